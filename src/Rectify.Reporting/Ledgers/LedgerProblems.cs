using Rectify.Primitives;
using Rectify.Reporting.Workbooks;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>Gathers what is wrong with a ledger, with the place of each.</summary>
internal sealed class LedgerProblems
{
    private readonly List<LedgerProblem> _found = [];

    public bool IsEmpty => _found.Count == 0;

    /// <summary>How many were found.</summary>
    public int Count => _found.Count;

    /// <summary>What was found, in the order in which it was found.</summary>
    public ValueList<LedgerProblem> Found => [.. _found];

    /// <summary>Something about the file as a whole.</summary>
    public void Add(LocalizedText message) => _found.Add(new LedgerProblem("", message));

    /// <summary>Something about a sheet.</summary>
    public void Add(RawSheet sheet, LocalizedText message) => _found.Add(new LedgerProblem(sheet.Name, message));

    /// <summary>Something about a cell.</summary>
    public void Add(RawSheet sheet, int column, int row, LocalizedText message) => Add(sheet, CellAddress.Of(column, row), message);

    /// <summary>Something about merged cells.</summary>
    public void Add(RawSheet sheet, CellRange range, LocalizedText message) => Add(sheet, range.ToString(), message);

    /// <summary>Something about a cell or range named as spreadsheets do.</summary>
    public void Add(RawSheet sheet, string address, LocalizedText message) => _found.Add(new LedgerProblem($"{sheet.Name}!{address}", message));
}
