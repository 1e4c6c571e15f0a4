using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Responsibility;

/// <summary>A unit's membership of a collective, for a time.</summary>
public sealed record CollectiveMembership
{
    /// <summary>A membership.</summary>
    /// <param name="unit">The id of the unit.</param>
    /// <exception cref="ArgumentException">The unit is blank.</exception>
    public CollectiveMembership(string unit) => Unit = Guard.Against.NullOrWhiteSpace(unit);

    /// <summary>The id of the unit.</summary>
    public string Unit { get; }

    /// <summary>The first day of the membership, or null where it is not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of the membership, included, or null where it goes on.</summary>
    public LocalDate? To { get; init; }
}
