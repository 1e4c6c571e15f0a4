using NodaTime;
using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>The units above a unit on a day, from its own superior to the top (一级抓一级).</summary>
public sealed class EscalationPath
{
    internal EscalationPath(OrganizationUnit unit, LocalDate on, ValueList<OrganizationUnit> superiors, OrganizationUnit? brokenAt)
    {
        Unit = unit;
        On = on;
        Superiors = superiors;
        BrokenAt = brokenAt;
    }

    /// <summary>The unit the path starts from.</summary>
    public OrganizationUnit Unit { get; }

    /// <summary>The day that was asked about.</summary>
    public LocalDate On { get; }

    /// <summary>The superiors, nearest first; one that has ceased is replaced by its one successor.</summary>
    public ValueList<OrganizationUnit> Superiors { get; }

    /// <summary>The superior at which the path breaks off, because on the day it is not one unit in force, or because the path would come back; null where it reaches the top.</summary>
    public OrganizationUnit? BrokenAt { get; }

    /// <summary>Whether the path reaches a unit that names no superior.</summary>
    public bool ReachesTop => BrokenAt is null;
}
