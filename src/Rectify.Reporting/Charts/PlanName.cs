namespace Rectify.Reporting.Charts;

/// <summary>Writes of which plan something is, where a chart has several; ids of measures stand in each.</summary>
internal sealed class PlanName(HtmlWriter html, ChartModel chart)
{
    private const int ShownWords = 24;

    public void Write(ChartPlan plan)
    {
        if (chart.IsOfSeveral)
            html.Leaf("span", ShortText.Of(plan.Plan.Title, ShownWords), ("class", "of-plan"), ("lang", chart.PlanLanguage));
    }
}
