using System.Diagnostics.CodeAnalysis;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Oscal;

/// <summary>What came of reading an OSCAL document: the plan and its log, or every reason why there are none.</summary>
public sealed class OscalReadResult
{
    private readonly RectificationPlan? _plan;
    private readonly ProgressLog? _progress;

    internal OscalReadResult(RectificationPlan plan, ProgressLog progress, ValueList<OscalNote> notes)
    {
        _plan = plan;
        _progress = progress;
        Notes = notes;
    }

    internal OscalReadResult(ValueList<ReadProblem> problems) => Problems = problems;

    /// <summary>Whether the document was read.</summary>
    public bool IsValid => Problems.IsEmpty;

    /// <summary>What is wrong with the document, in the order of the text; empty when it was read.</summary>
    public ValueList<ReadProblem> Problems { get; }

    /// <summary>What is carried without a place in the plan, and what was read in one of several ways.</summary>
    public ValueList<OscalNote> Notes { get; }

    /// <summary>The plan.</summary>
    /// <exception cref="InvalidOperationException">The document has problems; ask <see cref="IsValid"/> first.</exception>
    public RectificationPlan Plan => _plan ?? throw Unread();

    /// <summary>The log.</summary>
    /// <exception cref="InvalidOperationException">The document has problems; ask <see cref="IsValid"/> first.</exception>
    public ProgressLog Progress => _progress ?? throw Unread();

    /// <summary>The plan and its log, or false where the document has problems.</summary>
    public bool TryGetPlan([NotNullWhen(true)] out RectificationPlan? plan, [NotNullWhen(true)] out ProgressLog? progress)
    {
        plan = _plan;
        progress = _progress;
        return plan is not null && progress is not null;
    }

    private InvalidOperationException Unread() => new($"The document could not be read:\n{string.Join('\n', (IEnumerable<ReadProblem>)Problems)}");
}
