using Ardalis.GuardClauses;
using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>A name that stands for several units: 各县区政府, 各成员单位.</summary>
public sealed record Collective
{
    /// <summary>A collective.</summary>
    /// <param name="name">The name as plans print it.</param>
    /// <param name="members">The memberships over time; empty where the members are not documented, and then nobody is guessed.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public Collective(string name, ValueList<CollectiveMembership> members)
    {
        Name = name;
        Members = members;
    }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Name { get; init => field = Guard.Against.BadName(value, "name"); }

    /// <summary>The memberships over time; a unit may be a member of several collectives.</summary>
    public ValueList<CollectiveMembership> Members { get; init; }
}
