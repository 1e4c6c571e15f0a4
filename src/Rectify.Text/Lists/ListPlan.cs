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
    private readonly List<ListDate> _dates = [];
    private string? _title;

    public PlanReadResult Read()
    {
        foreach (var note in file.Notes)
            _account.Add(note.Code, DiagnosticSeverity.Info, note.Message);
        if (file.Unclosed is { } cell)
            _account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Warning, $"{cell}: This quotation mark is not closed; it is taken for one of the words:");
        _account.Total = file.Sheets.Sum(static s => s.Rows.Sum(static r => r.Cells.Values.Sum(static c => c.Text.Length)));
        if (_account.Total == 0)
            return Refuse(DiagnosticCodes.EmptyText, "There is no text.");
        List<(ListSheet Sheet, ListColumns Columns)> lists = [];
        foreach (var sheet in file.Sheets.Where(static s => s.Rows.Count > 0))
        {
            if (ListColumns.Find(sheet.Rows) is { } columns)
                lists.Add((sheet, WithUnheaded(sheet, columns)));
            else
                _account.Add(DiagnosticCodes.LeftOut, DiagnosticSeverity.Info, $"{(sheet.Name.Length == 0 ? "The text" : $"The sheet {sheet.Name}")} has no row of headings that are known; it is not read.");
        }

        foreach (var (sheet, columns) in lists)
            ReadAbove(sheet, columns);
        // What is reported is of the day of the list; the plan may have been issued long before.
        if ((ListDate.Choose(_dates) ?? options.IssuedOn) is not { } on)
            return Refuse(DiagnosticCodes.IssueDateMissing, ListDate.Missing(_dates));
        _parts.Know(lists.SelectMany(static l => IdsOf(l.Sheet, l.Columns)));
        foreach (var (sheet, columns) in lists)
            new ListSheetReader(sheet, columns, _account, _parts, options, on, file.From1904).Read();
        if (_parts.Measures.Count == 0)
            _account.Add(DiagnosticCodes.NoMeasure, DiagnosticSeverity.Warning, "No measure was found: no row of headings names what was found or is to be done (Finding, Corrective action, 存在问题, 整改措施), or no row stands under it.");
        NameEarlierLimits(on);
        string id = string.IsNullOrWhiteSpace(options.Id) ? "plan" : options.Id;
        var plan = new RectificationPlan(id, _title ?? TitleOf(lists) ?? id, options.IssuedOn ?? on, _parts.Measures.ToValueList(), _parts.Goals.ToValueList(), default, _parts.Problems(), default);
        return Result(plan, new ProgressLog(id, _parts.Reported.ToValueList()));
    }

    // In text, cells past the last heading are those of a row that lost its quotation marks; the reader of rows names them.
    private ListColumns WithUnheaded(ListSheet sheet, ListColumns columns)
    {
        if (sheet.Name.Length > 0)
            columns.AddUnheaded(sheet.Rows.Skip(columns.HeaderAt + 1));
        if (sheet.IsHidden)
            _account.Add(DiagnosticCodes.LeftOut, DiagnosticSeverity.Info, $"The sheet {sheet.Name} is hidden; it is read like the others.");
        return columns;
    }

    private static IEnumerable<string> IdsOf(ListSheet sheet, ListColumns columns) =>
        from row in sheet.Rows.Skip(columns.HeaderAt + 1)
        let cell = new ListRow(sheet, columns, row).First(ListField.Id)
        where cell is not null
        select ListParts.IdOf(cell.Value);

    // What stands above the headings names the list and its day.
    private void ReadAbove(ListSheet sheet, ListColumns columns)
    {
        foreach (var row in sheet.Rows.Take(columns.HeaderAt + 1))
        {
            _account.Structural += row.Cells.Values.Sum(static c => c.Text.Length);
        }

        foreach (var row in sheet.Rows.Take(columns.FirstHeaderAt))
        {
            foreach (var (column, cell) in row.Cells)
            {
                if (ListDate.Of(cell, file.From1904) is { } day)
                    _dates.Add(new ListDate(day, sheet.AddressOf(row.Index, column), ListDate.IsSaid(sheet, row, column)));
                else if (cell.Kind == RawCellKind.Text)
                    _title ??= cell.Text.ReplaceLineEndings(" ");
            }
        }
    }

    private void NameEarlierLimits(LocalDate on)
    {
        int earlier = _parts.Measures.Count(m => m.Deadline?.NamedDay < on);
        if (options.IssuedOn is null && earlier > 0)
            _account.Add(DiagnosticCodes.IssueDateTaken, DiagnosticSeverity.Warning, string.Create(CultureInfo.InvariantCulture, $"The day of the list, {NodaTime.Text.LocalDatePattern.Iso.Format(on)}, stands for the day on which the plan was issued, and {earlier} of the time limits lie before it; the options (rectify read --issued-on) say when it was."));
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
