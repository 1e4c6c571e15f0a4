using Ardalis.GuardClauses;
using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>One unit's part in a measure.</summary>
public sealed record ResponsibilityLink
{
    /// <summary>A link.</summary>
    /// <param name="role">What the unit does.</param>
    /// <param name="unit">The unit as printed, with shared words given back.</param>
    /// <param name="isCollective">Whether the name stands for several units (各县区, 各成员单位), which a directory expands.</param>
    /// <param name="printedPrincipal">The principal as printed, or null where the text names none for this unit.</param>
    /// <exception cref="ArgumentException">The unit is blank, or the role is no named value.</exception>
    public ResponsibilityLink(ResponsibilityRole role, string unit, bool isCollective = false, Principal? printedPrincipal = null)
    {
        Role = Guard.Against.Undefined(role);
        Unit = Guard.Against.NullOrWhiteSpace(unit);
        IsCollective = isCollective;
        PrintedPrincipal = printedPrincipal;
    }

    /// <summary>What the unit does.</summary>
    public ResponsibilityRole Role { get; }

    /// <summary>The unit as printed, with shared words given back.</summary>
    public string Unit { get; }

    /// <summary>Whether the name stands for several units.</summary>
    public bool IsCollective { get; }

    /// <summary>The principal as printed, or null.</summary>
    public Principal? PrintedPrincipal { get; }

    /// <summary>The principal derived from the unit: its head.</summary>
    public Principal DerivedPrincipal => Principal.HeadOf(Unit);

    /// <summary>The principal who answers: as printed, else as derived.</summary>
    public Principal Principal => PrintedPrincipal ?? DerivedPrincipal;
}
