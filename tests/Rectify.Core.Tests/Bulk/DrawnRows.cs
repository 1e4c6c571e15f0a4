using System.Globalization;
using NodaTime.Text;
using Rectify.Bulk;
using Rectify.Primitives;

namespace Rectify.Core.Tests.Bulk;

/// <summary>Rows that a property draws: it prints them one a line, with days instead of their numbers.</summary>
public sealed class DrawnRows(MeasureRow[] rows)
{
    // A case with more rows has not been made smaller yet.
    private const int Printed = 12;

    /// <summary>The rows, which a test may change: what is printed is what was drawn.</summary>
    public MeasureRow[] ToArray() => [.. rows];

    /// <summary>The half before and the half after the middle; of few rows, all but one.</summary>
    public IEnumerable<DrawnRows> Shrink() => rows.Length switch
    {
        0 => [],
        <= 4 => Enumerable.Range(0, rows.Length).Select(without => new DrawnRows([.. rows.Where((_, i) => i != without)])),
        _ => [new(rows[..(rows.Length / 2)]), new(rows[(rows.Length / 2)..])],
    };

    public override string ToString() => string.Join('\n',
    [
        string.Create(CultureInfo.InvariantCulture, $"{rows.Length} rows:"),
        .. rows.Take(Printed).Select(static (row, i) => Line(i, row)),
        .. rows.Length > Printed ? ["  …"] : Array.Empty<string>(),
    ]);

    private static string Line(int index, in MeasureRow row) => string.Create(CultureInfo.InvariantCulture, $"  {index}: unit {row.Unit}")
        + (row.AccountableUnits.IsEmpty ? "" : $" (accountable {row.AccountableUnits})")
        + $", {row.Stage}, {row.Standing}, {row.BaseSchedule}"
        + Day(row.IsDueByPolicy ? "due by policy" : "due", row.Due)
        + Day("ahead until", row.AheadUntil)
        + Day("behind from", row.BehindFrom)
        + Day("target due", row.TargetDue)
        + Day("unobserved due", row.UnobservedDue)
        + Day("review due", row.ReviewDue)
        + string.Concat(row.Intervals.Select(static i => $"{Day("from", i.From)} violated [{i.Violated}], cannot be told [{i.Undetermined}]"));

    private static string Day(string what, int? number) => number is { } day ? $", {what} {LocalDatePattern.Iso.Format(DayNumber.ToDay(day))}" : "";
}
