using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;

namespace Rectify.Text.Tests.Plans;

public class TimeLimitTests
{
    // A time phrase is read alike in a trailer, in a cell of a table and in prose.
    [Theory]
    [InlineData("2024年12月月底前", "2024-12-31")]
    [InlineData("下下月底前", "2024-03-31")]
    [InlineData("自2024年8月31日起3个月内", "2024-11-30")]
    [InlineData("2024年起5年内", "2028-12-31")]
    [InlineData("6月底或9月底前", "2024-06-30")]
    public void Day_is_the_same_everywhere(string words, string due)
    {
        Assert.Equal(due, Iso(InTrailer(words).Plan.Measures[0].Deadline!.NamedDay));
        Assert.Equal(due, Iso(InTable(words).Plan.Measures[0].Deadline!.NamedDay));
        Assert.Equal(due, Iso(Assert.Single(InProse($"{words}印发实施方案。").Plan.Measures[0].Milestones).Deadline.NamedDay));
    }

    [Theory]
    [InlineData("来年6月底前", "year/来年")]
    [InlineData("隔年6月底前", "year/隔年")]
    [InlineData("两年后的6月底前", "unknown/年后")]
    [InlineData("某月底前", "month/某月")]
    [InlineData("农历六月底前", "unknown/农历")]
    public void Open_date_is_none_everywhere_and_said(string words, string row)
    {
        AssertOpen(InTrailer(words), DiagnosticCodes.DeadlineNotUnderstood, row);
        AssertOpen(InTable(words), DiagnosticCodes.DeadlineNotUnderstood, row);
        AssertOpen(InProse($"{words}印发实施方案。"), DiagnosticCodes.DateLeftOpen, row);
    }

    [Theory]
    [InlineData("2024年 月底前", "veto/blank")]
    [InlineData("上月底", "veto/past")]
    [InlineData("已整改完成(2023年11月)", "veto/reported")]
    public void Limit_that_says_nothing_is_none_and_said(string words, string row)
    {
        AssertOpen(InTrailer(words), DiagnosticCodes.DeadlineNotUnderstood, row);
        AssertOpen(InTable(words), DiagnosticCodes.DeadlineNotUnderstood, row);
    }

    [Theory]
    [InlineData("2024年6月底前新建管网30公里,立即整改。", true, false)]
    [InlineData("2024年6月底前新建管网30公里,并长期坚持。", false, true)]
    [InlineData("2024年6月底前新建管网30公里;立行立改,长期坚持。", true, true)]
    [InlineData("2024年6月底前新建管网30公里。", false, false)]
    public void Last_clause_of_open_ended_time_is_kept_beside_the_day(string sentence, bool startsAtOnce, bool isThenLongTerm)
    {
        var deadline = PlanReader.Read($"某县整改方案\n2024年1月10日\n1.{sentence}\n").Plan.Measures[0].Deadline!;

        Assert.Equal(("2024-06-30", startsAtOnce, isThenLongTerm), (Iso(deadline.NamedDay), deadline.StartsAtOnce, deadline.IsThenLongTerm));
    }

    [Theory]
    [InlineData("立即清理河道垃圾。", "immediate")]
    [InlineData("立即清理河道垃圾,长期坚持。", "immediate +long")]
    [InlineData("立即清运沿线垃圾,2024年6月底前修复岸坡。", "2024-06-30 +once")]
    [InlineData("立即上报存在的隐患。", "none")]
    [InlineData("清理河道垃圾,发现垃圾立即清运。", "none")]
    public void At_once_at_the_beginning_hurries_the_whole_measure(string sentence, string expected)
    {
        var deadline = PlanReader.Read($"某县整改方案\n2024年1月10日\n1.{sentence}\n").Plan.Measures[0].Deadline;
        string? day = deadline switch { null => "none", ImmediateDeadline => "immediate", _ => Iso(deadline.NamedDay) };

        Assert.Equal(expected, day + (deadline?.IsThenLongTerm == true ? " +long" : "") + (deadline?.StartsAtOnce == true ? " +once" : ""));
    }

    [Fact]
    public void Open_date_governs_what_follows_it()
    {
        var measure = InProse("2024年6月底前印发实施方案,来年6月底前编制规划,覆盖率达到90%。").Plan.Measures[0];

        Assert.Equal("2024-06-30", Iso(Assert.Single(measure.Milestones).Deadline.NamedDay));
        Assert.Null(Assert.Single(measure.Indicators).By);
    }

    [Fact]
    public void Measure_without_a_limit_takes_no_day_from_prose_that_leaves_one_open()
    {
        var read = PlanReader.Read("某县整改方案\n2024年1月10日\n1.2024年6月底前印发实施方案,来年6月底前完成整改。(责任单位:县水利局)\n");

        Assert.Null(read.Plan.Measures[0].Deadline);
        Assert.Contains(read.Diagnostics, static d => d.Code == DiagnosticCodes.DateLeftOpen && d.Quote == "来年6月底前");
    }

    private static PlanReadResult InTrailer(string words) => PlanReader.Read($"某县整改方案\n2024年1月10日\n1.疏浚河道。(责任单位:县水利局;整改时限:{words})\n");

    private static PlanReadResult InTable(string words) => PlanReader.Read($"某县整改方案\n2024年1月10日\n序号\t整改措施\t责任单位\t整改时限\n1\t疏浚河道\t县水利局\t{words}\n");

    private static PlanReadResult InProse(string words) => PlanReader.Read($"某县整改方案\n2024年1月10日\n1.{words}(责任单位:县水利局;整改时限:长期坚持)\n");

    private static void AssertOpen(PlanReadResult read, string code, string row)
    {
        var measure = read.Plan.Measures[0];
        Assert.Null(measure.Deadline?.NamedDay);
        Assert.Empty(measure.Milestones);
        Assert.Contains(read.Diagnostics, d => d.Code == code && d.Message.Contains(row, StringComparison.Ordinal));
    }

    private static string? Iso(LocalDate? day) => day is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : null;
}
