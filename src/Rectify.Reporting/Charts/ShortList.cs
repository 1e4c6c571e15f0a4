using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>Writes the first items of a list, and how many more there are.</summary>
internal static class ShortList
{
    /// <summary>Writes a list, or a note where it has no item.</summary>
    public static void Write<T>(HtmlWriter html, ChartFormat format, string name, IReadOnlyList<T> items, int most, LocalizedText none, Action<T> write)
    {
        if (items.Count == 0)
        {
            WriteNote(html, format.Say(none));
            return;
        }

        using (html.Open("ol", ("class", name)))
        {
            foreach (var item in items.Take(most))
                write(item);
        }

        if (items.Count > most)
            WriteNote(html, format.Say(ChartWords.MoreItems, ChartFormat.Count(items.Count - most)));
    }

    private static void WriteNote(HtmlWriter html, string text) => html.Leaf("p", text, ("class", "note"));
}
