using System.Globalization;
using NodaTime;
using Rectify.Progress;
using Rectify.Reporting.Workbooks;
using Rectify.Text.Plans;

namespace Rectify.Text.Lists;

/// <summary>Reads what a row reports of its measure: status, percentage, day of completion and remarks, as one event.</summary>
/// <param name="account">Where bad cells are named.</param>
/// <param name="days">Reads days.</param>
/// <param name="scale">What plain numbers in the column of percentages are parts of.</param>
/// <param name="on">The day of the list.</param>
internal sealed class ListReport(ListAccount account, ListDays days, PercentScale scale, LocalDate on)
{
    /// <summary>What the statuses of a row say.</summary>
    public ListStatus StatusOf(ListRow row) => ListStatus.Of(row, on, account);

    /// <summary>The event; null where the row reports nothing.</summary>
    public ProgressEvent? Read(string measure, ListRow row, ListStatus status, LocalDate? due, string? note)
    {
        string progress = row.Text(ListField.Progress);
        // 完成情况 in words says by itself how far things are.
        var reported = IsChinese(progress) ? ReportReader.Read(measure, progress, on) : null;
        var type = status.IsStated ? status.Type : reported?.Type;
        type = Settle(row, status, type, reported, out var day);
        if (StatusWords.IsCompletion(type) && day == on && due < on && row.First(ListField.CompletedOn) is null)
            account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Warning, row, row.First(ListField.Status) ?? row.First(ListField.Progress) ?? row.Start, "No day of completion is stated; dated by the day of the list, it counts as late:");
        decimal? percent = PercentOf(row);
        if (reported is null && IsChinese(progress))
            progress = "";
        string words = string.Join("; ", new[] { row.Text(ListField.Status), progress, note }.Where(static w => !string.IsNullOrEmpty(w)));
        if (type is null && percent is null && progress.Length == 0 && note is null)
            return null;
        var told = StatusWords.IsCompletion(type) || type is ProgressEventType.Suspended or ProgressEventType.Cancelled
            ? StatusWords.Event(type!.Value, measure, day, words)
            : new ProgressReported(measure, on, percent) { Note = words };
        return words.Length == 0 ? told with { Note = null } : told;
    }

    // A day of completion beside a status that is none, and one after the day of the list, are not believed.
    private ProgressEventType? Settle(ListRow row, ListStatus status, ProgressEventType? type, ProgressEvent? reported, out LocalDate day)
    {
        day = status.Day ?? (StatusWords.IsCompletion(reported?.Type) ? reported!.On : on);
        var given = row.First(ListField.CompletedOn) ?? (status.IsEnd ? row.First(ListField.Completion) : null);
        if (given is not { } cell || days.ReadDay(row, cell, "This is no day for certain; what is reported is dated by the day of the list:") is not { } stated)
            return type;
        string? reason = stated > on ? "This day of completion lies after the day of the list; it is not read:"
            : status is { IsStated: true, IsUnderstood: false } ? "This day of completion stands beside a status that is not understood; it is not read:"
            : status is { IsStated: true, IsEnd: false } ? "This day of completion stands beside a status that is not completed; it is not read:"
            : null;
        if (reason is null)
        {
            day = stated;
            return type ?? ProgressEventType.Rectified;
        }

        account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Warning, row, cell, reason);
        return stated > on && StatusWords.IsCompletion(type) ? ProgressEventType.ProgressReported : type;
    }

    private decimal? PercentOf(ListRow row)
    {
        if (row.First(ListField.Percent) is not { } cell)
            return null;
        string figure = cell.Text.TrimEnd('%', '％', ' ');
        bool isMarked = figure.Length < cell.Text.Length;
        string problem = "This is no percentage from 0 to 100; it is not read:";
        if (cell.IsUncertain)
        {
            problem = "A formula or an error is no percentage for certain (paste its value); it is not read:";
        }
        else if ((cell.Content.Kind == RawCellKind.Number ? CellNumber.Parse(figure) : Number(figure)) is { } value)
        {
            if (!isMarked && cell.Content.Look != NumberFormat.Percent && scale.IsUncertain(value))
                problem = "This number may be a part of 1 or of 100; it is not read:";
            else if ((!isMarked && (cell.Content.Look == NumberFormat.Percent || scale.ArePartsOfOne) ? value * 100 : value) is >= 0 and <= 100 and var percent)
                return percent;
        }

        account.Modelled -= cell.Text.Length;
        account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Warning, row, cell, problem);
        return null;
    }

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    private static bool IsChinese(string text) => text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF');
}
