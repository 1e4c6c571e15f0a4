using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Rectify.Text.Indicators;

namespace Rectify.Text.Tests.Indicators;

public class HostileTextTests
{
    private static readonly string[] Words =
    [
        "到2020年", "力争", "确保", "率", "达到", "控制在", "下降", "以上", "以内", "左右", "分别", "和", "、", ",", "。", ";", ":", "\n", "(", ")", "《", "》", "“", "”",
        "9", "98%", "0.", ".5", "1,000", "99999999999999999999999999", "999999999999999999999992亿", "12—", "十", "万", "亿", "百分之", "成", "个", "吨/日", "每", "每年", "每季度", "定期", "次", "比2015年", "由", "从",
        "消除", "基本", "淘汰", "Ⅲ类", "平均水平", "不低于", "建成", "新增", "的", "至", "到", "城乡", "年", "\uE001", "\uE002", "\uE003", "\uD83D", "A", " ", "　", "全市", "等",
    ];

    public static Arbitrary<string> NoisyText() => Gen.Elements(Words).ListOf().Select(string.Concat).ToArbitrary();

    [Property(MaxTest = 500)]
    public Property No_text_makes_the_reader_throw_or_name_nothing() => Prop.ForAll(NoisyText(), static text =>
    {
        var promises = Lines.Read(text);
        // Half of a surrogate pair is no text.
        string words = text.Replace('\uD83D', '\uFFFD');
        return promises.Indicators.All(static i => i.Name.Trim().Length > 0)
            && promises.Milestones.All(m => words.Contains(m.Text.AsSpan(0, 1), StringComparison.Ordinal))
            && promises.Duties.All(d => words.Contains(d.Text, StringComparison.Ordinal));
    });

    [Property]
    public bool Any_string_can_be_read(string? text) => IndicatorParser.Parse(text ?? "").Count >= 0;

    [Theory]
    [InlineData("9")]
    [InlineData("(")]
    [InlineData("《(“")]
    [InlineData("十")]
    [InlineData("、")]
    [InlineData("9,")]
    [InlineData("9、")]
    [InlineData("9%、")]
    [InlineData("达到9%")]
    [InlineData("率、")]
    [InlineData("的")]
    [InlineData("2018年")]
    [InlineData("2018年、")]
    [InlineData("比2015年")]
    [InlineData("每")]
    [InlineData("基本")]
    [InlineData("消除")]
    [InlineData("(9)")]
    [InlineData("确保")]
    [InlineData("其中")]
    [InlineData(":\n")]
    [InlineData("\n")]
    [InlineData("到2020年:\n")]
    [InlineData("建成9个、")]
    [InlineData("由9%")]
    [InlineData("分别")]
    public void Long_runs_take_time_linear_in_their_length(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 200_000 / unit.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Lines.Read(text);

        // A reader that looked back over the whole run at each character would need minutes.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed} for {text.Length} characters.");
    }

    [Fact]
    public void A_null_text_is_misuse() => Assert.Throws<ArgumentNullException>("text", static () => IndicatorParser.Parse(null!));
}
