using System.Diagnostics.CodeAnalysis;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Text;

/// <summary>What was read from a document: the plan, or why there is none, and everything the reader has to say.</summary>
public sealed class PlanReadResult
{
    private readonly RectificationPlan? _plan;

    internal PlanReadResult(RectificationPlan? plan, string text, ValueList<Diagnostic> diagnostics, Coverage coverage, InterpretationPolicy interpretation)
    {
        Interpretation = interpretation;
        _plan = plan;
        Text = text;
        Diagnostics = diagnostics;
        Coverage = coverage;
    }

    /// <summary>The plan.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message gives every reason. Ask <see cref="HasPlan"/> first.</exception>
    public RectificationPlan Plan => _plan ?? throw new InvalidOperationException($"No plan was read: {string.Join(" ", Errors)}");

    /// <summary>Whether there is a plan.</summary>
    [MemberNotNullWhen(true, nameof(_plan))]
    public bool HasPlan => _plan is not null;

    /// <summary>The text that source spans and diagnostics speak of: as given, or as taken out of a Word document.</summary>
    public string Text { get; }

    /// <summary>Errors, warnings and information, in the order of the text.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>What became of each character of <see cref="Text"/>.</summary>
    public Coverage Coverage { get; }

    /// <summary>What the document reports of its measures (整改进展, 完成情况), as the log of a plan; empty where it reports nothing.</summary>
    public ProgressLog Reported { get; internal init; } = ProgressLog.Empty;

    /// <summary>The choices that were made where wording is ambiguous.</summary>
    public InterpretationPolicy Interpretation { get; }

    private IEnumerable<Diagnostic> Errors => Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>The plan, where there is one.</summary>
    public bool TryGetPlan([NotNullWhen(true)] out RectificationPlan? plan)
    {
        plan = _plan;
        return plan is not null;
    }
}
