using System.Globalization;
using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Reporting.Workbooks;
using Rectify.Text.Plans;

namespace Rectify.Text.Lists;

/// <summary>Reads a list to a plan and its log.</summary>
internal sealed class ListPlan(ListFile file, PlanReadOptions options)
{
    private readonly ListAccount _account = new();
    private readonly ListParts _parts = new();
    private string? _title;
    private LocalDate? _day;

    public PlanReadResult Read()
    {
        foreach (var note in file.Notes)
            _account.Add(note.Code, DiagnosticSeverity.Info, note.Message);
        _account.Total = file.Sheets.Sum(static s => s.Rows.Sum(static r => r.Cells.Values.Sum(static c => c.Text.Length)));
        if (_account.Total == 0)
            return Refuse(DiagnosticCodes.EmptyText, "There is no text.");
        List<(ListSheet Sheet, ListColumns Columns)> lists = [];
        foreach (var sheet in file.Sheets.Where(static s => s.Rows.Count > 0))
        {
            if (ListColumns.Find(sheet.Rows) is { } columns)
                lists.Add((sheet, columns));
            else
                _account.Add(DiagnosticCodes.LeftOut, DiagnosticSeverity.Info, $"{(sheet.Name.Length == 0 ? "The text" : $"The sheet {sheet.Name}")} has no row of headings that are known; it is not read.");
        }

        foreach (var (sheet, columns) in lists)
            ReadAbove(sheet, columns);
        if ((options.IssuedOn ?? _day) is not { } on)
            return Refuse(DiagnosticCodes.IssueDateMissing, "Neither the list nor the options say of which day the list is.");
        foreach (var (sheet, columns) in lists)
            new ListSheetReader(sheet, columns, _account, _parts, options, on, file.From1904).Read();
        if (_parts.Measures.Count == 0)
            _account.Add(DiagnosticCodes.NoMeasure, DiagnosticSeverity.Warning, "No measure was found: no row of headings names what was found or is to be done (Finding, Corrective action, 存在问题, 整改措施), or no row stands under it.");
        string id = string.IsNullOrWhiteSpace(options.Id) ? "plan" : options.Id;
        var plan = new RectificationPlan(id, _title ?? TitleOf(lists) ?? id, on, _parts.Measures.ToValueList(), _parts.Goals.ToValueList(), default, _parts.Problems(), default);
        return Result(plan, new ProgressLog(id, _parts.Reported.ToValueList()));
    }

    // What stands above the headings names the list and its day.
    private void ReadAbove(ListSheet sheet, ListColumns columns)
    {
        foreach (var row in sheet.Rows.Take(columns.HeaderAt))
        {
            foreach (var (_, cell) in row.Cells)
            {
                _account.Structural += cell.Text.Length;
                if (DayOf(cell) is { } day)
                    _day ??= day;
                else if (cell.Kind == RawCellKind.Text)
                    _title ??= cell.Text.ReplaceLineEndings(" ");
            }
        }

        _account.Structural += columns.All.Sum(static c => c.Heading.Length);
    }

    private LocalDate? DayOf(RawCell cell)
    {
        if (cell is { Kind: RawCellKind.Number, Look: NumberFormat.Day })
            return CellNumber.Parse(cell.Text) is { } serial ? SerialDay.DayOf(serial, file.From1904) : null;
        if (cell.Kind != RawCellKind.Text)
            return null;
        if (EnglishDays.FindLast(cell.Text, DayOrder.Unknown, out _) is { Other: null } day)
            return day.Day;
        return DateText.Find(TextFold.Fold(cell.Text), out var found).IsEmpty ? null : found;
    }

    private static string? TitleOf(List<(ListSheet Sheet, ListColumns Columns)> lists) => lists.Count == 0 || lists[0].Sheet.Name.Length == 0 ? null : lists[0].Sheet.Name;

    private PlanReadResult Refuse(string code, string message)
    {
        _account.Add(code, DiagnosticSeverity.Error, message);
        return Result(plan: null, ProgressLog.Empty);
    }

    private PlanReadResult Result(RectificationPlan? plan, ProgressLog reported) =>
        new(plan, text: "", _account.ToList(), _account.Count(), options.Interpretation) { Reported = reported };
}
