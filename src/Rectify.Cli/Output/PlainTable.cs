using Spectre.Console;
using Spectre.Console.Rendering;

namespace Rectify.Cli.Output;

/// <summary>A table whose columns have the width they are given, and no more furniture than it needs.</summary>
internal static class PlainTable
{
    /// <summary>The number of spaces between two columns.</summary>
    public const int Gap = 2;

    /// <summary>A table with headings.</summary>
    public static Table Create(IReadOnlyList<string> headings, IReadOnlyList<int> widths)
    {
        var table = new Table { Border = new PlainTableBorder(), UseSafeBorder = false };
        for (int i = 0; i < widths.Count; i++)
            table.AddColumn(new TableColumn(new Paragraph(headings[i])) { Width = widths[i], Padding = new Padding(0, 0, i < widths.Count - 1 ? Gap : 0, 0), NoWrap = true });
        return table;
    }

    /// <summary>Adds a row of plain texts.</summary>
    public static void Add(this Table table, IEnumerable<string> cells) => table.AddRow(cells.Select(static c => (IRenderable)new Paragraph(c)));

    /// <summary>A row as the lines it takes where one of its cells is wrapped.</summary>
    public static IEnumerable<string[]> Wrapped(string[] row, int elastic, int width)
    {
        bool isFirst = true;
        foreach (string part in Columns.Wrap(row[elastic], width).DefaultIfEmpty(""))
        {
            yield return [.. row.Select((cell, i) => i == elastic ? part : isFirst ? cell : "")];
            isFirst = false;
        }
    }

    /// <summary>The widths that show every cell in full, but for one column that takes what is left.</summary>
    /// <param name="rows">The headings and the rows.</param>
    /// <param name="width">The width of the whole.</param>
    /// <param name="elastic">The column that gives way.</param>
    /// <param name="least">The least width of that column.</param>
    public static int[] Widths(IReadOnlyList<IReadOnlyList<string>> rows, int width, int elastic, int least)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Count).Select(i => rows.Max(row => Columns.Width(row[i])))];
        int others = Span(widths) - widths[elastic];
        widths[elastic] = Math.Clamp(widths[elastic], least, Math.Max(width - others, least));
        return widths;
    }

    /// <summary>The width of neighbouring columns with the gaps between them.</summary>
    public static int Span(ReadOnlySpan<int> widths)
    {
        int span = (widths.Length - 1) * Gap;
        foreach (int width in widths)
            span += width;
        return span;
    }
}
