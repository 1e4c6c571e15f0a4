using System.Globalization;
using NodaTime;
using Rectify.Progress;
using Rectify.Reporting.Workbooks;
using Rectify.Text.Plans;

namespace Rectify.Text.Lists;

/// <summary>Reads what a row reports of its measure: status, percentage, day of completion and remarks, as one event.</summary>
/// <param name="account">Where bad cells are named.</param>
/// <param name="days">Reads days.</param>
/// <param name="arePercents">Whether plain numbers count from 0 to 100; else they are parts of 1.</param>
/// <param name="on">The day of the list.</param>
internal sealed class ListReport(ListAccount account, ListDays days, bool arePercents, LocalDate on)
{
    /// <summary>The event; null where the row reports nothing.</summary>
    public ProgressEvent? Read(string measure, ListRow row, string? note)
    {
        var (type, isStated) = TypeOf(measure, row);
        var completed = days.ReadDay(row, row.First(ListField.CompletedOn));
        type = Settle(row, type, isStated, completed, out var day);
        decimal? percent = PercentOf(row);
        string progress = row.Text(ListField.Progress);
        if (type is null && IsChinese(progress))
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
    private ProgressEventType? Settle(ListRow row, ProgressEventType? type, bool isStated, LocalDate? completed, out LocalDate day)
    {
        day = on;
        if (completed is not { } stated)
            return type;
        bool isContrary = stated > on || (isStated && !StatusWords.IsCompletion(type));
        if (isContrary)
        {
            account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Warning, row, row.First(ListField.CompletedOn)!.Value, stated > on ? "This day of completion lies after the day of the list; it is not read:" : "This day of completion stands beside a status that is not completed; it is not read:");
            return stated > on && StatusWords.IsCompletion(type) ? ProgressEventType.ProgressReported : type;
        }

        day = stated;
        return type ?? ProgressEventType.Rectified;
    }

    private (ProgressEventType? Type, bool IsStated) TypeOf(string measure, ListRow row)
    {
        foreach (var (cell, heading) in row.Of(ListField.Status))
        {
            if (cell.IsUncertain || !TryRead(measure, cell, heading, out var type))
                account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Warning, row, cell, "This status is not understood; nothing is reported by it:");
            else
                return (type, true);
        }

        // 完成情况 in words says by itself how far things are.
        string progress = row.Text(ListField.Progress);
        return IsChinese(progress) ? (ReportReader.Read(measure, progress, on)?.Type, false) : (null, false);
    }

    private bool TryRead(string measure, ListCell cell, string heading, out ProgressEventType? type)
    {
        if (cell.Text is "是" or "√" or "☑")
            type = heading.Contains("销号", StringComparison.Ordinal) ? ProgressEventType.ClosedOut : heading.Contains("验收", StringComparison.Ordinal) ? ProgressEventType.Accepted : ProgressEventType.Rectified;
        else if (cell.Text is "否" or "×" or "未完成" or "未销号" or "未整改")
            type = null;
        else if (IsChinese(cell.Text))
            type = ReportReader.Read(measure, cell.Text, on)?.Type;
        else
            return StatusWords.TryRead(cell.Text, out type);
        return true;
    }

    private decimal? PercentOf(ListRow row)
    {
        if (row.First(ListField.Percent) is not { } cell)
            return null;
        string figure = cell.Text.TrimEnd('%', '％', ' ');
        bool isMarked = figure.Length < cell.Text.Length;
        if (!cell.IsUncertain && (cell.Content.Kind == RawCellKind.Number ? CellNumber.Parse(figure) : Number(figure)) is { } value)
        {
            bool isPart = !isMarked && (cell.Content.Look == NumberFormat.Percent || !arePercents);
            value = isPart ? value * 100 : value;
            if (value is >= 0 and <= 100)
                return value;
        }

        account.Modelled -= cell.Text.Length;
        account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Warning, row, cell, "This is no percentage from 0 to 100; it is not read:");
        return null;
    }

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    private static bool IsChinese(string text) => text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF');
}
