using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Rules;

/// <summary>A measure and the facts in view, from which its state on the day of view and, with the facts frozen, on any later day is told.</summary>
internal sealed class MeasureSituation
{
    private readonly ObservationSeries[] _series;
    private readonly ValueList<Milestone> _stages;

    public MeasureSituation(RectificationPlan plan, Measure measure, FactsInView facts, LocalDate knownOn, EvaluationPolicy policy, OrganizationDirectory? directory)
    {
        Plan = plan;
        Measure = measure;
        KnownOn = knownOn;
        Policy = policy;
        Directory = directory;
        AllEvents = facts.EventsOf(measure.Id);
        History = new MeasureHistory(AllEvents.Where(static e => e.Unit is null), measure.Deadline?.IsThenLongTerm == true);
        Deadlines = new DeadlineContext(plan.IssuedOn, policy.ImmediateAllowanceDays, policy.WorkingDays, History.FirstDay);
        DueDays = new DueDays(measure, History, Deadlines);
        Standing = StandingReader.Of(measure.Deadline, History);
        _stages = measure.EarlierStages;
        _series = [.. measure.Indicators.Select(i => new ObservationSeries(facts.ObservationsOf(i.Id).Where(static o => o.Unit is null)))];
    }

    public RectificationPlan Plan { get; }

    public Measure Measure { get; }

    public LocalDate KnownOn { get; }

    public EvaluationPolicy Policy { get; }

    public OrganizationDirectory? Directory { get; }

    public IReadOnlyList<ProgressEvent> AllEvents { get; }

    public MeasureHistory History { get; }

    public DueDays DueDays { get; }

    public Standing Standing { get; }

    private DeadlineContext Deadlines { get; }

    public MeasureContext On(LocalDate asOf) => new(this, asOf);

    public ScheduleStatus ScheduleOn(LocalDate asOf) =>
        Schedule.StatusOn(History, DueDays, Plan.IssuedOn, asOf, Policy.ScheduleTolerancePoints);

    /// <summary>The days on which the schedule status can change with the facts frozen.</summary>
    public IEnumerable<LocalDate> ScheduleDays() => Schedule.DaysOfChange(History, DueDays, Plan.IssuedOn, Policy.ScheduleTolerancePoints);

    /// <summary>The measure as one unit stands to it: by the events that name the unit, else (unless those alone count) by what speaks for the whole.</summary>
    public UnitSituation Seen(IEnumerable<ProgressEvent> own, bool ownOnly, LocalDate asOf)
    {
        var events = own.ToList();
        if (events.Count == 0 && !ownOnly)
            return new(History, ScheduleOn(asOf), Standing);
        // An extension of the whole measure holds for each of its units.
        var extensions = AllEvents.Where(static e => e is DeadlineExtended { Unit: null });
        var history = new MeasureHistory(events.Concat(extensions), Measure.Deadline?.IsThenLongTerm == true);
        var dueDays = new DueDays(Measure, history, Deadlines);
        return new(history, Schedule.StatusOn(history, dueDays, Plan.IssuedOn, asOf, Policy.ScheduleTolerancePoints), StandingReader.Of(Measure.Deadline, history));
    }

    public ValueList<IndicatorStatus> IndicatorsOn(LocalDate asOf) => Measure.Indicators
        .Select((indicator, i) => new IndicatorStatus(indicator, _series[i], IndicatorReader.StateOn(indicator, _series[i], asOf, Policy.ApproximationPercent)))
        .ToValueList();

    public ValueList<MilestoneStatus> MilestonesOn(LocalDate asOf) => Measure.Milestones
        .Select(m => new MilestoneStatus(m, m.Deadline.Resolve(Deadlines), MilestoneReader.StateOn(m, History, Deadlines, asOf)))
        .Concat(_stages.Select(s => new MilestoneStatus(s, s.Deadline.Resolve(Deadlines), MilestoneReader.StageStateOn(s, History, Deadlines, asOf))))
        .ToValueList();

    public ValueList<DutyStatus> DutiesOn(LocalDate asOf) => Measure.Duties
        .Select(d => new DutyStatus(d, DutyReader.ReadOn(d, Performed(d), Plan.IssuedOn, asOf)))
        .ToValueList();

    private LocalDate[] Performed(RecurringDuty duty) =>
        [.. AllEvents.OfType<DutyPerformed>().Where(e => e.Unit is null && string.Equals(e.Duty, duty.Id, StringComparison.Ordinal)).Select(static e => e.On)];
}
