namespace Rectify.Reporting.Workbooks;

/// <summary>How high a row must be for its longest text. Not every spreadsheet works that out on opening a file.</summary>
internal static class RowHeight
{
    private const double LineHeight = 15;
    private const double Highest = 409;

    /// <summary>The height in points.</summary>
    public static double Of(IReadOnlyList<SheetColumn> columns, IEnumerable<string?> texts)
    {
        int lines = columns.Zip(texts).Max(static cell => (cell.Second ?? "").Split('\n').Sum(line => Lines(line, cell.First.Width)));
        return Math.Min(lines * LineHeight, Highest);
    }

    // A line ends a little before the edge, since no word or character is broken.
    private static int Lines(string text, int width) => Math.Max(1, (int)Math.Ceiling(text.Sum(static c => c < '\u1100' ? 1 : 2) / (width - 1.0)));
}
