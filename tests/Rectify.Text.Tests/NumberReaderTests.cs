using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Rectify.Text.Tests;

public class NumberReaderTests
{
    private const int AmountsInACase = 1000;

    /// <summary>Amounts of every size, round ones as often as others.</summary>
    public static Gen<long> Amount => Gen.Choose(0, 11).SelectMany(static digits => Gen.Choose(0, 9999).SelectMany(head => Gen.Choose(0, 9999), (head, tail) => Sized(head, tail, digits)));

    [Property]
    public Property Amounts_in_every_form_come_back_equal() => Prop.ForAll(Amount.ArrayOf(AmountsInACase).ToArbitrary(), static amounts => amounts.All(static amount =>
        AmountForms.Of(amount).All(form => Reads(form, amount)) && AmountForms.Of(amount % 10_000, (int)(amount % 100)).All(form => Reads(form, (amount % 10_000) + (amount % 100 / 100m)))));

    [Theory]
    [InlineData("2亿3000万", 230_000_000, "万")]
    [InlineData("十六亿四千万", 1_640_000_000, "万")]
    [InlineData("两亿五千万", 250_000_000, "万")]
    [InlineData("两亿五", 250_000_000, null)]
    [InlineData("12万3千", 123_000, null)]
    [InlineData("1万2千", 12_000, null)]
    [InlineData("12万3456", 123_456, null)]
    [InlineData("三万五", 35_000, null)]
    [InlineData("一千二", 1_200, null)]
    [InlineData("一百零二", 102, null)]
    [InlineData("1.4万亿", 1_400_000_000_000, "万亿")]
    [InlineData("三点五万", 35_000, "万")]
    [InlineData("5百", 500, null)]
    [InlineData("3千万", 30_000_000, "万")]
    [InlineData("2,620", 2_620, null)]
    [InlineData("三十", 30, null)]
    [InlineData("二〇二五", 2_025, null)]
    public void A_scale_is_multiplied_and_one_at_the_end_is_named(string text, long value, string? scale)
    {
        var number = NumberReader.Read(text);

        Assert.Equal((NumberForm.Exact, text.Length, value, scale), (number.Form, number.Length, number.Value, number.Scale));
    }

    [Theory]
    [InlineData("三四十", 30)]
    [InlineData("七八百", 700)]
    [InlineData("十七八", 17)]
    [InlineData("三五", 3)]
    [InlineData("十几", 10)]
    [InlineData("二十来", 20)]
    [InlineData("800余", 800)]
    [InlineData("300多万", 3_000_000)]
    [InlineData("三万余", 30_000)]
    [InlineData("一百二三十", 120)]
    public void A_loose_number_is_read_by_its_lower_end(string text, long value)
    {
        var number = NumberReader.Read(text);

        Assert.Equal((NumberForm.Loose, text.Length, value), (number.Form, number.Length, number.Value));
    }

    [Theory]
    [InlineData("两亿五千")]
    [InlineData("2亿5千")]
    [InlineData("12万3")]
    [InlineData("三点五十")]
    [InlineData("8点30")]
    [InlineData("十十")]
    [InlineData("三百三百")]
    [InlineData("1.5亿3000万")]
    [InlineData("一三")]
    [InlineData("一二三")]
    [InlineData("亿亿亿亿", NumberForm.None)]
    [InlineData("九亿亿")]
    [InlineData("999999999999999999999992亿")]
    [InlineData("999999999999999999999999万亿")]
    [InlineData("20000000000亿")]
    [InlineData("3.1.2", NumberForm.Code)]
    [InlineData("百姓", NumberForm.None)]
    [InlineData("千家", NumberForm.None)]
    [InlineData("点五", NumberForm.None)]
    [InlineData("", NumberForm.None)]
    public void What_has_no_value_for_certain_is_not_read(string text, object? form = null)
    {
        var number = NumberReader.Read(text);

        Assert.Equal((form ?? NumberForm.Unclear, false), (number.Form, number.HasValue));
        Assert.True(number.Length == text.Length || number.Form == NumberForm.None);
    }

    [Theory]
    [InlineData("5千米", 1)]
    [InlineData("三千瓦", 1)]
    [InlineData("3百分点", 1)]
    [InlineData("九点前", 1)]
    [InlineData("二十个", 2)]
    public void What_belongs_to_the_unit_is_left(string text, int length) => Assert.Equal(length, NumberReader.Read(text).Length);

    private static bool Reads(string form, decimal value)
    {
        string folded = TextFold.Fold(form);
        var number = NumberReader.Read(folded);
        decimal scaled = number.Scale switch { "万" => 10_000, "亿" => 100_000_000, "万亿" => 1_000_000_000_000, _ => 1m };
        return number.Form == NumberForm.Exact && number.Length == form.Length && number.Value == value && number.Scaled * scaled == value
            ? true
            : throw new InvalidOperationException($"{form} is {value}, read as {number}.");
    }

    private static long Sized(int head, int tail, int digits)
    {
        long value = head;
        for (int i = 0; i < digits - 4; i++)
            value *= 10;
        return digits % 2 == 0 ? value : Math.Min(value + tail, 999_999_999_999);
    }
}
