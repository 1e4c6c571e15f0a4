using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Deadlines;

/// <summary>Due by a day: 2018年8月底, 2020年年底, 2018年6月30日前.</summary>
public sealed record FixedDeadline : Deadline
{
    /// <summary>A deadline by a day.</summary>
    /// <param name="due">The due day, included.</param>
    /// <param name="precision">How exactly the words name it.</param>
    /// <exception cref="ArgumentException">The precision is no named value.</exception>
    public FixedDeadline(LocalDate due, DeadlinePrecision precision = DeadlinePrecision.Day)
    {
        Due = due;
        Precision = Guard.Against.Undefined(precision);
    }

    /// <summary>The due day, included.</summary>
    public LocalDate Due { get; }

    /// <summary>How exactly the words name the day.</summary>
    public DeadlinePrecision Precision { get; }

    /// <inheritdoc/>
    public override LocalDate? NamedDay => Due;

    private protected override int Rank => 1;

    /// <inheritdoc/>
    public override DueDay Resolve(in DeadlineContext context) => DueDay.On(Due);
}
