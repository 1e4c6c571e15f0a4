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
        Id = id;
        Name = name;
    }

    /// <summary>The id, unique in the directory.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Id { get; init => field = Guard.Against.BadName(value, "id"); }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Name { get; init => field = Guard.Against.BadName(value, "name"); }

    /// <summary>Other names under which it is met on the same days.</summary>
    /// <exception cref="ArgumentException">One is no Unicode text.</exception>
    public ValueList<string> Aliases { get; init => field = Guard.Against.BadTexts(value); }

    /// <summary>What kind of unit it is, in open text, or null where it is not said.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? Kind { get; init => field = Guard.Against.BadText(value); }

    /// <summary>Its level, or null where it is not said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is no named value.</exception>
    public AdministrativeLevel? Level { get; init => field = value is { } level ? Guard.Against.Undefined(level, nameof(Level)) : null; }

    /// <summary>The id of the unit it answers to (上级), or null at the top or where it is not known.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? Superior { get; init => field = Guard.Against.BadText(value); }

    /// <summary>Its first day, or null where it is not known; a succession that makes the unit then gives the day.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Its last day, included, or null where it goes on or the day is not known; a succession that ends the unit then gives the day.</summary>
    public LocalDate? To { get; init; }

    internal IEnumerable<string> Names => Aliases.Prepend(Name).Distinct(StringComparer.Ordinal);
}
