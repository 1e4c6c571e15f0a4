using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Rules;

/// <summary>All that a rule may know of a plan on a day.</summary>
public sealed class PlanContext
{
    internal PlanContext(RectificationPlan plan, IReadOnlyList<MeasureContext> measures, KnownFacts facts, LocalDate asOf, EvaluationPolicy policy, OrganizationDirectory? directory)
    {
        Plan = plan;
        Measures = measures;
        Facts = facts;
        AsOf = asOf;
        Policy = policy;
        Directory = directory;
    }

    /// <summary>The plan.</summary>
    public RectificationPlan Plan { get; }

    /// <summary>The measures on the day, in the order of the plan.</summary>
    public IReadOnlyList<MeasureContext> Measures { get; }

    /// <summary>The known facts.</summary>
    public KnownFacts Facts { get; }

    /// <summary>The evaluation date.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The day of knowledge: facts recorded later are not known.</summary>
    public LocalDate KnownOn => Facts.KnownOn;

    /// <summary>The policy of the rule set.</summary>
    public EvaluationPolicy Policy { get; }

    /// <summary>The organisation directory, or null where the host has none.</summary>
    public OrganizationDirectory? Directory { get; }

    /// <summary>Returns the duties of the safeguards with their states on the day.</summary>
    public ValueList<DutyStatus> SafeguardDuties() => Plan.Safeguards.SelectMany(static s => s.Duties)
        .Select(d => new DutyStatus(d, ReaderOf(d).ReadOn(AsOf)))
        .ToValueList();

    // A safeguard's duty belongs to no measure, so that nothing suspends or ends it.
    private DutyReader ReaderOf(RecurringDuty duty) => duty.Recurrence.Per == RecurrencePeriod.Unspecified
        ? new DutyReader(duty, windows: null, [])
        : new DutyReader(duty, new JudgedWindows(duty.Recurrence.Per, Plan.IssuedOn, duty.From, duty.Until, pauses: []), DutyReader.DaysOf(duty, Facts.PlanEvents));
}
