using System.Text;

namespace Rectify.Reporting.Documents;

/// <summary>Writes Markdown in which no text of a plan is taken for markup.</summary>
internal static class MarkdownText
{
    private const string Markup = "\\`*_[]<>#|~&";

    /// <summary>The text on one line, its signs of markup behind a backslash.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text.ReplaceLineEndings(" "))
        {
            if (Markup.Contains(c, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(char.IsControl(c) ? ' ' : c);
        }

        return escaped.ToString().Trim();
    }

    /// <summary>The lines of a table.</summary>
    public static IEnumerable<string> Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows) =>
        [Row(headings), Row(headings.Select(static _ => "---"), static cell => cell), .. rows.Select(static row => Row(row))];

    private static string Row(IEnumerable<string> cells) => Row(cells, Escape);

    private static string Row(IEnumerable<string> cells, Func<string, string> write) => $"| {string.Join(" | ", cells.Select(write))} |";
}
