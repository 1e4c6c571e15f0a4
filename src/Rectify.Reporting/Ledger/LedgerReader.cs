using Ardalis.GuardClauses;
using Rectify.Plans;
using Rectify.Reporting.Ledgers;
using Rectify.Reporting.Workbooks;

namespace Rectify.Reporting;

/// <summary>Reads the facts that a clerk filled into a workbook made by <see cref="Ledger"/>, in Excel, LibreOffice or whatever wrote it back.</summary>
/// <remarks>
/// It takes the sheets of events and observations whole or not at all: every cell that cannot be used is told of with its address, and then there is no log.
/// It never throws on a file: one that is no workbook, is encrypted, holds macros or unpacks to an absurd size is a problem like any other.
/// </remarks>
public static class LedgerReader
{
    /// <summary>Reads a workbook.</summary>
    /// <param name="workbook">The workbook; it is read to its end and stays open.</param>
    /// <param name="plan">The plan that the facts are about, so that every id is checked too; null: ids are not checked.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static LedgerReadResult Read(Stream workbook, RectificationPlan? plan = null)
    {
        Guard.Against.Null(workbook);
        var problems = new LedgerProblems();
        if (!RawWorkbook.TryRead(workbook, IsOfLedger, out var content, out var problem))
        {
            problems.Add(problem);
            return new LedgerReadResult(problems.Found);
        }

        var reading = new LedgerReading(content, problems);
        var log = reading.Read(plan);
        return log is null ? new LedgerReadResult(problems.Found) : new LedgerReadResult(log);
    }

    private static bool IsOfLedger(string name) => LedgerReading.Sheets.Any(words => LedgerReading.IsNamed(name, words));
}
