
namespace Rectify.Reporting.Charts;

/// <summary>Writes a legend: samples of marks, each with what it means.</summary>
internal sealed class LegendList(HtmlWriter html, string name)
{
    private const int Height = 20;

    /// <summary>Writes the list that holds the samples.</summary>
    public void Write(Action<LegendList> samples)
    {
        using (html.Open("ul", ("class", "legend"), ("aria-label", name)))
            samples(this);
    }

    /// <summary>A stretch, with a line across its end or middle.</summary>
    public void Span(string word, string kind, int height, string? fill = null, (string Kind, int At)? line = null) => Item(word, 34, () =>
    {
        html.Empty("rect", ("class", kind), ("fill", fill), ("x", "1"), ("width", "31"), ("y", ChartFormat.Digits((Height - height) / 2)), ("height", ChartFormat.Digits(height)));
        if (line is var (across, at))
            html.Empty("line", ("class", across), ("x1", ChartFormat.Digits(at)), ("x2", ChartFormat.Digits(at)), ("y1", "0"), ("y2", ChartFormat.Digits(Height)));
    });

    /// <summary>A stretch without an end.</summary>
    public void Endless(string word, string kind, int height) => Item(word, 38, () =>
    {
        html.Empty("rect", ("class", kind), ("x", "1"), ("width", "33"), ("y", ChartFormat.Digits((Height - height) / 2)), ("height", ChartFormat.Digits(height)));
        html.Empty("use", ("href", "#arrow"), ("x", "37"), ("y", ChartFormat.Digits(Height / 2)));
    });

    /// <summary>A mark.</summary>
    public void Mark(string word, string mark) => Item(word, 16, () => html.Empty("use", ("href", $"#{mark}"), ("x", "8"), ("y", ChartFormat.Digits(Height / 2))));

    /// <summary>A line across.</summary>
    public void Line(string word, string kind) => Item(word, 30, () =>
        html.Empty("line", ("class", kind), ("x1", "0"), ("x2", "30"), ("y1", ChartFormat.Digits(Height / 2)), ("y2", ChartFormat.Digits(Height / 2))));

    /// <summary>A line up and down.</summary>
    public void Upright(string word, string kind) => Item(word, 8, () =>
        html.Empty("line", ("class", kind), ("x1", "4"), ("x2", "4"), ("y1", "0"), ("y2", ChartFormat.Digits(Height))));

    private void Item(string word, int width, Action sample)
    {
        using (html.Open("li"))
        {
            using (html.Open("svg", ("width", ChartFormat.Digits(width)), ("height", ChartFormat.Digits(Height)), ("aria-hidden", "true")))
                sample();
            html.Text(word);
        }
    }
}
