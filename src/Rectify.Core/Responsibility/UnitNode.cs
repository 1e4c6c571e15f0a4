using NodaTime;
using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>A unit with the days on which it is in force, after the successions have been taken into account.</summary>
internal sealed class UnitNode(OrganizationUnit unit, int index)
{
    public OrganizationUnit Unit { get; } = unit;

    public int Index { get; } = index;

    /// <summary>The successions by which its duties pass on.</summary>
    public List<SuccessionEdge> Next { get; } = [];

    /// <summary>The successions by which it received duties.</summary>
    public List<SuccessionEdge> Previous { get; } = [];

    /// <summary>The days in force, with a succession of which only the last possible day is documented taken to fall on that day.</summary>
    public DayRange Days { get; set; }

    /// <summary>The day from which it may be in force before <see cref="Days"/> begin; the first of them where its beginning is certain.</summary>
    public LocalDate PossibleFrom { get; set; }

    /// <summary>The day from which it may already have ceased, or null where its end is certain.</summary>
    public LocalDate? UncertainFrom { get; set; }

    /// <summary>The number of the body it is a name of: units joined by renames share it.</summary>
    public int Body { get; set; } = -1;

    /// <summary>The unit as a list of its own: the holders of its duties where nothing became of it.</summary>
    public ValueList<OrganizationUnit> Alone { get; } = [unit];

    public Presence PresenceOn(LocalDate day)
    {
        if (day > Days.Last)
            return Presence.Ceased;
        if (day < Days.First)
            return day >= PossibleFrom ? Presence.Possible : Presence.NotYet;
        return day >= UncertainFrom ? Presence.Possible : Presence.InForce;
    }
}
