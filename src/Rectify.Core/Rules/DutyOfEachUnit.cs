using Rectify.Primitives;
using NodaTime;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Rules;

/// <summary>Judges a duty that each responsible unit owes by itself (各自), by the events that name the unit.</summary>
internal sealed class DutyOfEachUnit(RecurringDuty duty, ResponsibilityChain chain, ValueList<ProgressEvent> events, OrganizationDirectory? directory)
{
    private readonly DutyPerformed[] _performed =
        [.. events.OfType<DutyPerformed>().Where(e => e.Unit is not null && string.Equals(e.Duty, duty.Id, StringComparison.Ordinal))];

    /// <summary>The days on which a unit performed it; null where a collective owes it, whose members are not always known.</summary>
    public IEnumerable<LocalDate>? PerformedOn => chain.Links.Exists(static l => l.IsCollective) ? null : _performed.Select(static e => e.On);

    /// <summary>Determines whether each responsible and lead unit met a window; null where a collective cannot be expanded as of its last day.</summary>
    public bool? IsMet(CalendarWindow window)
    {
        var units = UnitsOn(window.Last);
        if (units is null)
            return null;
        var performed = _performed.Where(e => window.Contains(e.On)).ToList();
        return units.Count > 0 && units.TrueForAll(unit => performed.Count(e => IsSame(e.Unit!, unit, e.On)) >= duty.Recurrence.AtLeast);
    }

    private List<string>? UnitsOn(LocalDate day)
    {
        var units = new List<string>();
        foreach (var link in chain.Links.Where(static l => l.Role is ResponsibilityRole.Responsible or ResponsibilityRole.Lead))
        {
            if (!link.IsCollective)
                units.Add(link.Unit!);
            else if (directory?.MembersOf(link.Unit!, day) is CollectiveExpanded expanded)
                units.AddRange(expanded.Members.Select(static m => m.Name));
            else
                return null;
        }

        return [.. units.Distinct(StringComparer.Ordinal)];
    }

    private bool IsSame(string named, string unit, LocalDate on) => string.Equals(named, unit, StringComparison.Ordinal)
        || directory?.AccountabilityOf(named, unit, on) == Accountability.Accountable;
}
