using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Rules;

/// <summary>All that a rule may know of a measure on a day: the plan's words, the facts in view, what they come to, and the policy.</summary>
public readonly struct MeasureContext
{
    private readonly MeasureSituation _situation;

    internal MeasureContext(MeasureSituation situation, LocalDate asOf)
    {
        _situation = situation;
        AsOf = asOf;
        Due = situation.DueDays.InForceOn(asOf);
        Schedule = situation.ScheduleOn(asOf);
        Indicators = situation.IndicatorsOn(asOf);
        Milestones = situation.MilestonesOn(asOf);
        Duties = situation.DutiesOn(asOf);
    }

    /// <summary>The plan.</summary>
    public RectificationPlan Plan => _situation.Plan;

    /// <summary>The measure.</summary>
    public Measure Measure => _situation.Measure;

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The day of knowledge: facts recorded later are out of view.</summary>
    public LocalDate KnownOn => _situation.KnownOn;

    /// <summary>The policy of the rule set.</summary>
    public EvaluationPolicy Policy => _situation.Policy;

    /// <summary>The organisation directory, or null where the host has none.</summary>
    public OrganizationDirectory? Directory => _situation.Directory;

    /// <summary>What the events that speak for the whole measure come to.</summary>
    public MeasureHistory History => _situation.History;

    /// <summary>All events of the measure in view, for the whole and for single units, in the order of the log.</summary>
    public IReadOnlyList<ProgressEvent> AllEvents => _situation.AllEvents;

    /// <summary>The due days over time.</summary>
    public DueDays DueDays => _situation.DueDays;

    /// <summary>The stage.</summary>
    public Stage Stage => History.Stage;

    /// <summary>The due day in force; null where the measure has no deadline.</summary>
    public DueDay? Due { get; }

    /// <summary>The schedule status.</summary>
    public ScheduleStatus Schedule { get; }

    /// <summary>The standing.</summary>
    public Standing Standing => _situation.Standing;

    /// <summary>The targets with their states, in the order of the measure.</summary>
    public ValueList<IndicatorStatus> Indicators { get; }

    /// <summary>The milestones with their states, in the order of the measure, and after them the stages of its deadline before the last.</summary>
    public ValueList<MilestoneStatus> Milestones { get; }

    /// <summary>The duties with their states, in the order of the measure.</summary>
    public ValueList<DutyStatus> Duties { get; }
}
