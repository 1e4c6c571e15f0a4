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

    private static readonly ChartDocument Chinese = ChartOfSeed("zh");
    private static readonly ChartDocument English = ChartOfSeed("en");

    public static TheoryData<string> Languages => ["zh", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_measure_has_a_row_a_bar_and_a_section(string language)
    {
        var chart = ChartOfSeed(language);
        Assert.Equal(Seed.Plan.Measures.Select(static m => m.Id), chart.Rows.Select(static r => r.Element("th")!.Value));
        Assert.All(chart.Rows, static row => Assert.Single(row.Descendants("svg"), static s => ChartDocument.Has(s, "bar")));
        Assert.All(Seed.Plan.Measures, m => Assert.Equal(m.Text, chart.ArticleOf(m.Id).Descendants("blockquote").Single().Value));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_link_leads_somewhere_and_no_id_stands_twice(string language)
    {
        var elements = ChartOfSeed(language).Root.Descendants().ToList();
        var ids = elements.Select(static e => (string?)e.Attribute("id")).OfType<string>().ToList();
        Assert.Distinct(ids);
        Assert.All(elements.Select(static e => (string?)e.Attribute("href")).OfType<string>(), href => Assert.Contains(href[1..], ids));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Sixty_one_measures_stay_under_400_KB(string language)
    {
        Assert.InRange(Encoding.UTF8.GetByteCount(ChartOfSeed(language).Html), 1, MostBytes);
        Assert.InRange(Encoding.UTF8.GetByteCount(ChartDocument.Of(Seed.Plan, ProgressLog.Empty, Seed.AsOf, language).Html), 1, MostBytes);
    }

    [Fact]
    public void The_same_arguments_give_the_same_text_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(Chinese.Html, ChartOfSeed("zh").Html);
            Assert.Equal(English.Html, ChartOfSeed("en").Html);
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
        Assert.Contains(SeedAssessment.Value.RuleSetName, head.Value, StringComparison.Ordinal);
        Assert.Contains(SeedAssessment.Value.RuleSetHash, head.Value, StringComparison.Ordinal);
        var totals = SeedAssessment.Value.Totals;
        var figures = head.Descendants("li").Where(static l => l.Descendants().Any(static d => ChartDocument.Has(d, "figure")))
            .ToDictionary(static l => ((string)l.Attribute("class")!).Split(' ')[0][2..], static l => int.Parse(l.Descendants("b").Single().Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Assert.Equal(61, figures["dated"] + figures["forgood"] + figures["cancelled"]);
        Assert.Equal(figures["dated"], figures["done"] + figures["overdue"] + figures["risk"] + figures["ahead"] + figures["untold"]);
        Assert.Equal(figures["forgood"], figures["kept"] + figures["lapsed"] + figures["idle"]);
        Assert.Equal(totals.By(ScheduleStatus.Overdue), figures["overdue"]);
        Assert.Equal(totals.By(Stage.ClosedOut) + totals.By(Stage.Published), figures["closed"]);
        Assert.Equal(totals.Durable, figures["durable"]);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_section_gives_every_reason_and_every_event_in_the_language(string language)
    {
        var chart = ChartOfSeed(language);
        foreach (var measure in SeedAssessment.Value.Measures)
        {
            string article = chart.ArticleOf(measure.Id).Value;
            Assert.All(measure.Findings, f => Assert.Contains(f.ToString(language), article, StringComparison.Ordinal));
            string[] retracted = [.. Seed.Log.Events.OfType<Retracted>().Where(static e => e.RecordedOn <= Seed.AsOf).Select(static e => e.Fact)];
            var seen = Seed.Log.Events.Where(e => e.Measure == measure.Id && e.RecordedOn <= Seed.AsOf && (e.Id is null || !retracted.Contains(e.Id, StringComparer.Ordinal)));
            Assert.All(seen, e => Assert.Contains(FactSentence.Of(e).In(language), article, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_happens_or_becomes_known_later_is_not_shown()
    {
        var later = Seed.AsOf.PlusDays(1);
        var log = Seed.Log
            .Add(new Rectified("2.1.1.1", later))
            .Add(new Rectified("2.1.1.1", Seed.AsOf) { RecordedOn = later })
            .Add(new Observation("2.3.1.2-i1", later, ObservedValue.Of(99m)));
        Assert.Equal(Chinese.Html, WallChart.Write(Seed.Plan, log, SeedAssessment.Value, new WallChartOptions { Language = "zh" }));
    }

    [Fact]
    public void The_day_of_knowledge_is_told_where_it_is_another()
    {
        var known = Seed.AsOf.PlusDays(30);
        var assessment = new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(Seed.Plan, Seed.Log, Seed.AsOf) { KnownOn = known });
        var chart = new ChartDocument(WallChart.Write(Seed.Plan, Seed.Log, assessment, new WallChartOptions { Language = "en" }));
        Assert.Contains("known on 30 October 2019", chart.Root.Descendants("header").Single().Value, StringComparison.Ordinal);
        Assert.DoesNotContain("known on", English.Root.Descendants("header").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_about_the_plan_as_a_whole_have_a_section()
    {
        string section = English.ById("plan").Value;
        Assert.NotEmpty(SeedAssessment.Value.Findings);
        Assert.All(SeedAssessment.Value.Findings, f => Assert.Contains(f.ToString("en"), section, StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_without_a_measure_is_drawn()
    {
        var chart = ChartDocument.Of(new RectificationPlan("empty", "Empty", new LocalDate(2018, 6, 29), measures: default), ProgressLog.Empty, Seed.AsOf);
        Assert.Empty(chart.Rows);
    }

    [Fact]
    public void An_assessment_of_another_plan_is_refused()
    {
        var other = new RectificationPlan("other", "Other", Seed.Plan.IssuedOn, Seed.Plan.Measures);
        var fewer = new RectificationPlan(Seed.Plan.Id, "Fewer", Seed.Plan.IssuedOn, measures: default);
        Assert.Throws<ArgumentException>("assessment", () => WallChart.Write(other, Seed.Log, SeedAssessment.Value));
        Assert.Throws<ArgumentException>("assessment", () => WallChart.Write(fewer, Seed.Log, SeedAssessment.Value));
        Assert.Throws<ArgumentException>(() => new WallChartOptions { Language = " " });
    }

    [Fact]
    public void Reports_are_in_the_default_language_and_refuse_one_that_is_not_known()
    {
        Assert.All(
            new[] { WallChartOptions.Default.Language, LedgerOptions.Default.Language, DueCalendarOptions.Default.Language, BulletinOptions.Default.Language },
            static language => Assert.Equal(Rectify.Rules.Languages.Default, language));
        Assert.Throws<ArgumentException>(static () => new WallChartOptions { Language = "fr" });
        Assert.Throws<ArgumentException>(static () => new LedgerOptions { Language = "fr" });
        Assert.Throws<ArgumentException>(static () => new DueCalendarOptions { Language = "fr" });
        Assert.Throws<ArgumentException>(static () => new BulletinOptions { Language = "fr" });
    }

    private static ChartDocument ChartOfSeed(string language) =>
        new(WallChart.Write(Seed.Plan, Seed.Log, SeedAssessment.Value, new WallChartOptions { Language = language }));
}
