using Rectify.Reporting.Workbooks;

namespace Rectify.Text.Lists;

/// <summary>The row of headings, or two rows where one heading stands over several (整改责任 over 牵头单位 and 配合单位).</summary>
/// <param name="Headings">The headings by their columns.</param>
/// <param name="FirstAt">The position of the first row of headings among the rows of the sheet.</param>
/// <param name="LastAt">The position of the last row of headings among the rows of the sheet.</param>
internal sealed record ListHeader(IReadOnlyList<(int Column, ListField Field, string Heading)> Headings, int FirstAt, int LastAt)
{
    private const int RowsLookedAt = 25;

    /// <summary>Finds the headings: they name what was found or is to be done, and one thing more.</summary>
    public static ListHeader? Find(IReadOnlyList<RawRow> rows)
    {
        for (int at = 0; at < Math.Min(rows.Count, RowsLookedAt); at++)
        {
            var header = Of(rows, at);
            bool isHeader = header.Headings.Any(static h => h.Field is ListField.Measure or ListField.Problem or ListField.Description or ListField.Recommendation)
                && header.Headings.Count(static h => h.Field != ListField.None) > 1;
            if (isHeader)
                return header;
        }

        return null;
    }

    private static ListHeader Of(IReadOnlyList<RawRow> rows, int at)
    {
        var upper = rows[at];
        if (at + 1 < rows.Count && IsSecond(upper, rows[at + 1]))
            return new ListHeader([.. Joined(upper, rows[at + 1])], at, at + 1);
        return new ListHeader([.. upper.Cells.Select(static c => (c.Key, ListWords.Read(c.Value.Text), c.Value.Text))], at, at);
    }

    // Under a row with headings, a second one says again what is merged downwards, divides what is merged across, and holds nothing but headings.
    private static bool IsSecond(RawRow upper, RawRow lower)
    {
        if (lower.Index != upper.Index + 1 || upper.Cells.Values.All(static c => ListWords.Read(c.Text) == ListField.None))
            return false;
        int below = 0;
        foreach (var (column, cell) in lower.Cells)
        {
            bool isRepeated = upper.Cells.TryGetValue(column, out var above) && string.Equals(above.Text, cell.Text, StringComparison.Ordinal);
            if (isRepeated)
                continue;
            if (cell.Kind != RawCellKind.Text || FieldOf(GroupOf(upper, column), cell.Text) == ListField.None)
                return false;
            below++;
        }

        return below > 1;
    }

    private static IEnumerable<(int Column, ListField Field, string Heading)> Joined(RawRow upper, RawRow lower)
    {
        foreach (int column in upper.Cells.Keys.Union(lower.Cells.Keys).Order())
        {
            string? above = upper.Cells.TryGetValue(column, out var high) ? high.Text : null;
            string? below = lower.Cells.TryGetValue(column, out var low) && !string.Equals(low.Text, above, StringComparison.Ordinal) ? low.Text : null;
            yield return below is null ? (column, ListWords.Read(above!), above!) : (column, FieldOf(GroupOf(upper, column), below), below);
        }
    }

    private static string GroupOf(RawRow upper, int column) => upper.Cells.LastOrDefault(c => c.Key <= column).Value.Text ?? "";

    // "Planned" and "Actual" under "Completion date" are the planned and the actual completion date.
    private static ListField FieldOf(string group, string heading)
    {
        var field = ListWords.Read(heading);
        if (field == ListField.None)
            field = ListWords.Read($"{heading} {group}");
        return field == ListField.None ? ListWords.Read($"{group} {heading}") : field;
    }
}
