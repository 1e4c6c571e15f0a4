using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Deadlines;

/// <summary>Due within a period: 2018—2020年, "十三五"期间. It is due on the last day.</summary>
[JsonConverter(typeof(RectifyJsonConverter<PeriodDeadline>))]
public sealed record PeriodDeadline : Deadline
{
    private readonly LocalDate _start;
    private readonly LocalDate _due;

    /// <summary>A period.</summary>
    /// <param name="start">The first day, included.</param>
    /// <param name="due">The last day, included, not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public PeriodDeadline(LocalDate start, LocalDate due)
    {
        _start = start;
        _due = Guard.Against.DayBefore(due, start);
    }

    /// <summary>The first day, included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before it.</exception>
    public LocalDate Start
    {
        get => _start;
        init
        {
            Guard.Against.DayBefore(_due, value);
            _start = value;
        }
    }

    /// <summary>The last day, included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies before the first.</exception>
    public LocalDate Due { get => _due; init => _due = Guard.Against.DayBefore(value, _start); }

    /// <inheritdoc/>
    public override LocalDate? NamedDay => Due;

    private protected override int Rank => 1;

    /// <inheritdoc/>
    internal override DueDay Resolve(in DeadlineContext context) => DueDay.On(Due);
}
