using NodaTime;
using Rectify.Progress;
using Rectify.Text.Plans;

namespace Rectify.Text.Lists;

/// <summary>What the statuses of a row say together.</summary>
/// <param name="Type">The event that they report; null where they report none.</param>
/// <param name="IsStated">Whether there is a status.</param>
/// <param name="IsUnderstood">Whether every one is understood, and none contradicts another.</param>
/// <param name="Day">The day that the words of the status name; null where they name none.</param>
internal readonly record struct ListStatus(ProgressEventType? Type, bool IsStated, bool IsUnderstood, LocalDate? Day = null)
{
    // Only the type and the day of the event are looked at.
    private const string AnyMeasure = "1";

    /// <summary>Whether the work is done, or ended without being done.</summary>
    public bool IsEnd => StatusWords.IsCompletion(Type) || Type == ProgressEventType.Cancelled;

    /// <summary>Reads the statuses of a row. Where one says that the work is done and another that it is not, neither is believed.</summary>
    public static ListStatus Of(ListRow row, LocalDate on, ListAccount account)
    {
        ProgressEventType? best = null;
        LocalDate? named = null;
        (ListCell Cell, ProgressEventType? Type)? open = null;
        bool isStated = false;
        bool isUnderstood = true;
        foreach (var (cell, heading) in row.Of(ListField.Status))
        {
            isStated = true;
            if (!TryRead(row, cell, heading, on, account, out var type, out var day))
                isUnderstood = false;
            else if (StatusWords.IsCompletion(type) || type is ProgressEventType.Suspended or ProgressEventType.Cancelled)
                (best, named) = Rank(type) > Rank(best) ? (type, day) : (best, named);
            else if (!IsLaterStep(cell, heading))
                open ??= (cell, type);
        }

        if (open is not { } contrary || !StatusWords.IsCompletion(best))
            return new ListStatus(best ?? open?.Type, isStated, isUnderstood, named);
        account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Warning, row, contrary.Cell, "Another status of this row says that the work is done; no completion is reported:");
        return new ListStatus(ProgressEventType.ProgressReported, isStated, IsUnderstood: false);
    }

    private static bool TryRead(ListRow row, ListCell cell, string heading, LocalDate on, ListAccount account, out ProgressEventType? type, out LocalDate? day)
    {
        (type, day) = (null, null);
        if (cell.IsUncertain)
        {
            account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Warning, row, cell, "A formula or an error is no status for certain (paste its value); nothing is reported by it:");
            return false;
        }

        if (StatusWords.TryRead(cell.Text, out type))
        {
            if (type == ProgressEventType.Rectified && StatusWords.IsAnswer(cell.Text))
                type = StatusWords.StepOf(heading);
            return true;
        }

        if (cell.Text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF'))
        {
            var reported = ReportReader.Read(AnyMeasure, cell.Text, on);
            (type, day) = (reported?.Type, reported?.On);
            return true;
        }

        account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Warning, row, cell, "This status is not understood; nothing is reported by it:");
        return false;
    }

    // 是否销号: 否 leaves open whether the work is done.
    private static bool IsLaterStep(ListCell cell, string heading) => StatusWords.IsAnswer(cell.Text) && StatusWords.StepOf(heading) != ProgressEventType.Rectified;

    private static int Rank(ProgressEventType? type) => type switch
    {
        null => 0,
        ProgressEventType.Suspended => 1,
        ProgressEventType.Rectified => 2,
        ProgressEventType.Accepted => 3,
        ProgressEventType.ClosedOut => 4,
        _ => 5,
    };
}
