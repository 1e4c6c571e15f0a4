using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>Puts the parts of the chart on one page.</summary>
internal sealed class ChartPage(HtmlWriter html, ChartModel chart)
{
    private const int ManyMeasures = 300;

    public void Write()
    {
        html.Doctype();
        html.Line();
        using (html.Open("html", ("lang", chart.Format.Code)))
        {
            WriteHead();
            using (html.Open("body", ("class", chart.Measures.Length > ManyMeasures ? "many" : null)))
                WriteBody();
        }

        html.Line();
    }

    private void WriteHead()
    {
        using (html.Open("head"))
        {
            html.Empty("meta", ("charset", "utf-8"));
            html.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", ChartAssets.Policy));
            html.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Leaf("title", $"{chart.Format.Say(ChartWords.WallChart)}: {chart.Plan.Title} ({ChartFormat.Day(chart.AsOf)})");
            html.Code("style", ChartAssets.Style);
        }
    }

    private void WriteBody()
    {
        html.Leaf("a", chart.Format.Say(ChartWords.SkipToMeasures), ("class", "skip"), ("href", "#measures"));
        html.Raw(ChartAssets.Symbols);
        new TimeAxis(html, chart).WriteGrid();
        new ChartHeader(html, chart).Write();
        using (html.Open("main"))
        {
            WriteSection("measures", ChartWords.Measures, WriteMeasures);
            WriteSection("units", ChartWords.HeatMap, new HeatMap(html, chart).Write);
            if (IndicatorSection.IsNeeded(chart.Plan))
                WriteSection("targets", ChartWords.Indicators, new IndicatorSection(html, chart).Write);
            if (!chart.Assessment.Findings.IsEmpty)
                WriteSection("plan", ChartWords.PlanFindings, () => new FindingList(html, chart.Format).Write(chart.Assessment.Findings));
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

    private void WriteDetails()
    {
        var section = new MeasureSection(html, chart);
        foreach (var measure in chart.Measures)
            section.Write(measure);
    }
}
