namespace Rectify.Reporting.Documents;

/// <summary>Shares the width of a page among the columns of a table by what they hold.</summary>
internal static class ColumnWidths
{
    // In twentieths of a point: half an em of the type in tables, with what is put between Chinese and figures, and the margins of a cell.
    private const int Digit = 128;
    private const int Margins = 240;

    // Ids, days and words of state are not broken; longer texts share what is left by the square root of their length, as they grow in height too.
    private const int LongestUnbroken = 16;

    // Letters of a short heading may be wider than figures.
    private const int Shortest = 5;

    // Where they take more of a page than this, all columns share it.
    private const double MostUnbroken = 0.75;

    /// <summary>The widths, which are as wide as the page together.</summary>
    public static int[] Of(ReportBlock.Table table, int page)
    {
        int[] lengths = [.. table.Headings.Select((heading, column) => table.Rows.Select(row => LengthOf(row[column])).Append(Math.Min(LengthOf(heading), LongestUnbroken)).Max())];
        int taken = lengths.Where(static l => l <= LongestUnbroken).Sum(static l => Unbroken(l));
        double shares = lengths.Where(static l => l > LongestUnbroken).Sum(static l => Math.Sqrt(l));
        int[] widths = shares > 0 && taken < page * MostUnbroken
            ? [.. lengths.Select(l => l <= LongestUnbroken ? Unbroken(l) : (int)((page - taken) * Math.Sqrt(l) / shares))]
            : [.. lengths.Select(l => (int)(page * Math.Sqrt(l + 1) / lengths.Sum(static l => Math.Sqrt(l + 1))))];
        widths[^1] += page - widths.Sum();
        return widths;
    }

    private static int Unbroken(int length) => (Math.Max(length, Shortest) * Digit) + Margins;

    private static int LengthOf(string text) => text.Sum(static c => c < '\u1100' ? 1 : 2);
}
