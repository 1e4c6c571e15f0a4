using System.Xml.Linq;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Tests.Charts;

public class MeasureRowTests
{
    private const int Due = 6;

    public static TheoryData<Deadline?, string> Days => new()
    {
        { null, "none stated" },
        { new LongTermDeadline(), "for good" },
        { new EventDeadline("汛前", DeadlineDirection.Before), "waits for 汛前" },
        { Small.EndOfYear, "2019-12-3191 d left" },
        { Small.EndOfYear.ThenLongTerm(), "2019-12-3191 d left, then for good" },
        { new FixedDeadline(Small.AsOf), "2019-10-01due today" },
        { new FixedDeadline(new LocalDate(2019, 9, 30)), "2019-09-301 d over" },
        { new ImmediateDeadline(), "2019-01-31*243 d over" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void The_due_day_is_told_with_how_far_off_it_is(Deadline? deadline, string expected) =>
        Assert.Equal(expected, Cells(Small.Chart(Small.Measure(deadline)))[Due]);

    [Fact]
    public void An_extended_day_shows_the_original()
    {
        var chart = Small.Chart(Small.Measure(Small.EndOfYear), new DeadlineExtended(Small.Id, Small.AsOf, new LocalDate(2020, 1, 31)));
        Assert.Equal("2020-01-31122 d left, was 2019-12-31", Cells(chart)[Due]);
    }

    [Fact]
    public void A_day_of_the_policy_is_explained_under_the_legend_and_only_then()
    {
        Assert.Contains("a day of the policy", Small.Chart(Small.Measure(new ImmediateDeadline())).Root.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("a day of the policy", Small.Chart(Small.Measure(Small.EndOfYear)).Root.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_provisional_day_is_marked_and_explained()
    {
        var rules = RuleSet.Default.WithPolicy(static p => p with { WorkingDays = new WorkingDayTable("none", years: default) });
        var plan = Small.Plan(Small.Measure(new RelativeDeadline(5, DeadlineUnit.WorkingDay, "accepted")));
        var log = Small.Log(new Accepted(Small.Id, Small.AsOf));
        var chart = new ChartDocument(WallChart.Write(plan, log, new Evaluator(rules).Evaluate(new EvaluationInputs(plan, log, Small.AsOf)), new WallChartOptions { Language = "en" }));
        Assert.StartsWith("2019-10-08~", Cells(chart)[Due], StringComparison.Ordinal);
        Assert.Contains("a provisional day", chart.Root.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_row_tells_stage_schedule_percent_and_signal_in_words()
    {
        var measure = Small.Measure(Small.EndOfYear) with { Responsibility = Small.Responsible("甲局") };
        string[] cells = Cells(Small.Chart(measure, new ProgressReported(Small.Id, new LocalDate(2019, 9, 30), 10.5m)));
        Assert.Equal(["in progress", "behind10.5%", "yellow"], cells[3..6]);
    }

    [Fact]
    public void Long_words_are_cut_in_the_row_and_whole_in_the_section()
    {
        string text = string.Concat(Enumerable.Repeat("整改𠮷", 50));
        var chart = Small.Chart(new Measure(Small.Id, text, Small.EndOfYear));
        Assert.EndsWith("…", Cells(chart)[1], StringComparison.Ordinal);
        Assert.DoesNotContain("\uFFFD", Cells(chart)[1], StringComparison.Ordinal);
        Assert.Equal(text, chart.ArticleOf(Small.Id).Descendants("blockquote").Single().Value);
    }

    [Fact]
    public void Measures_stand_under_their_headings_and_one_above_them_all_is_left_out()
    {
        var chart = ChartDocument.Of(
            Small.Plan(Under("1", "Plan", "Air", "Coal"), Under("2", "Plan", "Air", "Cars"), Under("3", "Plan", "Water", "Rivers"), Under("4", "Plan", "Water", "Rivers")),
            Small.Log(),
            Small.AsOf);
        var rows = chart.Chart.Elements("tbody").Elements("tr").Select(static r => r.Element("th")!.Elements().First().Value);
        Assert.Equal(["Air", "Coal", "1", "Cars", "2", "Water", "Rivers", "3", "4"], rows);
    }

    [Fact]
    public void A_measure_without_a_heading_or_unit_has_its_row()
    {
        var chart = Small.Chart(Small.Measure(Small.EndOfYear));
        Assert.Equal("none named", Cells(chart)[2]);
        Assert.Equal("1", Assert.Single(chart.Chart.Elements("tbody").Elements("tr")).Element("th")!.Value);
    }

    [Fact]
    public void A_section_names_the_problem_that_the_measure_answers()
    {
        var plan = new RectificationPlan("plan", "Plan", Small.IssuedOn, [Small.Measure(Small.EndOfYear)], problems: [new Problem("p1", "扬尘严重", [Small.Id])]);
        Assert.Contains("扬尘严重", ChartDocument.Of(plan, ProgressLog.Empty, Small.AsOf).ArticleOf(Small.Id).Value, StringComparison.Ordinal);
    }

    private static Measure Under(string id, params string[] headings) => new(id, "Do it.", Small.EndOfYear) { Headings = headings.ToValueList() };

    private static string[] Cells(ChartDocument chart) => ChartDocument.Cells(chart.RowOf(Small.Id));
}
