using System.Globalization;
using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Reporting.Workbooks;
using Rectify.Text.Deadlines;
using Rectify.Text.Indicators;

namespace Rectify.Text.Lists;

/// <summary>Reads the rows of one sheet.</summary>
internal sealed class ListSheetReader
{
    private readonly ListSheet _sheet;
    private readonly ListColumns _columns;
    private readonly ListAccount _account;
    private readonly ListParts _parts;
    private readonly PlanReadOptions _options;
    private readonly LocalDate _on;
    private readonly ListDays _days;
    private readonly ListUnits _units;
    private readonly ListReport _report;

    public ListSheetReader(ListSheet sheet, ListColumns columns, ListAccount account, ListParts parts, PlanReadOptions options, LocalDate on, bool from1904)
    {
        (_sheet, _columns, _account, _parts, _options, _on) = (sheet, columns, account, parts, options, on);
        _days = new ListDays(account, OrderOf(Cells(ListField.Due, ListField.CompletedOn, ListField.Start, ListField.Milestones)), from1904, on, options.Interpretation);
        _units = new ListUnits(account, on);
        _report = new ListReport(account, _days, Cells(ListField.Percent).Any(static c => c is { Kind: not RawCellKind.Formula, Look: not NumberFormat.Percent } && CellNumber.Parse(c.Text) > 1), on);
    }

    public void Read()
    {
        NameOthers();
        foreach (var row in Rows)
            ReadRow(new ListRow(_sheet, _columns, row));
    }

    private IEnumerable<RawRow> Rows => _sheet.Rows.Skip(_columns.HeaderAt + 1);

    private IEnumerable<RawCell> Cells(params ListField[] fields) =>
        from row in Rows
        from column in _columns.All
        where fields.Contains(column.Field) && row.Cells.ContainsKey(column.Column)
        select row.Cells[column.Column];

    // Figures above 12 prove the order for the whole sheet, unless others prove the opposite.
    private static DayOrder OrderOf(IEnumerable<RawCell> cells)
    {
        var orders = cells.Select(static c => EnglishDays.OrderOf(c.Text)).Where(static o => o != DayOrder.Unknown).Distinct().ToList();
        return orders is [var order] ? order : DayOrder.Unknown;
    }

    private void NameOthers()
    {
        var header = new ListRow(_sheet, _columns, _sheet.Rows[_columns.HeaderAt]);
        foreach (var (cell, _) in header.Of(ListField.None))
            _account.Add(DiagnosticCodes.ColumnNotKnown, DiagnosticSeverity.Info, header, cell, $"This column is not known; {Fate}:");
    }

    private string Fate => _options.OtherColumns switch
    {
        OtherColumns.Labels => "its cells are kept as labels",
        OtherColumns.Note => "its cells are kept as notes",
        _ => "it is not kept",
    };

    private void ReadRow(ListRow row)
    {
        string problem = row.Text(ListField.Problem);
        string measures = row.Text(ListField.Measure);
        // In text without quotation marks a mark within a cell parts it in two, and what follows stands under the wrong headings.
        if (_sheet.Name.Length == 0 && row.After(_columns.All[^1].Column) is { } beyond)
        {
            _account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Warning, row, beyond, "This row has more cells than there are headings, so its cells may stand under the wrong ones; it is not read:");
            return;
        }

