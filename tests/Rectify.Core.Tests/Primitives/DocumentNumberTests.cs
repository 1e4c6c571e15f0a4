using Rectify.Primitives;

namespace Rectify.Core.Tests.Primitives;

public sealed class DocumentNumberTests
{
    [Theory]
    [InlineData("鲁发〔2018〕23号", "鲁发", 2018, 23, false)]
    [InlineData("济办发电〔2017〕156号", "济办发电", 2017, 156, false)]
    [InlineData("国家发展改革委2016年第44号令", "国家发展改革委", 2016, 44, true)]
    [InlineData("2016年第44号令", "", 2016, 44, true)]
    public void Numbers_are_read_and_printed_as_they_stand(string text, string issuer, int year, int sequence, bool isOrder)
    {
        Assert.True(DocumentNumber.TryParse(text, out var number));
        Assert.Equal(new DocumentNumber(issuer, year, sequence, isOrder), number);
        Assert.Equal(text, number.ToString());
    }

    [Fact]
    public void Parts_of_a_number_can_be_asked_for()
    {
        Assert.True(DocumentNumber.TryParse("国家发展改革委2016年第44号令", out var number));
        Assert.Equal(("国家发展改革委", 2016, 44, true), (number.Issuer, number.Year, number.Sequence, number.IsOrder));
    }

    [Theory]
    [InlineData("鲁发[2018]23号")]
    [InlineData("鲁发【2018】23号")]
    [InlineData("鲁发（2018）23号")]
    [InlineData("鲁发〔２０１８〕２３号")]
    [InlineData(" 鲁发〔2018〕第23号 ")]
    public void Other_marks_and_widths_are_the_same_number(string text)
    {
        Assert.True(DocumentNumber.TryParse(text, out var number));
        Assert.Equal("鲁发〔2018〕23号", number.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("鲁发2018-23")]
    [InlineData("鲁发〔18〕23号")]
    [InlineData("鲁发〔2018〕0号")]
    [InlineData("鲁发〔2018〕23")]
    [InlineData("第44号令")]
    [InlineData("\uD800〔2018〕号")]
    [InlineData("鲁发〔2018")]
    [InlineData("鲁发〔20号")]
    [InlineData("2018〕23号")]
    [InlineData("鲁发〔1899〕23号")]
    [InlineData("鲁发〔2200〕23号")]
    [InlineData("鲁发〔二〇一八〕23号")]
    public void Anything_else_is_no_number(string? text) => Assert.False(DocumentNumber.TryParse(text, out _));

    [Fact]
    public void Numbers_are_ordered_by_issuer_year_and_sequence()
    {
        DocumentNumber[] ordered = [new("中办发", 2015, 45), new("鲁发", 2017, 168), new("鲁发", 2018, 9), new("鲁发", 2018, 23)];
        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.True(ordered[2] < ordered[3]);
        Assert.True(ordered[3] >= ordered[3]);
    }

    [Theory]
    [InlineData("鲁发〔1900〕1号")]
    [InlineData("鲁发〔2199〕1号")]
    public void The_first_and_the_last_year_are_read(string text)
    {
        Assert.True(DocumentNumber.TryParse(text, out var number));
        Assert.Equal(text, number.ToString());
    }

    [Fact]
    public void Every_mark_of_full_width_is_that_of_half_width()
    {
        Assert.True(DocumentNumber.TryParse("！Ａ～〔２０１８〕２３号", out var number));
        Assert.Equal("!A~", number.Issuer);
    }

    [Fact]
    public void An_order_comes_after_the_document_of_the_same_number_and_both_after_none()
    {
        var (document, order) = (new DocumentNumber("国家发展改革委", 2016, 44), new DocumentNumber("国家发展改革委", 2016, 44, isOrder: true));
        Assert.True(document < order && document <= order && order > document && order >= document);
        Assert.False(order < document || order <= document || document > order || document >= order);
        Assert.True(null < document && null <= document && document > null && document >= null);
        Assert.False(document < null || document <= null || null > document || null >= document);
        Assert.Equal(1, document.CompareTo(null));
    }

    [Fact]
    public void A_number_comes_neither_before_nor_after_itself()
    {
        DocumentNumber number = new("鲁发", 2018, 23), same = new("鲁发", 2018, 23);
        DocumentNumber? none = null, nothing = null;
        Assert.True(number <= same && number >= same && none <= nothing && none >= nothing);
        Assert.False(number < same || number > same || none < nothing || none > nothing);
    }

    [Fact]
    public void Impossible_numbers_do_not_construct()
    {
        Assert.Equal("sequence", Assert.Throws<ArgumentException>(static () => new DocumentNumber("鲁发", 2018, 0)).ParamName);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(static () => new DocumentNumber("鲁发", 18, 1)).ParamName);
        Assert.Equal("title", Assert.Throws<ArgumentException>(static () => new Citation(" ")).ParamName);
    }
}
