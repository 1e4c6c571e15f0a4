using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Deadlines;

/// <summary>Due within a period: 2018—2020年, "十三五"期间. It is due on the last day.</summary>
public sealed record PeriodDeadline : Deadline
{
    /// <summary>A period.</summary>
    /// <param name="start">The first day, included.</param>
    /// <param name="due">The last day, included, not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public PeriodDeadline(LocalDate start, LocalDate due)
    {
        Start = start;
        Due = Guard.Against.DayBefore(due, start);
    }

    /// <summary>The first day, included.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate Due { get; }

    /// <inheritdoc/>
    public override LocalDate? NamedDay => Due;

    private protected override int Rank => 1;

    /// <inheritdoc/>
    public override DueDay Resolve(in DeadlineContext context) => DueDay.On(Due);
}
