using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>A unit under one name: an office, a party committee, a government.</summary>
/// <remarks>A unit that changes its name is two units joined by a <see cref="Succession"/>. Whether the days and references fit is checked when the directory is made.</remarks>
public sealed record OrganizationUnit
{
    /// <summary>A unit.</summary>
    /// <param name="id">The id, unique in the directory.</param>
    /// <param name="name">The name as plans print it: 市环保局.</param>
    /// <exception cref="ArgumentException">The id or name is blank.</exception>
    public OrganizationUnit(string id, string name)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
    }

    /// <summary>The id, unique in the directory.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Other names under which it is met on the same days.</summary>
    public ValueList<string> Aliases { get; init; }

    /// <summary>What kind of unit it is, in open text, or null where it is not said.</summary>
    public string? Kind { get; init; }

    /// <summary>Its level, or null where it is not said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is no named value.</exception>
    public AdministrativeLevel? Level { get; init => field = value is { } level ? Guard.Against.Undefined(level, nameof(Level)) : null; }

    /// <summary>The id of the unit it answers to (上级), or null at the top or where it is not known.</summary>
    public string? Superior { get; init; }

    /// <summary>Its first day, or null where it is not known; a succession that makes the unit then gives the day.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Its last day, included, or null where it goes on or the day is not known; a succession that ends the unit then gives the day.</summary>
    public LocalDate? To { get; init; }

    internal IEnumerable<string> Names => Aliases.Prepend(Name).Distinct(StringComparer.Ordinal);
}
