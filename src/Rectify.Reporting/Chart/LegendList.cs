using System.Globalization;

namespace Rectify.Reporting.Charts;

/// <summary>Writes a legend: samples of marks, each with what it means.</summary>
internal sealed class LegendList(HtmlWriter html, string name)
{
    private const int Height = 20;

    /// <summary>Writes the list that holds the samples.</summary>
    public void Write(Action samples)
    {
        using (html.Open("ul", ("class", "legend"), ("aria-label", name)))
            samples();
    }

    /// <summary>A stretch, with a line across its end or middle.</summary>
    public void Span(string word, string kind, int height, string? fill = null, (string Kind, int At)? line = null) => Item(word, 34, () =>
    {
        html.Empty("rect", ("class", kind), ("fill", fill), ("x", "1"), ("width", "31"), ("y", Number((Height - height) / 2)), ("height", Number(height)));
        if (line is var (across, at))
            html.Empty("line", ("class", across), ("x1", Number(at)), ("x2", Number(at)), ("y1", "0"), ("y2", Number(Height)));
    });

    /// <summary>A stretch without an end.</summary>
    public void Endless(string word, string kind, int height) => Item(word, 38, () =>
    {
        html.Empty("rect", ("class", kind), ("x", "1"), ("width", "33"), ("y", Number((Height - height) / 2)), ("height", Number(height)));
        html.Empty("use", ("href", "#arrow"), ("x", "37"), ("y", Number(Height / 2)));
    });

    /// <summary>A mark.</summary>
    public void Mark(string word, string mark) => Item(word, 16, () => html.Empty("use", ("href", $"#{mark}"), ("x", "8"), ("y", Number(Height / 2))));

    /// <summary>A line across.</summary>
    public void Line(string word, string kind) => Item(word, 30, () =>
        html.Empty("line", ("class", kind), ("x1", "0"), ("x2", "30"), ("y1", Number(Height / 2)), ("y2", Number(Height / 2))));

    /// <summary>A line up and down.</summary>
    public void Upright(string word, string kind) => Item(word, 8, () =>
        html.Empty("line", ("class", kind), ("x1", "4"), ("x2", "4"), ("y1", "0"), ("y2", Number(Height))));

    private void Item(string word, int width, Action sample)
    {
        using (html.Open("li"))
        {
            using (html.Open("svg", ("width", Number(width)), ("height", Number(Height)), ("aria-hidden", "true")))
                sample();
            html.Text(word);
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
