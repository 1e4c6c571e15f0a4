using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Tests.Responsibility;

public class ResponsibilityParserProperties
{
    private static readonly string[] Words =
    [
        "市", "县", "区", "各", "局", "委", "党委", "政府", "管委会", "开发区", "环保", "牵头", "配合", "负责", "落实", "会同", "为", "任组长的", "主要负责人",
        "责任单位", "责任人", "整改时限", "等", "和", "由", "以下", "均需", "不再列出", "2018年底前", "、", ",", ";", ":", "(", ")", "（", "）", " ", "\n", "无", "牽頭", "\ud800",
    ];

    [Property(MaxTest = 2000)]
    public Property No_text_makes_it_throw() =>
        Prop.ForAll(Clauses(), static text =>
        {
            var read = ResponsibilityParser.Parse(text);
            return read.Roles.All(static role => role.Units.All(static unit => unit.Name.Length > 0));
        });

    [Property(MaxTest = 1000)]
    public Property No_trailer_makes_it_throw() =>
        Prop.ForAll(Clauses(), Clauses(), static (units, principals) =>
            ResponsibilityParser.ReadTrailer(units, principals).Chain.Links.All(static link => link.Name.Length > 0));

    [Property(MaxTest = 1000)]
    public Property Full_width_punctuation_reads_the_same() =>
        Prop.ForAll(Clauses(), static text => string.Equals(Told(Half(text)), Half(Told(Full(text))), StringComparison.Ordinal));

    [Theory]
    [InlineData("市 主要负责人)")]
    [InlineData("市水务局 主要负责人:张三")]
    [InlineData("县 (责任人:李四)")]
    public void Full_width_marks_behind_a_space_read_the_same(string text) => Assert.Equal(Told(text), Half(Told(Full(text))));

    [Property]
    public void Any_text_is_read(string text) => Assert.Equal(text ?? "", ResponsibilityParser.Parse(text ?? "").Text);

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("()")]
    [InlineData("、")]
    [InlineData("要")]
    [InlineData("由")]
    [InlineData("市")]
    [InlineData("县、")]
    [InlineData("政府、")]
    [InlineData("市环保局和")]
    [InlineData("(市环保局牵头")]
    [InlineData("责任单位:")]
    [InlineData("组织")]
    [InlineData("各市、")]
    [InlineData("等")]
    [InlineData("市局会同")]
    [InlineData("市长任组长的")]
    [InlineData("以下均需")]
    [InlineData("王强、")]
    [InlineData("王强 ")]
    [InlineData("县水利局张三、")]
    [InlineData("县水利局:张三;")]
    [InlineData("县水利局 张三、", "李四、")]
    [InlineData("财政和")]
    [InlineData("财政")]
    [InlineData("各县")]
    [InlineData("市局会同", "啊")]
    [InlineData("1", "为")]
    [InlineData("监督", "啊", "(", ")")]
    [InlineData("临汾、", "县、", "", "党委、政府")]
    public void Long_runs_take_linear_time(string run, string second = "", string between = "", string end = "")
    {
        string text = Repeat(run) + between + Repeat(second) + end;
        var clock = Stopwatch.StartNew();

        ResponsibilityParser.Parse(text);
        ResponsibilityParser.ReadTrailer(text, text);

        // A quadratic reader needs minutes for this.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed} for '{run}'");
    }

    private static string Told(string text) => string.Join('|', ResponsibilityParser.Parse(text).Roles);

    private static string Full(string text) => text.Replace(',', '\uFF0C').Replace(';', '\uFF1B').Replace(':', '\uFF1A').Replace('(', '\uFF08').Replace(')', '\uFF09');

    private static string Half(string text) => text.Replace('\uFF0C', ',').Replace('\uFF1B', ';').Replace('\uFF1A', ':').Replace('\uFF08', '(').Replace('\uFF09', ')');

    private static string Repeat(string run) => string.Concat(Enumerable.Repeat(run, run.Length == 0 ? 0 : 100_000 / run.Length));

    private static Arbitrary<string> Clauses() =>
        Gen.Elements(Words).ListOf().Select(static words => string.Concat(words)).ToArbitrary();
}
