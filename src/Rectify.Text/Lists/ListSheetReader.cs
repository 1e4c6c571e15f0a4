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
    private static readonly ListField[] Days = [ListField.Due, ListField.RevisedDue, ListField.Completion, ListField.CompletedOn, ListField.Start, ListField.Milestones];

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
        _days = new ListDays(account, OrderOf(columns, Cells(Days)), from1904, on, options.Interpretation);
        _units = new ListUnits(account, on);
        _report = new ListReport(account, _days, PercentScale.Of(Cells(ListField.Percent)), on);
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

    // Figures above 12 and headings (dd/mm/yyyy) prove the order for the whole sheet, unless others prove the opposite.
    private static DayOrder OrderOf(ListColumns columns, IEnumerable<RawCell> cells)
    {
        var headings = columns.All.Where(static c => Days.Contains(c.Field)).Select(static c => EnglishDays.OrderOfForm(c.Heading));
        var orders = cells.Select(static c => EnglishDays.OrderOf(c.Text)).Concat(headings).Where(static o => o != DayOrder.Unknown).Distinct().ToList();
        return orders is [var order] ? order : DayOrder.Unknown;
    }

    private void NameOthers()
    {
        foreach (var column in _columns.All.Where(static c => c.Field == ListField.None))
        {
            string reason = column.Before is { } before ? $"The column {before.ReplaceLineEndings(" ")} holds this already; {Fate}:" : $"This column is not known; {Fate}:";
            _account.Add(DiagnosticCodes.ColumnNotKnown, DiagnosticSeverity.Info, _sheet, _columns.HeaderAt, column, reason);
        }

        if (!_columns.Has(ListField.Measure))
            _account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Info, _sheet, _columns.HeaderAt, _columns.All.First(static c => c.Field == ListField.Problem), "No column says what is to be done; what was found stands for it:");
        bool isReported = _columns.Has(ListField.Status) || _columns.Has(ListField.CompletedOn) || _columns.Has(ListField.Percent) || _columns.Has(ListField.Progress);
        if (!isReported && StatusWords.NamesCompletion(_sheet.Name))
            _account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Warning, $"The name of the sheet {_sheet.Name} says that its items are done, and no column does; nothing is reported of them.");
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

        if (row.IsHeadings)
            return;
        if (row.IsTotal)
        {
            _account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Info, row, row.Start, "This row adds up others; it is not read:");
            return;
        }

        if (problem.Length == 0 && measures.Length == 0)
        {
            _account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Info, row, row.Start, "This row names neither what was found nor what is to be done; it is not read:");
            return;
        }

        _account.Modelled += _columns.All.Where(c => c.Field != ListField.None || _options.OtherColumns != OtherColumns.Named).SelectMany(c => row.Of(c.Field)).DistinctBy(static c => c.Cell.Column).Sum(static c => c.Cell.Text.Length);
        foreach (var error in row.Errors)
            _account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Warning, row, error, "This is an error and no words; it is not read:");
        if (measures.Length == 0 && _columns.Has(ListField.Measure))
            _account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Info, row, row.Start, "No cell says what is to be done; what was found stands for it:");
        string given = IdOf(row);
        var ids = AddMeasures(row, given, measures.Length == 0 ? [problem] : PointsOf(row, measures));
        AddTarget(row, given, problem, ids);
    }

    // What cures and what prevents stand in columns of their own, and are two measures; other columns of the kind go on with one.
    private static List<string> PointsOf(ListRow row, string measures)
    {
        var cells = row.Of(ListField.Measure).Where(static c => c.Cell.Text.Length > 0).ToList();
        bool arePrevented = cells.Select(static c => ListWords.NamesPrevention(c.Heading)).Distinct().Count() > 1;
        return arePrevented ? [.. cells.SelectMany(static c => ListPoints.Divide(c.Cell.Text))] : ListPoints.Divide(measures);
    }

    private string IdOf(ListRow row)
    {
        if (row.First(ListField.Id) is not { } cell)
            return _parts.NextNumber();
        string id = ListParts.IdOf(cell);
        if (_parts.IsTaken(id) && !_sheet.IsFilled(cell.Row, cell.Column))
            _account.Add(DiagnosticCodes.NumberingOutOfOrder, DiagnosticSeverity.Warning, row, cell, "A row above has this id; a number is added to it:");
        return id;
    }

    private List<string> AddMeasures(ListRow row, string given, List<string> points)
    {
        var chain = _units.Read(row);
        var status = _report.StatusOf(row);
        var limits = LimitsOf(row, status, points.Count);
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
            if (_report.Read(id, row, status, limit?.Deadline?.NamedDay, NoteOf(row)) is { } report)
                _parts.Reported.Add(report);
        }

        return ids;
    }

    // As many limits as points are one for each; else the one of the cell holds for all.
    private List<DeadlineReading?> LimitsOf(ListRow row, ListStatus status, int points)
    {
        var moved = row.First(ListField.RevisedDue);
        var given = row.First(ListField.Due) ?? moved ?? (status.IsEnd ? null : row.First(ListField.Completion));
        if (given is not { } cell)
            return [];
        if (moved is { } other && other.Column != cell.Column && !string.Equals(other.Text, cell.Text, StringComparison.Ordinal))
            _account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Warning, row, other, "A day in place of the limit is an extension, which has a day and an approver of its own; it is not read (deadlineExtended):");
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
