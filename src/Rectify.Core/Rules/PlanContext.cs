using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Rules;

/// <summary>All that a rule may know of a plan on a day.</summary>
public readonly struct PlanContext
{
    internal PlanContext(RectificationPlan plan, IReadOnlyList<MeasureContext> measures, FactsInView facts, LocalDate asOf, LocalDate knownOn, EvaluationPolicy policy, OrganizationDirectory? directory)
    {
        Plan = plan;
        Measures = measures;
        Facts = facts;
        AsOf = asOf;
        KnownOn = knownOn;
        Policy = policy;
        Directory = directory;
    }

    /// <summary>The plan.</summary>
    public RectificationPlan Plan { get; }

    /// <summary>The measures on the day, in the order of the plan.</summary>
    public IReadOnlyList<MeasureContext> Measures { get; }

    /// <summary>The facts in view.</summary>
    public FactsInView Facts { get; }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The day of knowledge.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The policy of the rule set.</summary>
    public EvaluationPolicy Policy { get; }

    /// <summary>The organisation directory, or null where the host has none.</summary>
    public OrganizationDirectory? Directory { get; }

    /// <summary>The duties of the safeguards with their states on the day.</summary>
    public ValueList<DutyStatus> SafeguardDuties()
    {
        var (facts, issuedOn, asOf) = (Facts, Plan.IssuedOn, AsOf);
        return Plan.Safeguards.SelectMany(static s => s.Duties)
            .Select(d => new DutyStatus(d, DutyReader.ReadOn(d, DutyReader.DaysOf(d, facts.PlanEvents), issuedOn, asOf)))
            .ToValueList();
    }
}
