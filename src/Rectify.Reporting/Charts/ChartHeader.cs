namespace Rectify.Reporting.Charts;

/// <summary>The head of the chart: the plan or plans, the day, the rules, and the figures that a leader asks for first.</summary>
internal sealed class ChartHeader(HtmlWriter html, ChartModel chart)
{
    public void Write()
    {
        using (html.Open("header"))
        {
            html.Leaf("p", chart.Format.Say(ChartWords.WallChart), ("class", "kicker"));
            html.Leaf("h1", chart.Title, ("lang", chart.TitleLanguage));
            WriteStamp();
            new FigureTiles(html, chart, isLinked: true).Write();
            new SignalTiles(html, chart, isLinked: true).Write();
            if (chart.IsOfSeveral)
                new PlanTable(html, chart).Write(isLinked: true);
        }
    }

    private void WriteStamp()
    {
        var format = chart.Format;
        using (html.Open("p", ("class", "stamp")))
        {
            html.Leaf("strong", $"{format.Say(ChartWords.AsOf)} {format.Long(chart.AsOf)}");
            if (chart.KnownOn != chart.AsOf)
                html.Leaf("span", $"{format.Say(ChartWords.KnownOn)} {format.Long(chart.KnownOn)}");
            if (!chart.IsOfSeveral)
                html.Leaf("span", $"{format.Say(ChartWords.IssuedOn)} {format.Long(chart.FirstIssue)}");
            using (html.Open("span"))
            {
                html.Text($"{format.Say(ChartWords.RuleSet)} ");
                html.Leaf("bdi", chart.Plans[0].Assessment.RuleSetName);
                html.Text(" ");
                html.Leaf("code", chart.Plans[0].Assessment.RuleSetHash);
            }
        }
    }
}
