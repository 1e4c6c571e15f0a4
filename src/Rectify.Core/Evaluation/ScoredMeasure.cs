using Rectify.Primitives;

namespace Rectify.Evaluation;

/// <summary>A measure in the scorecard of a unit, and in which of its counts it stands.</summary>
public sealed class ScoredMeasure
{
    internal ScoredMeasure(string measure, Fraction weight)
    {
        Measure = measure;
        Weight = weight;
    }

    /// <summary>The id of the measure.</summary>
    public string Measure { get; }

    /// <summary>How much it counts.</summary>
    public Fraction Weight { get; }

    /// <summary>Whether it is counted as completed.</summary>
    public bool IsCompleted { get; internal init; }

    /// <summary>Whether it is counted as closed out.</summary>
    public bool IsClosedOut { get; internal init; }

    /// <summary>Whether it is counted as completed late.</summary>
    public bool IsCompletedLate { get; internal init; }

    /// <summary>Whether it is counted as overdue.</summary>
    public bool IsOverdue { get; internal init; }

    /// <summary>Whether it is counted as lapsed.</summary>
    public bool IsLapsed { get; internal init; }

    /// <summary>Whether it is counted as reported.</summary>
    public bool IsReported { get; internal init; }
}
