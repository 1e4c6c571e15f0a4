using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Rules;

/// <summary>A measure and the facts in view, from which its state on the day of view and, with the facts frozen, on any later day is told.</summary>
internal sealed class MeasureSituation
{
    private readonly DeadlineContext _deadlines;
    private readonly Course<IndicatorStatus>[] _indicators;
    private readonly Course<MilestoneStatus>[] _milestones;
    private readonly LocalDate[][] _performed;
    private LocalDate[]? _daysOfChange;

    public MeasureSituation(RectificationPlan plan, Measure measure, FactsInView facts, LocalDate knownOn, EvaluationPolicy policy, OrganizationDirectory? directory)
    {
        Plan = plan;
        Measure = measure;
        KnownOn = knownOn;
        Policy = policy;
        Directory = directory;
        AllEvents = facts.EventsOf(measure.Id);
        History = MeasureHistory.Owning(facts.WholeEventsOf(measure.Id), measure.Deadline?.IsThenLongTerm == true);
        _deadlines = new DeadlineContext(plan.IssuedOn, policy.ImmediateAllowanceDays, policy.WorkingDays, History.FirstDay);
        DueDays = new DueDays(measure, History, _deadlines);
        Standing = StandingReader.Of(measure.Deadline, History);
        _indicators = IndicatorsOf(facts);
        _milestones = MilestonesOf();
        _performed = measure.Duties.IsEmpty ? [] : PerformedOf();
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

    /// <summary>The targets over time.</summary>
    public ReadOnlySpan<Course<IndicatorStatus>> Indicators => _indicators;

    /// <summary>The milestones over time, and after them the stages of the deadline before its last.</summary>
    public ReadOnlySpan<Course<MilestoneStatus>> Milestones => _milestones;

    /// <summary>In order, the days on which the schedule status or the state of an indicator or milestone can change with the facts frozen.</summary>
    public ReadOnlySpan<LocalDate> DaysOfChange => _daysOfChange ??= FindDaysOfChange();

    public MeasureContext On(LocalDate asOf) => new(new MeasureOnDay(this, asOf));

    public ScheduleStatus ScheduleOn(LocalDate asOf) =>
        Schedule.StatusOn(History, DueDays, Plan.IssuedOn, asOf, Policy.ScheduleTolerancePoints);

    /// <summary>The days on which the schedule status can change with the facts frozen.</summary>
    public IEnumerable<LocalDate> ScheduleDays() => Schedule.DaysOfChange(History, DueDays, Plan.IssuedOn, Policy.ScheduleTolerancePoints);

    public DutyStatus[] DutiesOn(LocalDate asOf)
    {
        if (_performed.Length == 0)
            return [];
        var statuses = new DutyStatus[_performed.Length];
        for (int i = 0; i < statuses.Length; i++)
            statuses[i] = new DutyStatus(Measure.Duties[i], DutyReader.ReadOn(Measure.Duties[i], _performed[i], Plan.IssuedOn, asOf));
        return statuses;
    }

    /// <summary>The measure as one unit stands to it: by the events that name the unit, else (unless those alone count) by what speaks for the whole.</summary>
    public UnitSituation Seen(IEnumerable<ProgressEvent> own, bool ownOnly, LocalDate asOf)
    {
        var events = own.ToList();
        if (events.Count == 0 && !ownOnly)
            return new(History, ScheduleOn(asOf), Standing);
        // An extension of the whole measure holds for each of its units.
        var extensions = AllEvents.Where(static e => e is DeadlineExtended { Unit: null });
        var history = new MeasureHistory(events.Concat(extensions), Measure.Deadline?.IsThenLongTerm == true);
        var dueDays = new DueDays(Measure, history, _deadlines);
        return new(history, Schedule.StatusOn(history, dueDays, Plan.IssuedOn, asOf, Policy.ScheduleTolerancePoints), StandingReader.Of(Measure.Deadline, history));
    }

    private Course<IndicatorStatus>[] IndicatorsOf(FactsInView facts)
    {
        var indicators = Measure.Indicators;
        if (indicators.IsEmpty)
            return [];
        var courses = new Course<IndicatorStatus>[indicators.Count];
        for (int i = 0; i < courses.Length; i++)
        {
            var series = ObservationSeries.Owning(facts.WholeObservationsOf(indicators[i].Id));
            var course = IndicatorReader.CourseOf(indicators[i], series, Policy.ApproximationPercent);
            var first = new IndicatorStatus(indicators[i], series, course.First);
            courses[i] = new(course.Until, first, course.Then == course.First ? first : first with { State = course.Then });
        }

        return courses;
    }

    private Course<MilestoneStatus>[] MilestonesOf()
    {
        var (milestones, stages) = (Measure.Milestones, Measure.EarlierStages);
        if (milestones.IsEmpty && stages.IsEmpty)
            return [];
        var courses = new List<Course<MilestoneStatus>>(milestones.Count + stages.Count);
        foreach (var milestone in milestones)
            courses.Add(CourseOf(milestone, MilestoneReader.ReachedOn(milestone, History)));
        foreach (var stage in stages)
            courses.Add(CourseOf(stage, MilestoneReader.StageReachedOn(stage, History)));
        return [.. courses];
    }

    private Course<MilestoneStatus> CourseOf(Milestone milestone, LocalDate? reachedOn)
    {
        var due = milestone.Deadline.Resolve(_deadlines);
        var course = MilestoneReader.CourseOf(due, reachedOn);
        var first = new MilestoneStatus(milestone, due, course.First);
        return new(course.Until, first, course.Then == course.First ? first : first with { State = course.Then });
    }

    private LocalDate[][] PerformedOf() => [.. Measure.Duties.Select(d => DutyReader.DaysOf(d, AllEvents))];

    private LocalDate[] FindDaysOfChange()
    {
        var days = ScheduleDays().ToList();
        foreach (var indicator in _indicators)
        {
            if (indicator.Until is { } until)
                days.Add(until.PlusDaysWithinCalendar(1));
        }

        foreach (var milestone in _milestones)
        {
            if (milestone.Until is { } until)
                days.Add(until.PlusDaysWithinCalendar(1));
        }

        days.Sort();
        return [.. days];
    }
}
