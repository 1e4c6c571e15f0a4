using Ardalis.GuardClauses;
using Rectify.Primitives;

namespace Rectify.Deadlines;

/// <summary>The choices made where official wording allows more than one reading. Part of every result that rests on one.</summary>
public sealed record InterpretationPolicy
{
    /// <summary>The strict reading.</summary>
    public static InterpretationPolicy Default { get; } = new();

    /// <summary>How a bare month or year before 前 is read; the other reading is kept in <see cref="Deadline.Alternatives"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public BarePeriodReading BarePeriodBefore { get; init => field = Guard.Against.Undefined(value); }
}
