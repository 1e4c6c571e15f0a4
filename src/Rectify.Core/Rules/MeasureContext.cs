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
    private readonly MeasureOnDay _day;

    internal MeasureContext(MeasureOnDay day) => _day = day;

    /// <summary>In order, the days on which the schedule status or the state of an indicator or milestone can change with the facts frozen.</summary>
    internal ReadOnlySpan<LocalDate> DaysOfChange => _day.Situation.DaysOfChange;

    /// <summary>The plan.</summary>
    public RectificationPlan Plan => _day.Situation.Plan;

    /// <summary>The measure.</summary>
    public Measure Measure => _day.Situation.Measure;

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf => _day.AsOf;

    /// <summary>The day of knowledge: facts recorded later are out of view.</summary>
    public LocalDate KnownOn => _day.Situation.KnownOn;

    /// <summary>The policy of the rule set.</summary>
    public EvaluationPolicy Policy => _day.Situation.Policy;

    /// <summary>The organisation directory, or null where the host has none.</summary>
    public OrganizationDirectory? Directory => _day.Situation.Directory;

    /// <summary>What the events that speak for the whole measure come to.</summary>
    public MeasureHistory History => _day.Situation.History;

    /// <summary>All events of the measure in view, for the whole and for single units, in the order of the log.</summary>
    public IReadOnlyList<ProgressEvent> AllEvents => _day.Situation.AllEvents;

    /// <summary>The due days over time.</summary>
    public DueDays DueDays => _day.Situation.DueDays;

    /// <summary>The stage.</summary>
    public Stage Stage => History.Stage;

    /// <summary>The due day in force; null where the measure has no deadline.</summary>
    public DueDay? Due => _day.Due;

    /// <summary>The schedule status.</summary>
    public ScheduleStatus Schedule => _day.Schedule;

    /// <summary>The standing.</summary>
    public Standing Standing => _day.Situation.Standing;

    /// <summary>The targets with their states, in the order of the measure.</summary>
    public ValueList<IndicatorStatus> Indicators => _day.Indicators;

    /// <summary>The milestones with their states, in the order of the measure, and after them the stages of its deadline before the last.</summary>
    public ValueList<MilestoneStatus> Milestones => _day.Milestones;

    /// <summary>The duties with their states, in the order of the measure.</summary>
    public ValueList<DutyStatus> Duties => _day.Duties;
}
