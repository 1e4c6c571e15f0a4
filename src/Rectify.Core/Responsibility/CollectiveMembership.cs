using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>A unit's membership of a collective, for a time.</summary>
public sealed record CollectiveMembership
{
    /// <summary>A membership.</summary>
    /// <param name="unit">The id of the unit.</param>
    /// <exception cref="ArgumentException">The unit is blank.</exception>
    public CollectiveMembership(string unit) => Unit = unit;

    /// <summary>The id of the unit.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Unit { get; init => field = Guard.Against.BadName(value, "unit"); }

    /// <summary>The first day of the membership, or null where it is not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of the membership, included, or null where it goes on.</summary>
    public LocalDate? To { get; init; }
}
