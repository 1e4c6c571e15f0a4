using System.Globalization;
using Rectify.Rules;

namespace Rectify.Reporting.Charts.Pictures;

/// <summary>A small picture with a heading, drawn in a box of fixed proportions that stretches to its place.</summary>
internal sealed class Picture(HtmlWriter html, ChartFormat format)
{
    public const double Width = 480;
    public const double Height = 200;
    public const double Left = 34;
    public const double Right = 470;
    public const double Top = 14;
    public const double Bottom = 176;

    /// <summary>Writes the picture.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="words">The same in words, for those who do not see it.</param>
    /// <param name="draw">Draws it.</param>
    /// <param name="legend">Writes what its marks mean, and what to know about it; null for nothing.</param>
    public void Write(LocalizedText title, string words, Action draw, Action? legend = null)
    {
        html.Line();
        using (html.Open("figure"))
        {
            html.Leaf("h3", format.Say(title));
            using (html.Open("svg", ("class", "picture"), ("viewBox", "0 0 480 200"), ("width", "100%"), ("role", "img")))
            {
                html.Leaf("title", words);
                draw();
            }

            legend?.Invoke();
        }
    }

    public void Text(double x, double y, string text, string anchor = "middle", string? kind = null) =>
        html.Leaf("text", text, ("x", N(x)), ("y", N(y)), ("text-anchor", anchor), ("class", kind));

    public void Box(string kind, double x, double y, double width, double height) =>
        html.Empty("rect", ("class", kind), ("x", N(x)), ("y", N(y)), ("width", N(Math.Max(0, width))), ("height", N(Math.Max(0, height))));

    public void Line(string kind, double x1, double y1, double x2, double y2) =>
        html.Empty("line", ("class", kind), ("x1", N(x1)), ("y1", N(y1)), ("x2", N(x2)), ("y2", N(y2)));

    /// <summary>A line that rises by steps.</summary>
    public void Steps(string kind, IEnumerable<(double X, double Y)> points, double from, double to)
    {
        var path = new System.Text.StringBuilder($"M{N(from)} {N(Bottom)}");
        foreach (var (x, y) in points)
            path.Append(CultureInfo.InvariantCulture, $"H{N(x)}V{N(y)}");
        html.Empty("path", ("class", kind), ("d", path.Append(CultureInfo.InvariantCulture, $"H{N(to)}").ToString()));
    }

    /// <summary>The floor, the ceiling, and their values.</summary>
    public void Frame(int highest)
    {
        Line("tick", Left, Top, Right, Top);
        Line("axis", Left, Bottom, Right, Bottom);
        Text(Left - 4, Top + 4, ChartFormat.Count(highest), "end");
        Text(Left - 4, Bottom + 4, "0", "end");
    }

    /// <summary>The place of a count, up from the floor.</summary>
    public static double Up(int count, int highest) => highest == 0 ? Bottom : Bottom - ((Bottom - Top) * count / highest);

    private static string N(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
