using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>Puts the parts of the chart on one page.</summary>
internal sealed class ChartPage(HtmlWriter html, ChartModel chart, Evaluator? evaluator)
{
    /// <summary>How many days ahead are soon.</summary>
    public const int Soon = 30;

    private const int Later = 90;
    private const int ManyMeasures = 300;
    private const int MostItems = 40;
    private const int MostUnits = 20;

    public void Write()
    {
        html.Doctype();
        html.Line();
        using (html.Open("html", ("lang", chart.Format.Code)))
        {
            new PageHead(html, chart).Write(ChartAssets.Policy, ChartAssets.Style);
            using (html.Open("body", ("class", chart.Measures.Length > ManyMeasures ? "many" : null)))
                WriteBody();
        }

        html.Line();
    }

    private void WriteBody()
    {
        html.Leaf("a", chart.Format.Say(ChartWords.SkipToMeasures), ("class", "skip"), ("href", "#measures"));
        html.Raw(ChartAssets.Symbols);
        new TimeAxis(html, chart).WriteGrid();
        new ChartHeader(html, chart).Write();
        using (html.Open("main"))
        {
            WriteSection("now", ChartWords.NeedsDecision, () => new DecisionList(html, chart, MostItems).Write(isLinked: true));
            WriteSection("soon", ChartWords.Due30, () => new DueSoon(html, chart, MostItems).Write(-1, Soon, isLinked: true));
            WriteSection("later", ChartWords.Due90, () => new DueSoon(html, chart, MostItems).Write(Soon, Later, isLinked: true));
            WriteSection("measures", ChartWords.Measures, WriteMeasures);
            WriteSection("pictures", ChartWords.Pictures, new PictureSection(html, chart, evaluator).Write);
            WriteSection("worst", ChartWords.WorstUnits, new UnitTable(html, chart, MostUnits).Write);
            WriteSection("units", ChartWords.HeatMap, new HeatMap(html, chart).Write);
            if (chart.Plans.Any(static p => IndicatorSection.IsNeeded(p.Plan)))
                WriteSection("targets", ChartWords.Indicators, new IndicatorSection(html, chart).Write);
            if (chart.Plans.Any(HasPlanSection))
                WriteSection("plan", ChartWords.PlanFindings, WritePlan);
            WriteSection("details", ChartWords.Details, WriteDetails);
        }

        html.Line();
        html.Code("script", ChartAssets.Script);
    }

    private void WriteSection(string id, LocalizedText heading, Action content)
    {
        html.Line();
        using (html.Open("section", ("id", id), ("aria-labelledby", $"{id}-heading")))
        {
            html.Leaf("h2", chart.Format.Say(heading), ("id", $"{id}-heading"));
            content();
        }
    }

    private void WriteMeasures()
    {
        new ChartLegend(html, chart).WriteBars();
        new FilterForm(html, chart).Write();
        new MeasureTable(html, chart).Write();
    }

    private void WritePlan()
    {
        foreach (var plan in chart.Plans.Where(HasPlanSection))
            WritePlan(plan);
    }

    private void WritePlan(ChartPlan plan)
    {
        if (chart.IsOfSeveral)
            html.Leaf("h3", plan.Plan.Title, ("lang", chart.PlanLanguage));
        new FindingList(html, chart.Format).Write(plan.Assessment.Findings);
        if (plan.PlanFacts.Length == 0)
            return;
        html.Leaf(chart.IsOfSeveral ? "h4" : "h3", chart.Format.Say(ChartWords.PlanEvents));
        var item = new EventItem(html, chart.Format);
        using (html.Open("ol", ("class", "events")))
        {
            foreach (var fact in plan.PlanFacts)
                item.Write(fact);
        }
    }

    private static bool HasPlanSection(ChartPlan plan) => !plan.Assessment.Findings.IsEmpty || plan.PlanFacts.Length > 0;

    private void WriteDetails()
    {
        var section = new MeasureSection(html, chart);
        foreach (var measure in chart.Measures)
            section.Write(measure);
    }
}
