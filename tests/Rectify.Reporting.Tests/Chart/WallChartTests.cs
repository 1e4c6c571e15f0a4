using System.Globalization;
using System.Text;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting.Tests.Ledgers;
using Rectify.Rules;

namespace Rectify.Reporting.Tests.Charts;

public class WallChartTests
{
    private const int MostBytes = 400 * 1024;

    private static readonly ChartDocument Chinese = Seed("zh");
    private static readonly ChartDocument English = Seed("en");

    public static TheoryData<string> Languages => ["zh", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_measure_has_a_row_a_bar_and_a_section(string language)
    {
        var chart = Seed(language);
        Assert.Equal(SeedPlan.Plan.Measures.Select(static m => m.Id), chart.Rows.Select(static r => r.Element("th")!.Value));
        Assert.All(chart.Rows, static row => Assert.Single(row.Descendants("svg"), static s => ChartDocument.Has(s, "bar")));
        Assert.All(SeedPlan.Plan.Measures, m => Assert.Equal(m.Text, chart.ArticleOf(m.Id).Descendants("blockquote").Single().Value));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_link_leads_somewhere_and_no_id_stands_twice(string language)
    {
        var elements = Seed(language).Root.Descendants().ToList();
        var ids = elements.Select(static e => (string?)e.Attribute("id")).OfType<string>().ToList();
        Assert.Distinct(ids);
        Assert.All(elements.Select(static e => (string?)e.Attribute("href")).OfType<string>(), href => Assert.Contains(href[1..], ids));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Sixty_one_measures_stay_under_400_KB(string language)
    {
        Assert.InRange(Encoding.UTF8.GetByteCount(Seed(language).Html), 1, MostBytes);
        Assert.InRange(Encoding.UTF8.GetByteCount(ChartDocument.Of(SeedPlan.Plan, ProgressLog.Empty, SeedPlan.AsOf, language).Html), 1, MostBytes);
    }

    [Fact]
    public void The_same_arguments_give_the_same_text_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(Chinese.Html, Seed("zh").Html);
            Assert.Equal(English.Html, Seed("en").Html);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_language_is_that_of_the_options_and_the_plan_keeps_its_own()
    {
        Assert.Equal("zh-CN", (string?)Chinese.Root.Attribute("lang"));
        Assert.Equal("en", (string?)English.Root.Attribute("lang"));
        Assert.Contains("As of 30 September 2019", English.Root.Value, StringComparison.Ordinal);
        Assert.Contains("截至 2019年9月30日", Chinese.Root.Value, StringComparison.Ordinal);
        Assert.All(English.Root.Descendants().Where(static e => e.Name.LocalName is "h1" or "blockquote"), static e => Assert.Equal("zh-CN", (string?)e.Attribute("lang")));
    }

    [Fact]
    public void The_head_tells_the_day_the_rules_and_the_figures()
    {
        var head = English.Root.Descendants("header").Single();
        Assert.Contains(SeedPlan.Assessment.RuleSetName, head.Value, StringComparison.Ordinal);
        Assert.Contains(SeedPlan.Assessment.RuleSetHash, head.Value, StringComparison.Ordinal);
        var totals = SeedPlan.Assessment.Totals;
        int[] expected = [61, totals.Completed, totals.By(Stage.ClosedOut) + totals.By(Stage.Published), totals.Durable, totals.By(ScheduleStatus.Overdue), 2];
        var figures = head.Descendants("dd").Where(static d => ChartDocument.Has(d, "figure")).Select(static d => int.Parse(d.Value, CultureInfo.InvariantCulture));
        Assert.Equal(expected, figures);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_section_gives_every_reason_and_every_event_in_the_language(string language)
    {
        var chart = Seed(language);
        foreach (var measure in SeedPlan.Assessment.Measures)
        {
            string article = chart.ArticleOf(measure.Id).Value;
            Assert.All(measure.Findings, f => Assert.Contains(f.ToString(language), article, StringComparison.Ordinal));
            var seen = SeedPlan.Progress.Events.Where(e => e.Measure == measure.Id && e.RecordedOn <= SeedPlan.AsOf);
            Assert.All(seen, e => Assert.Contains(FactSentence.Of(e).In(language), article, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_happens_or_becomes_known_later_is_not_shown()
    {
        var later = SeedPlan.AsOf.PlusDays(1);
        var log = SeedPlan.Progress
            .Add(new Rectified("2.1.1.1", later))
            .Add(new Rectified("2.1.1.1", SeedPlan.AsOf) { RecordedOn = later })
            .Add(new Observation("2.3.1.2-i1", later, ObservedValue.Of(99m)));
        Assert.Equal(Chinese.Html, WallChart.Write(SeedPlan.Plan, log, SeedPlan.Assessment));
    }

    [Fact]
    public void The_day_of_knowledge_is_told_where_it_is_another()
    {
        var known = SeedPlan.AsOf.PlusDays(30);
        var assessment = new Evaluator(RuleSet.Default).Evaluate(SeedPlan.Plan, SeedPlan.Progress, SeedPlan.AsOf, known);
        var chart = new ChartDocument(WallChart.Write(SeedPlan.Plan, SeedPlan.Progress, assessment, new WallChartOptions { Language = "en" }));
        Assert.Contains("known on 30 October 2019", chart.Root.Descendants("header").Single().Value, StringComparison.Ordinal);
        Assert.DoesNotContain("known on", English.Root.Descendants("header").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_about_the_plan_as_a_whole_have_a_section()
    {
        string section = English.ById("plan").Value;
        Assert.NotEmpty(SeedPlan.Assessment.Findings);
        Assert.All(SeedPlan.Assessment.Findings, f => Assert.Contains(f.ToString("en"), section, StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_without_a_measure_is_drawn()
    {
        var chart = ChartDocument.Of(new RectificationPlan("empty", "Empty", new LocalDate(2018, 6, 29), measures: default), ProgressLog.Empty, SeedPlan.AsOf);
        Assert.Empty(chart.Rows);
    }

    [Fact]
    public void An_assessment_of_another_plan_is_refused()
    {
        var other = new RectificationPlan("other", "Other", SeedPlan.Plan.IssuedOn, SeedPlan.Plan.Measures);
        var fewer = new RectificationPlan(SeedPlan.Plan.Id, "Fewer", SeedPlan.Plan.IssuedOn, measures: default);
        Assert.Throws<ArgumentException>("assessment", () => WallChart.Write(other, SeedPlan.Progress, SeedPlan.Assessment));
        Assert.Throws<ArgumentException>("assessment", () => WallChart.Write(fewer, SeedPlan.Progress, SeedPlan.Assessment));
        Assert.Throws<ArgumentException>(() => new WallChartOptions { Language = " " });
    }

    private static ChartDocument Seed(string language) =>
        new(WallChart.Write(SeedPlan.Plan, SeedPlan.Progress, SeedPlan.Assessment, new WallChartOptions { Language = language }));
}
