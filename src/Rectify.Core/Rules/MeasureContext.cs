using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Rules;

/// <summary>All that a rule may know of a measure on a day: the plan's words, the known facts, what they come to, and the policy.</summary>
/// <remarks>Immutable and thread-safe. Lists are made when first asked for; two threads that ask at once make equal ones.</remarks>
public sealed class MeasureContext
{
    private readonly MeasureFacts _facts;
    private IndicatorStatus[]? _indicators;
    private MilestoneStatus[]? _milestones;
    private DutyStatus[]? _duties;

    internal MeasureContext(MeasureFacts facts, LocalDate asOf)
    {
        _facts = facts;
        AsOf = asOf;
        Due = facts.DueDays.InForceOn(asOf);
        Schedule = facts.ScheduleOn(asOf);
    }

    /// <summary>The plan.</summary>
    public RectificationPlan Plan => _facts.Plan;

    /// <summary>The measure.</summary>
    public Measure Measure => _facts.Measure;

    /// <summary>The evaluation date.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The day of knowledge: facts recorded later are not known.</summary>
    public LocalDate KnownOn => _facts.Known.KnownOn;

    /// <summary>The policy of the rule set.</summary>
    public EvaluationPolicy Policy => _facts.Policy;

    /// <summary>The organisation directory, or null where the host has none.</summary>
    public OrganizationDirectory? Directory => _facts.Directory;

    /// <summary>What the events that speak for the whole measure come to.</summary>
    public MeasureHistory History => _facts.History;

    /// <summary>All known events of the measure, for the whole and for single units, in the order of the log.</summary>
    public ValueList<ProgressEvent> AllEvents => _facts.AllEvents;

    /// <summary>The due days over time.</summary>
    public DueDays DueDays => _facts.DueDays;

    /// <summary>The stage.</summary>
    public Stage Stage => History.Stage;

    /// <summary>The due day in force; null where the measure has no deadline.</summary>
    public DueDay? Due { get; }

    /// <summary>The day on which the work begins: its own start, that of its deadline, or the issue of the plan.</summary>
    public LocalDate StartsOn => _facts.Clock.Start;

    /// <summary>The name of the event that the due day waits for: an event type, the id of a milestone, or words of the plan; null where it does not wait.</summary>
    public string? WaitsFor => Due is { Kind: DueDayKind.Waiting, Reason: var anchor } ? anchor : null;

    /// <summary>The schedule status.</summary>
    public ScheduleStatus Schedule { get; }

    /// <summary>The day of the completion that the schedule status speaks of; null where it is not completed.</summary>
    public LocalDate? CompletedOn => _facts.CompletedOn;

    /// <summary>Days from the completion to the due day then in force, negative when late; null where it is not completed or the day is untold.</summary>
    public int? Margin => _facts.Margin;

    /// <summary>The suspensions, in order.</summary>
    public ValueList<Suspension> Suspensions => new(_facts.Clock.Suspensions.ToArray());

    /// <summary>How many days it has been suspended by the evaluation date.</summary>
    public int SuspendedDays => _facts.Clock.SuspendedBetween(LocalDate.MinIsoValue, AsOf);

    /// <summary>The standing.</summary>
    public Standing Standing => _facts.Standing;

    /// <summary>The targets with their states, in the order of the measure.</summary>
    public ValueList<IndicatorStatus> Indicators => new(_indicators ??= OnDay(_facts.Indicators, static (target, day) => target.On(day)));

    /// <summary>The milestones with their states, in the order of the measure, and after them the stages of its deadline before the last.</summary>
    public ValueList<MilestoneStatus> Milestones => new(_milestones ??= OnDay(_facts.Milestones, static (milestone, day) => milestone.On(day)));

    /// <summary>The duties with their states, in the order of the measure.</summary>
    public ValueList<DutyStatus> Duties => new(_duties ??= _facts.DutiesOn(AsOf));

    /// <summary>The first later day on which the schedule status or the state of a target, milestone or duty can change with the facts frozen; null where none can.</summary>
    internal LocalDate? ReevaluateOn
    {
        get
        {
            LocalDate? next = null;
            foreach (var day in _facts.ReevaluationDays)
                next = next.OrEarlier(day, AsOf);
            foreach (var duty in Duties)
                next = next.OrEarlier(duty.Reading.ReevaluateOn, AsOf);
            return next;
        }
    }

    /// <summary>The events that count: all but those reported while it was cancelled.</summary>
    internal ValueList<ProgressEvent> CountingEvents => _facts.CountingEvents;

    /// <summary>The day of the newest fact about it: an event of the whole or of a unit, or an observation of one of its indicators; null where there is none.</summary>
    internal LocalDate? NewestFactOn => _facts.NewestFactOn;

    /// <summary>Counts its days of work.</summary>
    internal WorkClock Clock => _facts.Clock;

    /// <summary>The known facts of the plan.</summary>
    internal KnownFacts Known => _facts.Known;

    /// <summary>The last day on which work that is to begin at once may begin; null where the deadline asks for no such beginning.</summary>
    internal DueDay? StartBy => Measure.Deadline is ImmediateDeadline ? Due : _facts.StartBy?.InForceOn(AsOf);

    private TStatus[] OnDay<TOverTime, TStatus>(TOverTime[] overTime, Func<TOverTime, LocalDate, TStatus> on)
    {
        if (overTime.Length == 0)
            return [];
        var statuses = new TStatus[overTime.Length];
        for (int i = 0; i < statuses.Length; i++)
            statuses[i] = on(overTime[i], AsOf);
        return statuses;
    }
}
