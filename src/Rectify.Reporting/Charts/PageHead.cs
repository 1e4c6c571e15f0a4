namespace Rectify.Reporting.Charts;

/// <summary>Writes the head of a page: its policy, its title and its style sheets.</summary>
internal sealed class PageHead(HtmlWriter html, ChartModel chart)
{
    public void Write(string policy, params ReadOnlySpan<string> styles)
    {
        using (html.Open("head"))
        {
            html.Empty("meta", ("charset", "utf-8"));
            html.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", policy));
            html.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Leaf("title", $"{chart.Format.Say(ChartWords.WallChart)}: {chart.Title} ({ChartFormat.Day(chart.AsOf)})");
            foreach (string style in styles)
                html.Code("style", style);
        }
    }
}
