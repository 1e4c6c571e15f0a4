using NodaTime;
using Rectify.Plans;
using Rectify.Responsibility;

namespace Rectify.Reporting.Calendars;

/// <summary>Says which measures a unit has a part in.</summary>
internal sealed class UnitFilter(string? unit, OrganizationDirectory? directory, LocalDate on)
{
    /// <summary>Whether the calendar is for everybody.</summary>
    public bool IsForAll => unit is null;

    /// <summary>Whether the unit has a part in a measure: by its name, or as the directory knows it on the day.</summary>
    /// <remarks>Where the members of a collective are not known, it cannot be determined.</remarks>
    public Accountability PartIn(Measure measure)
    {
        if (unit is null)
            return Accountability.Accountable;
        var parts = measure.Responsibility.Links.Select(Of).ToArray();
        return parts.Contains(Accountability.Accountable) ? Accountability.Accountable
            : parts.Contains(Accountability.Undetermined) ? Accountability.Undetermined
            : Accountability.NotAccountable;
    }

    private Accountability Of(ResponsibilityLink link)
    {
        if (string.Equals(link.Unit, unit, StringComparison.Ordinal))
            return Accountability.Accountable;
        if (directory is null || link.Unit is not { } name)
            return Accountability.NotAccountable;
        if (directory.AccountabilityOf(unit!, name, on) == Accountability.Accountable)
            return Accountability.Accountable;
        return link.IsCollective && directory.MembersOf(name, on) is CollectiveUndetermined ? Accountability.Undetermined : Accountability.NotAccountable;
    }
}