        if (problem.Length == 0 && measures.Length == 0)
        {
            _account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Info, row, row.Start, "This row names neither what was found nor what is to be done; it is not read:");
            return;
        }

        _account.Modelled += _columns.All.Where(c => c.Field != ListField.None || _options.OtherColumns != OtherColumns.Named).SelectMany(c => row.Of(c.Field)).DistinctBy(static c => c.Cell.Column).Sum(static c => c.Cell.Text.Length);
        if (measures.Length == 0)
            _account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Info, row, row.Start, "No cell says what is to be done; what was found stands for it:");
        string given = row.First(ListField.Id)?.Text.ReplaceLineEndings(" ") ?? string.Create(CultureInfo.InvariantCulture, $"{_parts.Measures.Count + 1}");
        var ids = AddMeasures(row, given, measures.Length == 0 ? [problem] : ListPoints.Divide(measures));
        AddTarget(row, given, problem, ids);
    }

    private List<string> AddMeasures(ListRow row, string given, List<string> points)
    {
        var chain = _units.Read(row);
        var limits = LimitsOf(row, points.Count);
        var starts = _days.ReadDay(row, row.First(ListField.Start));
        List<string> ids = [];
        for (int i = 0; i < points.Count; i++)
        {
            string id = _parts.Reserve(points.Count == 1 ? given : string.Create(CultureInfo.InvariantCulture, $"{given}.{i + 1}"));
            var promises = PromiseReader.Read(id, points[i], _on, _options.Interpretation);
            var limit = limits.Count == 0 ? null : limits[Math.Min(i, limits.Count - 1)];
            _parts.Measures.Add(new Measure(id, points[i], limit?.Deadline)
            {
                Number = _parts.Measures.Count + 1,
                Labels = LabelsOf(row),
                StartsOn = starts,
                Responsibility = chain,
                Milestones = [.. ListMilestones.Read(id, row, _days, _account), .. promises.Milestones.Where(m => row.First(ListField.Milestones) is null)],
                Indicators = promises.Indicators,
                Duties = DutiesOf(id, promises.Duties, limit),
            });
            ids.Add(id);
            if (_report.Read(id, row, NoteOf(row)) is { } report)
                _parts.Reported.Add(report);
        }

        return ids;
    }

    // As many limits as points are one for each; else the one of the cell holds for all.
    private List<DeadlineReading?> LimitsOf(ListRow row, int points)
    {
        if (row.First(ListField.Due) is not { } cell)
            return [];
        var parts = ListPoints.Divide(cell.Text);
        return parts.Count == points && points > 1
            ? parts.ConvertAll(part => _days.ReadLimit(row, cell with { Content = cell.Content with { Text = part } }))
            : [_days.ReadLimit(row, cell)];
    }

    private static ValueList<RecurringDuty> DutiesOf(string id, ValueList<RecurringDuty> duties, DeadlineReading? limit) => limit?.Recurrence is not { } recurrence
        ? duties
        : duties.Add(new RecurringDuty(string.Create(CultureInfo.InvariantCulture, $"{id}-d{duties.Count + 1}"), limit.Text, recurrence));

    // The target of a problem is a goal too, whose numbers are judged.
    private void AddTarget(ListRow row, string given, string problem, List<string> measures)
    {
        string target = row.Text(ListField.Target);
        string id = _parts.Reserve(problem.Length == 0 ? $"{given}-g" : $"{given}-p");
        if (problem.Length > 0 && !_parts.AddProblem(id, problem, measures, target.Length == 0 ? null : target))
            return;
        string goal = problem.Length == 0 ? id : $"{id}-g1";
        if (target.Length > 0)
            _parts.Goals.Add(new Goal(goal, target, PromiseReader.Read(goal, target, _on, _options.Interpretation).Indicators));
    }

    private ValueList<string> LabelsOf(ListRow row) =>
    [
        .. row.Of(ListField.Label).Select(Labelled),
        .. _options.OtherColumns == OtherColumns.Labels ? row.Of(ListField.None).Select(Labelled) : [],
    ];

    private string? NoteOf(ListRow row)
    {
        string note = _options.OtherColumns == OtherColumns.Note ? string.Join("; ", row.Of(ListField.None).Select(Labelled)) : "";
        return note.Length == 0 ? null : note;
    }

    private static string Labelled((ListCell Cell, string Heading) named) => $"{named.Heading.ReplaceLineEndings(" ")}: {named.Cell.Text.ReplaceLineEndings(" ")}";
}
