using Ardalis.GuardClauses;
using Rectify.Progress;

namespace Rectify.Rules;

/// <summary>A rung of an escalation ladder: what is to be done when a measure has been overdue for so many days.</summary>
public sealed record EscalationRung
{
    /// <summary>A rung.</summary>
    /// <param name="step">What is to be done: reminded, circulated, interviewed or held accountable.</param>
    /// <param name="afterDays">After so many days overdue, from 0.</param>
    /// <exception cref="ArgumentException">The step is no rung of a ladder, or the days are negative.</exception>
    public EscalationRung(ProgressEventType step, int afterDays)
    {
        if (step is not (ProgressEventType.Reminded or ProgressEventType.Circulated or ProgressEventType.Interviewed or ProgressEventType.HeldAccountable))
            throw new ArgumentOutOfRangeException(nameof(step), step, "Not a rung of an escalation ladder.");
        Step = step;
        AfterDays = Guard.Against.Negative(afterDays);
    }

    /// <summary>What is to be done.</summary>
    public ProgressEventType Step { get; }

    /// <summary>After so many days overdue.</summary>
    public int AfterDays { get; }
}
