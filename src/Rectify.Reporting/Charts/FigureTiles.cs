namespace Rectify.Reporting.Charts;

/// <summary>Writes the headline figures: what has a day apart from what is for good, each with what it divides into.</summary>
/// <param name="html">The page.</param>
/// <param name="chart">The chart.</param>
/// <param name="isLinked">Whether a click on a figure shows its measures.</param>
internal sealed class FigureTiles(HtmlWriter html, ChartModel chart, bool isLinked)
{
    public void Write()
    {
        using (html.Open("div", ("class", "figures"), ("role", "group"), ("aria-label", chart.Format.Say(ChartWords.Figures))))
        {
            WriteBlock(ChartGroup.Dated);
            WriteBlock(ChartGroup.ForGood);
            WriteBlock(ChartGroup.Ends);
        }
    }

    private void WriteBlock(ChartGroup[] groups)
    {
        using (html.Open("ul"))
        {
            foreach (var group in groups)
                WriteTile(group);
        }
    }

    private void WriteTile(ChartGroup group)
    {
        int count = chart.CountOf(group);
        using (html.Open("li", ("class", count == 0 ? $"g-{group.Key} none" : $"g-{group.Key}")))
        using (html.Open(isLinked ? "a" : "span", ("href", isLinked ? "#measures" : null), ("data-filter", isLinked ? "group" : null), ("data-value", isLinked ? group.Key : null)))
        {
            html.Leaf("b", ChartFormat.Count(count), ("class", "figure"));
            html.Leaf("strong", chart.Format.Say(group.Word));
            html.Leaf("small", chart.Format.Say(group.Means));
        }
    }
}
