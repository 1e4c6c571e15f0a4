using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Deadlines;

/// <summary>Due by a day: 2018年8月底, 2020年年底, 2018年6月30日前.</summary>
[JsonConverter(typeof(RectifyJsonConverter<FixedDeadline>))]
public sealed record FixedDeadline : Deadline
{
    /// <summary>A deadline by a day.</summary>
    /// <param name="due">The due day, included.</param>
    /// <param name="precision">How exactly the words name it.</param>
    /// <exception cref="ArgumentException">The precision is no named value.</exception>
    public FixedDeadline(LocalDate due, DeadlinePrecision precision = DeadlinePrecision.Day)
    {
        Due = due;
        Precision = precision;
    }

    /// <summary>The due day, included.</summary>
    public LocalDate Due { get; init; }

    /// <summary>How exactly the words name the day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public DeadlinePrecision Precision { get; init => field = Guard.Against.Undefined(value, "precision"); }

    /// <inheritdoc/>
    public override LocalDate? NamedDay => Due;

    private protected override int Rank => 1;

    /// <inheritdoc/>
    internal override DueDay Resolve(in DeadlineContext context) => DueDay.On(Due);
}
