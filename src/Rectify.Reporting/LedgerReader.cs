using Ardalis.GuardClauses;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting.Ledgers;
using Rectify.Reporting.Workbooks;
using Rectify.Responsibility;

namespace Rectify.Reporting;

/// <summary>Reads the facts that a clerk filled into a workbook made by <see cref="Ledger"/>, in Excel, LibreOffice or whatever wrote it back.</summary>
/// <remarks>
/// It takes the sheets of events and observations whole or not at all: every cell that cannot be used is named by its address, and then there is no log.
/// It never throws on a file: one that is no workbook, is encrypted, holds macros or unpacks to an absurd size is a problem like any other.
/// </remarks>
public static class LedgerReader
{
    /// <summary>Reads a workbook.</summary>
    /// <param name="workbook">The workbook; it is read to its end and stays open.</param>
    /// <param name="plan">The plan that the facts are about, so that every id is checked too; null: ids are not checked.</param>
    /// <param name="directory">Who is who, so that units are known that the plan does not name; or null.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static LedgerReadResult Read(Stream workbook, RectificationPlan? plan = null, OrganizationDirectory? directory = null) =>
        Read(workbook, plan, directory, earlier: null);

    /// <summary>Reads a workbook onto a log: what is new is added, each fact with an id, and nothing that was there changes.</summary>
    /// <remarks>Rows that were changed, dropped or repeated are named in <see cref="LedgerReadResult.Remarks"/>; the log keeps what it held.</remarks>
    /// <param name="workbook">The workbook; it is read to its end and stays open.</param>
    /// <param name="earlier">The log that the form was made from, or a longer one.</param>
    /// <param name="plan">The plan that the facts are about, so that every id is checked too; null: ids are not checked.</param>
    /// <param name="directory">Who is who, so that units are known that the plan does not name; or null.</param>
    /// <exception cref="ArgumentNullException">The stream or the log is null.</exception>
    public static LedgerReadResult ReadOnto(Stream workbook, ProgressLog earlier, RectificationPlan? plan = null, OrganizationDirectory? directory = null) =>
        Read(workbook, plan, directory, Guard.Against.Null(earlier));

    private static LedgerReadResult Read(Stream workbook, RectificationPlan? plan, OrganizationDirectory? directory, ProgressLog? earlier)
    {
        Guard.Against.Null(workbook);
        var problems = new LedgerProblems();
        var remarks = new LedgerProblems();
        if (!RawWorkbook.TryRead(workbook, IsOfLedger, out var content, out var problem))
        {
            problems.Add(problem);
            return new LedgerReadResult(problems.Found);
        }

        var log = new LedgerReading(content, plan, directory, problems, remarks).Read(earlier);
        return log is null ? new LedgerReadResult(problems.Found) : new LedgerReadResult(log) { Remarks = remarks.Found };
    }

    private static bool IsOfLedger(string name) => LedgerReading.Sheets.Any(words => LedgerReading.IsNamed(name, words));
}
