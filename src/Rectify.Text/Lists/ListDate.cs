using System.Buffers;
using NodaTime;
using Rectify.Reporting.Workbooks;
using Rectify.Text.Plans;

namespace Rectify.Text.Lists;

/// <summary>A day that stands above the headings of a list.</summary>
/// <param name="Day">The day.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="IsOfList">Whether words beside it say that it is the day of the list.</param>
internal sealed record ListDate(LocalDate Day, string Address, bool IsOfList)
{
    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["as of", "as at", "exported", "status date", "report date", "reporting date", "updated", "poam date", "poa&m date", "填报", "截至", "截止", "报送", "更新", "统计"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The day that a cell names; null where it names none for certain.</summary>
    public static LocalDate? Of(RawCell cell, bool from1904)
    {
        if (cell is { Kind: RawCellKind.Number, Look: NumberFormat.Day })
            return CellNumber.Parse(cell.Text) is { } serial ? SerialDay.DayOf(serial, from1904) : null;
        if (cell.Kind != RawCellKind.Text)
            return null;
        if (EnglishDays.FindLast(cell.Text, DayOrder.Unknown, out _) is { Other: null } day)
            return day.Day;
        return DateText.Find(TextFold.Fold(cell.Text), out var found).IsEmpty ? null : found;
    }

    /// <summary>Determines whether the words of a cell, or of the one before or above it, say that its day is that of the list.</summary>
    public static bool IsSaid(ListSheet sheet, RawRow row, int column)
    {
        var above = sheet.Rows.FirstOrDefault(r => r.Index == row.Index - 1);
        return new[] { row.Cells[column], row.Cells.GetValueOrDefault(column - 1), above?.Cells.GetValueOrDefault(column) ?? default }
            .Any(static c => c.Text is { } text && text.AsSpan().ContainsAny(Words));
    }

    /// <summary>The day of the list: the one that words say it of, else the only one; null where that leaves none, or several.</summary>
    public static LocalDate? Choose(IReadOnlyCollection<ListDate> dates)
    {
        var said = dates.Where(static d => d.IsOfList).Select(static d => d.Day).Distinct().ToList();
        if (said.Count == 0)
            said = [.. dates.Select(static d => d.Day).Distinct()];
        return said is [var day] ? day : null;
    }

    /// <summary>Why there is no day of the list.</summary>
    public static string Missing(IReadOnlyCollection<ListDate> dates) => dates.Count == 0
        ? "Neither the list (As of 20 June 2024) nor the options (rectify read --issued-on) say of which day the list is."
        : $"Several days stand above the headings ({string.Join(", ", dates.Select(static d => $"{d.Address} {NodaTime.Text.LocalDatePattern.Iso.Format(d.Day)}"))}); say by the options (rectify read --issued-on) which is that of the list.";
}
