using System.Diagnostics.CodeAnalysis;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Reporting;

/// <summary>What came of reading a ledger: the whole log, or every reason why there is none.</summary>
public sealed class LedgerReadResult
{
    private readonly ProgressLog? _log;

    internal LedgerReadResult(ProgressLog log) => _log = log;

    internal LedgerReadResult(ValueList<LedgerProblem> problems) => Problems = problems;

    /// <summary>Whether the ledger was read.</summary>
    public bool IsValid => Problems.IsEmpty;

    /// <summary>What is wrong with the ledger, sheet by sheet and row by row; empty when it was read.</summary>
    public ValueList<LedgerProblem> Problems { get; }

    /// <summary>What is to be said of rows although the ledger was read: facts of an earlier log that were changed, dropped or repeated.</summary>
    public ValueList<LedgerProblem> Remarks { get; internal init; }

    /// <summary>The log.</summary>
    /// <exception cref="InvalidOperationException">The ledger has problems; ask <see cref="IsValid"/> first.</exception>
    public ProgressLog Log => _log ?? throw new InvalidOperationException($"The ledger could not be read:\n{string.Join('\n', (IEnumerable<LedgerProblem>)Problems)}");

    /// <summary>The log, or false where the ledger has problems.</summary>
    public bool TryGetLog([NotNullWhen(true)] out ProgressLog? log)
    {
        log = _log;
        return log is not null;
    }
}
