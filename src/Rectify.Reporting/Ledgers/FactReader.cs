using System.Text.Json.Nodes;
using Rectify.Progress;
using Rectify.Reporting.Workbooks;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>Reads a sheet of facts row by row, and names every cell that cannot be used.</summary>
internal sealed class FactReader
{
    private static readonly LocalizedText NoHeadings = new("there is no row of headings", "没有表头");
    private static readonly LocalizedText Twice = new("this heading stands twice", "表头重复");
    private static readonly LocalizedText Merged = new("merged cells: unmerge them and fill in each row", "合并单元格:请取消合并并逐行填写");
    private static readonly LocalizedText TwoValues = new("another column holds a value for this already; write one of them", "另一列已填写此项,只填一处");
    private static readonly LocalizedText BeforeItHappened = new("this lies before the day it happened", "早于发生日期");

    private const int LongestQuote = 40;

    private readonly FactTable _table;
    private readonly RawSheet _sheet;
    private readonly FactCell _cells;
    private readonly FactChecks _checks;
    private readonly LedgerProblems _problems;

    public FactReader(FactTable table, RawSheet sheet, FactCell cells, FactChecks checks, LedgerProblems problems)
    {
        _table = table;
        _sheet = sheet;
        _cells = cells;
        _checks = checks;
        _problems = problems;
    }

    /// <summary>The facts of the sheet; what they lack is named.</summary>
    public List<FactRow> Read()
    {
        if (FactHeadings.Find(_sheet, _table) is not { } headings)
        {
            _problems.Add(_sheet, NoHeadings);
            return [];
        }

        CheckHeadings(headings);
        CheckMerges(headings);
        // What is new stands above what was recorded before it, and comes after it all the same.
        return [.. _sheet.Rows.Where(r => r.Index > headings.Row && headings.HasFact(r)).Select(row => ReadRow(row, headings)).ToArray().OrderByDescending(static row => row.IsLocked)];
    }

    private void CheckHeadings(FactHeadings headings)
    {
        foreach (var twice in headings.Columns.GroupBy(static c => c.Value).SelectMany(static g => g.Skip(1)))
            _problems.Add(_sheet, twice.Key, headings.Row, Twice);
        foreach (var needed in _table.Columns.Where(c => IsInEveryRow(c.Member) && !headings.Columns.ContainsValue(c)))
            _problems.Add(_sheet, 0, headings.Row, new($"there is no column '{needed.Heading.English}'", $"缺少“{needed.Heading.Chinese}”一列"));
        var unknown = _sheet.Rows.Where(r => r.Index > headings.Row).SelectMany(static r => r.Cells.Keys.Select(column => (column, r.Index)))
            .Where(c => !headings.IsKnown(c.column))
            .GroupBy(static c => c.column);
        foreach (var column in unknown)
        {
            if (headings.Texts.TryGetValue(column.Key, out string? text))
                _problems.Add(_sheet, column.Key, headings.Row, new($"there is no such column as '{text}'; move it to another sheet", $"没有“{text}”这一列,请移至其他工作表"));
            else
                _problems.Add(_sheet, column.Key, column.First().Index, new("this column has no heading", "此列没有表头"));
        }
    }

    // Of merged cells only the first holds a value, so that the others would be read as blank.
    private void CheckMerges(FactHeadings headings)
    {
        var rows = _sheet.Rows.ToLookup(static r => r.Index);
        foreach (var range in _sheet.Merges.Where(m => m.LastRow >= headings.Row && rows[m.FirstRow].Any(r => r.Cells.ContainsKey(m.FirstColumn))))
            _problems.Add(_sheet, range, Merged);
    }

    private FactRow ReadRow(RawRow row, FactHeadings headings)
    {
        int before = _problems.Count;
        var fact = new JsonObject();
        var bad = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (position, column) in headings.Columns)
        {
            if (!row.Cells.TryGetValue(position, out var cell))
                continue;
            var (value, problem) = _cells.Read(cell, column);
            if (problem is null && !fact.TryAdd(column.Member, value))
                problem = TwoValues;
            if (problem is null)
                continue;
            bad.Add(column.Member);
            _problems.Add(_sheet, position, row.Index, Quoting(problem, cell));
        }

        var read = new FactRow(row.Index, fact, headings.Places);
        CheckMembers(read, bad);
        CheckDays(read);
        foreach (var (member, problem) in _checks.ProblemsOf(fact))
            _problems.Add(_sheet, read.AddressOf(member), problem);
        return read with { IsLocked = row.IsLocked, IsSound = _problems.Count == before && UseOf(read).Required.All(fact.ContainsKey) };
    }

    // What was typed, so that nobody has to open the workbook to see it.
    private static LocalizedText Quoting(LocalizedText problem, RawCell cell)
    {
        if (cell.Kind is not (RawCellKind.Text or RawCellKind.Number))
            return problem;
        string typed = cell.Text.ReplaceLineEndings(" ");
        if (typed.Length > LongestQuote)
            typed = typed[..(char.IsHighSurrogate(typed[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)] + "…";
        return new($"{problem.English} (typed: '{typed}')", $"{problem.Chinese}（所填为“{typed}”）");
    }

    private void CheckMembers(FactRow row, HashSet<string> bad)
    {
        var use = UseOf(row);
        foreach (string member in use.Required.Where(m => !row.Fact.ContainsKey(m) && !bad.Contains(m) && (row.Places.ContainsKey(m) || !IsInEveryRow(m))))
            _problems.Add(_sheet, row.AddressOf(member), Missing(row, member));
        foreach (string member in row.Fact.Select(static p => p.Key).Concat(bad).Where(m => !use.Allows(m)))
            _problems.Add(_sheet, row.AddressOf(member), new($"'{Words(row).English}' does not use this; leave it empty", $"“{Words(row).Chinese}”不填此列"));
    }

    // A column that every row needs is told of once where it is not there.
    private static bool IsInEveryRow(string member) => member is "type" or "on" or "indicator";

    private FactUse UseOf(FactRow row)
    {
        if (_table == FactTable.Observations)
            return FactUse.OfObservation;
        return row.Fact["type"]?.GetValue<string>() is { } type ? FactUse.Of(ProgressEventNames.TypeOf(type)!.Value) : FactUse.OfUnknownEvent;
    }

    private LocalizedText Missing(FactRow row, string member)
    {
        var heading = _table.Columns.First(c => string.Equals(c.Member, member, StringComparison.Ordinal)).Heading;
        return row.Fact.ContainsKey("type")
            ? new($"'{Words(row).English}' needs this: {heading.English}", $"“{Words(row).Chinese}”须填写{heading.Chinese}")
            : new($"this is needed: {heading.English}", $"须填写{heading.Chinese}");
    }

    private static LocalizedText Words(FactRow row) => FactNames.EventTypes[row.Fact["type"]!.GetValue<string>()];

    // Days are written as ISO 8601, so that their order is that of the text.
    private void CheckDays(FactRow row)
    {
        if (row.Fact["on"]?.GetValue<string>() is not { } on)
            return;
        foreach (string member in (string[])["recordedOn", "answerBy", "until"])
        {
            if (row.Fact[member]?.GetValue<string>() is { } day && string.CompareOrdinal(day, on) < 0)
                _problems.Add(_sheet, row.AddressOf(member), BeforeItHappened);
        }
    }
}
