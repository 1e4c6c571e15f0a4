using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Tests.Charts;

/// <summary>One wall for several plans, whose measures may bear the same ids.</summary>
public class SeveralPlansTests
{
    private static readonly Deadline Spring = new FixedDeadline(new LocalDate(2019, 3, 31));

    private static readonly Evaluator Evaluator = new(RuleSet.Default);

    private static readonly PlanAssessment First = Assess("a", "First plan", [Small.Measure(Spring, "1"), Small.Measure(Small.EndOfYear, "2")], new Rectified("2", new LocalDate(2019, 2, 1)));

    private static readonly PlanAssessment Second = Assess("b", "Second plan", [Small.Measure(new FixedDeadline(new LocalDate(2019, 2, 28)), "1")]);

    private static readonly ChartDocument Chart = Of(First, Second);

    [Fact]
    public void The_figures_are_of_all_plans_and_each_plan_has_its_row()
    {
        Assert.Equal("2", Chart.Root.Descendants("li").Single(static l => ChartDocument.Has(l, "g-overdue")).Descendants("b").Single().Value);
        var rows = Chart.Root.Descendants("table").Single(static t => ChartDocument.Has(t, "plans")).Element("tbody")!.Elements("tr").Select(ChartDocument.Cells).ToList();
        Assert.Equal([["First plan", "2", "1", "0", "1", "1", "0"], ["Second plan", "1", "1", "0", "1", "0", "0"], ["All plans", "3", "2", "0", "2", "1", "0"]], rows);
        Assert.Equal("2 rectification plans", Chart.Root.Descendants("h1").Single().Value);
    }

    [Fact]
    public void Measures_stand_under_the_title_of_their_plan()
    {
        string[] bodies = [.. Chart.Chart.Elements("tbody").Select(static b => (string)b.Attribute("class")! is "plan" ? b.Descendants("bdi").Single().Value : string.Join(' ', b.Descendants("th").Select(static h => h.Value)))];
        Assert.Equal(["First plan", "1 2", "Second plan", "1"], bodies);
        Assert.Equal(["0", "0", "1"], Chart.Rows.Select(static r => (string)r.Attribute("data-plan")!));
    }

    [Fact]
    public void What_needs_a_decision_names_its_plan_the_oldest_first()
    {
        var items = Chart.ById("now").Descendants("li").ToList();
        Assert.Equal(["Second plan", "First plan"], items.Select(static i => i.Elements("span").Single(static s => ChartDocument.Has(s, "of-plan")).Value));
        Assert.Equal(["#m3", "#m1"], items.Select(static i => (string)i.Element("a")!.Attribute("href")!));
    }

    [Fact]
    public void Every_link_has_its_one_target()
    {
        string[] ids = [.. Chart.Root.Descendants().Select(static e => (string?)e.Attribute("id")).OfType<string>()];
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(Chart.Root.Descendants("a").Select(static a => (string)a.Attribute("href")!), link => Assert.Contains(link[1..], ids));
    }

    [Fact]
    public void A_chart_of_one_plan_is_that_of_the_plan()
    {
        var options = new WallChartOptions { Language = "en", Evaluator = Evaluator };
        Assert.Equal(WallChart.Write(First.Inputs.Plan, First.Inputs.Progress, First, options), WallChart.Write([First], options));
        Assert.DoesNotContain("of-plan\"", WallChart.Write([First], options), StringComparison.Ordinal);
    }

    [Fact]
    public void A_poster_shows_the_plans_in_place_of_the_units()
    {
        string poster = WallChart.Write([First, Second], new WallChartOptions { Language = "en", IsPoster = true, Evaluator = Evaluator });
        Assert.Contains("<h2>Plans</h2>", poster, StringComparison.Ordinal);
        Assert.DoesNotContain("Units, the worst first", poster, StringComparison.Ordinal);
    }

    [Fact]
    public void Weeks_before_a_plan_was_issued_hold_the_others_alone()
    {
        var late = Evaluator.Evaluate(new EvaluationInputs(new RectificationPlan("late", "Late", Small.AsOf.PlusDays(-14), [Small.Measure(Small.EndOfYear)]), Small.Log() with { Plan = "late" }, Small.AsOf));
        string chart = WallChart.Write([First, late], new WallChartOptions { Language = "en", Evaluator = Evaluator });
        string words = new ChartDocument(chart).ById("pictures").Descendants("title").Select(static t => t.Value).Single(static t => t.Contains("red", StringComparison.Ordinal));
        Assert.Equal([2, 3], Regex.Matches(words, "(red|yellow|grey|blue|green) (?<count>[0-9])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture).Chunk(5).Select(static week => week.Sum(static m => int.Parse(m.Groups["count"].ValueSpan, CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Assessments_that_do_not_go_together_are_refused()
    {
        var options = new WallChartOptions();
        var later = Evaluator.Evaluate(Second.Inputs with { AsOf = Small.AsOf.PlusDays(1), KnownOn = Small.AsOf.PlusDays(1) });
        Assert.Throws<ArgumentException>("assessments", () => WallChart.Write([], options));
        Assert.Throws<ArgumentException>("assessments", () => WallChart.Write([First, First], options));
        Assert.Throws<ArgumentException>("assessments", () => WallChart.Write([First, later], options));
        Assert.Throws<ArgumentException>("assessments", () => WallChart.Write([First, new Evaluator(RuleSet.CorrectiveActions).Evaluate(Second.Inputs)], options));
        Assert.Throws<ArgumentException>("evaluator", () => WallChart.Write([First, Second], new WallChartOptions { Evaluator = new Evaluator(RuleSet.CorrectiveActions) }));
    }

    private static ChartDocument Of(params PlanAssessment[] assessments) => new(WallChart.Write(assessments, new WallChartOptions { Language = "en" }));

    private static PlanAssessment Assess(string id, string title, Measure[] measures, params ProgressEvent[] facts) =>
        Evaluator.Evaluate(new EvaluationInputs(new RectificationPlan(id, title, Small.IssuedOn, [.. measures]), Small.Log(facts) with { Plan = id }, Small.AsOf));
}
