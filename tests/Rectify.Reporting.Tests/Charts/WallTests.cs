using System.Globalization;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Reporting.Charts;
using Rectify.Reporting.Tests.Ledgers;
using Rectify.Rules;

namespace Rectify.Reporting.Tests.Charts;

public class WallTests
{
    private static readonly Deadline Spring = new FixedDeadline(new LocalDate(2019, 3, 31));

    [Fact]
    public void What_needs_a_decision_comes_first_the_oldest_at_the_head()
    {
        var chart = ChartDocument.Of(
            Small.Plan(Small.Measure(new FixedDeadline(new LocalDate(2019, 6, 30)), "late"), Small.Measure(new LongTermDeadline(), "back"), Small.Measure(Spring, "oldest"), Small.Measure(Small.EndOfYear, "fine")),
            Small.Log(new Rectified("back", new LocalDate(2019, 2, 1)), new Relapsed("back", new LocalDate(2019, 5, 1))),
            Small.AsOf);
        var items = chart.ById("now").Descendants("li").ToList();
        Assert.Equal(["oldest", "back", "late"], items.Select(static i => i.Element("a")!.Value));
        Assert.Contains("overdue for 184 days, since 2019-03-31", items[0].Value, StringComparison.Ordinal);
        Assert.Contains("relapsed 153 days ago, on 2019-05-01", items[1].Value, StringComparison.Ordinal);
        Assert.Contains("not yet: reported as rectified, accepted", items[0].Value, StringComparison.Ordinal);
        Assert.True(chart.Html.IndexOf("id=\"now\"", StringComparison.Ordinal) < chart.Html.IndexOf("id=\"measures\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nothing_is_late_the_wall_says_so() =>
        Assert.Contains("Nothing is overdue or relapsed.", Small.Chart(Small.Measure(Small.EndOfYear)).ById("now").Value, StringComparison.Ordinal);

    [Theory]
    [InlineData(0, "soon")]
    [InlineData(30, "soon")]
    [InlineData(31, "later")]
    [InlineData(90, "later")]
    [InlineData(91, null)]
    [InlineData(-1, null)]
    public void What_falls_due_stands_under_30_or_90_days(int days, string? section)
    {
        var chart = Small.Chart(Small.Measure(new FixedDeadline(Small.AsOf.PlusDays(days))));
        Assert.Equal(section, new[] { "soon", "later" }.SingleOrDefault(id => chart.ById(id).Descendants("li").Any()));
    }

    [Fact]
    public void A_cancelled_measure_calls_for_nothing_and_stands_in_its_own_group()
    {
        var chart = Small.Chart(Small.Measure(Spring), new Cancelled(Small.Id, new LocalDate(2019, 5, 1)));
        Assert.Empty(chart.ById("now").Descendants("li"));
        Assert.Equal("cancelled", (string?)chart.RowOf(Small.Id).Attribute("data-in"));
    }

    [Fact]
    public void Every_measure_stands_in_one_part_of_its_whole()
    {
        foreach (var measure in SeedAssessment.Value.Measures)
        {
            int wholes = new[] { ChartGroup.Dated[0], ChartGroup.ForGood[0], ChartGroup.Ends[^1] }.Count(g => g.Holds(measure));
            int parts = ChartGroup.Dated.Skip(1).Concat(ChartGroup.ForGood.Skip(1)).Append(ChartGroup.Ends[^1]).Count(g => g.Holds(measure));
            Assert.Equal((1, 1), (wholes, parts));
        }
    }

    [Fact]
    public void What_is_not_due_yet_is_not_what_cannot_be_told()
    {
        Assert.Equal("not due yet", ChartDocument.Cells(Small.Chart(Small.Measure(Small.EndOfYear)).RowOf(Small.Id))[4]);
        var target = new TargetIndicator("i", "x", Comparator.AtLeast, new QuantityTarget(1, "%")) { By = Small.AsOf };
        Assert.Contains("not due yet", Small.Chart(Small.Measure(Small.EndOfYear) with { Indicators = [target] }).ById("targets").Value, StringComparison.Ordinal);
        Assert.Contains("cannot tell", Small.Chart(Small.Measure(Small.EndOfYear) with { Indicators = [target with { By = Small.AsOf.PlusDays(-1) }] }).ById("targets").Value, StringComparison.Ordinal);
        Assert.Equal("unknown", ChartDocument.Cells(Small.Chart(Small.Measure(new EventDeadline("汛前", DeadlineDirection.Before))).RowOf(Small.Id))[4]);
    }

    [Fact]
    public void A_colour_says_what_makes_it()
    {
        var red = Small.Chart(Small.Measure(Spring)).Root.Descendants("ul").Single(static u => ChartDocument.Has(u, "signals")).Elements("li").First();
        Assert.Contains("Overdue 1", red.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_is_to_fall_shows_what_is_still_to_go()
    {
        Assert.Single(ChartDocument.Marks(Card(Comparator.AtMost, 10, 50), "togo"));
        Assert.Empty(ChartDocument.Marks(Card(Comparator.AtMost, 10, 50), "value"));
        Assert.Single(ChartDocument.Marks(Card(Comparator.AtLeast, 90, 50), "value"));
        Assert.Empty(ChartDocument.Marks(Card(Comparator.AtLeast, 90, 50), "togo"));

        static System.Xml.Linq.XElement Card(Comparator comparator, decimal target, decimal value)
        {
            var measure = Small.Measure(Small.EndOfYear) with { Indicators = [new TargetIndicator("i", "x", comparator, new QuantityTarget(target, "%")) { By = new LocalDate(2019, 12, 31) }] };
            var log = new ProgressLog("plan", events: default, observations: [new Observation("i", new LocalDate(2019, 5, 1), ObservedValue.Of(value))]);
            return ChartDocument.Of(Small.Plan(measure), log, Small.AsOf).ById("targets").Descendants("article").Single();
        }
    }

    [Fact]
    public void The_pictures_say_in_words_what_they_show()
    {
        var chart = WithEvaluator(Seed.Plan, Seed.Log, Seed.AsOf, isPoster: false);
        string[] titles = [.. chart.ById("pictures").Descendants("svg").Where(static s => ChartDocument.Has(s, "picture")).Select(static s => s.Element("title")!.Value)];
        Assert.Equal(4, titles.Length);
        Assert.Contains("17 measures have a due day: 5 due by 2019-09-30, 3 completed, 1 closed out.", titles[0], StringComparison.Ordinal);
        Assert.Contains("2019-09-30: red 6", titles[1], StringComparison.Ordinal);
        Assert.StartsWith("Measures 61; rectified 4; accepted 2; closed out 1; published 1; looked back at 1", titles[3], StringComparison.Ordinal);
    }

    [Fact]
    public void The_colours_of_a_week_are_those_that_its_own_report_showed()
    {
        var (plan, log) = (Small.Plan(Small.Measure(Spring)), Small.Log(new Rectified(Small.Id, new LocalDate(2019, 3, 1)) { RecordedOn = new LocalDate(2019, 9, 20) }));
        var picture = WithEvaluator(plan, log, Small.AsOf, isPoster: false).ById("pictures").Descendants("figure").ElementAt(1);
        Assert.Contains(ChartDocument.Marks(picture, "s-bad"), static e => e.Name.LocalName == "rect");
        Assert.Contains("red 0", picture.Descendants("title").Single().Value.Split(';')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_evaluator_of_other_rules_is_refused()
    {
        var options = new WallChartOptions { Evaluator = new Evaluator(RuleSet.CorrectiveActions) };
        Assert.Throws<ArgumentException>(() => WallChart.Write(Seed.Plan, Seed.Log, SeedAssessment.Value, options));
    }

    [Fact]
    public void A_poster_has_no_control_no_link_and_no_script()
    {
        var poster = WithEvaluator(Seed.Plan, Seed.Log, Seed.AsOf, isPoster: true);
        Assert.DoesNotContain(poster.Root.Descendants(), static e => e.Name.LocalName is "a" or "form" or "button" or "input" or "select" or "script");
        Assert.DoesNotContain("script-src", poster.Html, StringComparison.Ordinal);
        Assert.Contains("Needs a decision now", poster.Root.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wall_of_nothing_is_drawn_in_both_forms()
    {
        var plan = new RectificationPlan("empty", "Empty", Small.IssuedOn, measures: default);
        Assert.Empty(WithEvaluator(plan, ProgressLog.Empty, Small.AsOf, isPoster: false).Rows);
        Assert.Contains("Nothing is overdue", WithEvaluator(plan, ProgressLog.Empty, Small.AsOf, isPoster: true).Root.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_chart_of_many_events_on_one_measure_grows_with_them()
    {
        string few = Turning(1000).Html, many = Turning(8000).Html;
        Assert.InRange(many.Length, few.Length, few.Length * 10);

        static ChartDocument Turning(int events) => Small.Chart(
            Small.Measure(Spring),
            [.. Enumerable.Range(0, events).Select(static i => (ProgressEvent)(i % 2 == 0 ? new Rectified(Small.Id, new LocalDate(2019, 1, 2).PlusDays(i % 7 == 0 ? 1 : 0)) : new Relapsed(Small.Id, new LocalDate(2019, 1, 3))))]);
    }

    private static ChartDocument WithEvaluator(RectificationPlan plan, ProgressLog log, LocalDate asOf, bool isPoster)
    {
        var evaluator = new Evaluator(RuleSet.Default);
        return new(WallChart.Write(plan, log, evaluator.Evaluate(new EvaluationInputs(plan, log, asOf)), new WallChartOptions { Language = "en", IsPoster = isPoster, Evaluator = evaluator }));
    }
}
