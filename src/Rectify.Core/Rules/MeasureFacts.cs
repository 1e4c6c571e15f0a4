using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Rules;

/// <summary>A measure and the known facts about it: what a verdict on any day rests on. It does not depend on the evaluation date.</summary>
internal sealed class MeasureFacts
{
    private readonly Schedule _schedule;
    private readonly DutyReader[] _duties;
    private readonly AnchorDays _anchors;
    private LocalDate[]? _reevaluationDays;
    private LocalDate? _newestFactOn;
    private ValueList<ProgressEvent>? _countingEvents;

    public MeasureFacts(RectificationPlan plan, Measure measure, KnownFacts known, EvaluationPolicy policy, OrganizationDirectory? directory)
    {
        Plan = plan;
        Measure = measure;
        Known = known;
        Policy = policy;
        Directory = directory;
        var events = known.EventsOf(measure.Id);
        AllEvents = new(events);
        History = HistoryOf(Array.TrueForAll(events, static e => e.Unit is null) ? events : Array.FindAll(events, static e => e.Unit is null));
        Clock = new WorkClock(measure.StartOn(plan.IssuedOn), SuspensionReader.Of(History.Effective));
        _anchors = FindAnchors();
        DueDays = new DueDays(measure.Deadline, History, _anchors);
        StartBy = measure.Deadline is { StartsAtOnce: true } ? DueDays.OfPart(new ImmediateDeadline(), History, _anchors) : null;
        _schedule = new Schedule(History, DueDays, Clock, policy.ScheduleTolerancePoints);
        Standing = StandingReader.Of(measure.Deadline, History);
        Indicators = FindIndicators();
        Milestones = FindMilestones();
        _duties = measure.Duties.IsEmpty ? [] : measure.Duties.Convert(DutyReaderOf);
    }

    public RectificationPlan Plan { get; }

    public Measure Measure { get; }

    public KnownFacts Known { get; }

    public EvaluationPolicy Policy { get; }

    public OrganizationDirectory? Directory { get; }

    public ValueList<ProgressEvent> AllEvents { get; }

    /// <summary>The events that count: all but those reported while it was cancelled.</summary>
    public ValueList<ProgressEvent> CountingEvents => _countingEvents ??= FindCountingEvents();

    public MeasureHistory History { get; }

    public WorkClock Clock { get; }

    public DueDays DueDays { get; }

    /// <summary>The day by which work that is to begin at once must have begun; null where the deadline is not of that kind, or is "at once" itself.</summary>
    public DueDays? StartBy { get; }

    public Standing Standing { get; }

    /// <summary>The targets over time.</summary>
    public IndicatorOverTime[] Indicators { get; }

    /// <summary>The milestones over time, and after them the stages of the deadline before its last.</summary>
    public StatesOverTime<MilestoneStatus>[] Milestones { get; }

    /// <summary>The day of the completion that the schedule status speaks of; null where it is not completed.</summary>
    public LocalDate? CompletedOn => History.Completion?.On;

    /// <summary>Days from the completion to the due day then in force, negative when late; null where it is not completed or the day is untold.</summary>
    public int? Margin => CompletedOn is { } on && DueDays.OfCompletion()?.DayOrNull is { } due ? Period.DaysBetween(on, due) : null;

    /// <summary>The day of the newest fact about it: an event of the whole or of a unit, or an observation of one of its indicators; null where there is none.</summary>
    public LocalDate? NewestFactOn => _newestFactOn ??= FindNewestFactOn();

    /// <summary>In order, the days on which the schedule status or the state of an indicator or milestone can change with the facts frozen.</summary>
    public ReadOnlySpan<LocalDate> ReevaluationDays => _reevaluationDays ??= FindReevaluationDays();

    /// <summary>Returns the measure on a day.</summary>
    public MeasureContext On(LocalDate asOf) => new(this, asOf);

    /// <summary>Returns the schedule status on a day.</summary>
    public ScheduleStatus ScheduleOn(LocalDate asOf) => _schedule.StatusOn(asOf);

    /// <summary>Returns the first day on which the reported percentage is no longer ahead of the elapsed time, and the first on which it is behind.</summary>
    public (LocalDate AheadUntil, LocalDate? BehindFrom) PercentDays(decimal percent, LocalDate due) => _schedule.PercentDays(percent, due);

    /// <summary>Returns the duties with their states on a day.</summary>
    public DutyStatus[] DutiesOn(LocalDate asOf)
    {
        if (_duties.Length == 0)
            return [];
        var statuses = new DutyStatus[_duties.Length];
        for (int i = 0; i < statuses.Length; i++)
            statuses[i] = new DutyStatus(Measure.Duties[i], _duties[i].ReadOn(asOf));
        return statuses;
    }

    /// <summary>Returns the measure as one unit stands to it: by the events that name the unit, else (unless those alone count) by what speaks for the whole.</summary>
    public UnitStatus ForUnit(IEnumerable<ProgressEvent> own, bool ownOnly, LocalDate asOf)
    {
        var events = own.ToList();
        if (events.Count == 0 && !ownOnly)
            return new(History, ScheduleOn(asOf), Standing);

        // What moves the day of the whole measure, or stops its clock, holds for each of its units.
        var history = HistoryOf([.. events, .. AllEvents.Where(static e => e.Unit is null && HoldsForUnits(e))]);
        var clock = new WorkClock(Clock.Start, SuspensionReader.Of(history.Effective));
        var dueDays = new DueDays(Measure.Deadline, history, _anchors);
        return new(history, new Schedule(history, dueDays, clock, Policy.ScheduleTolerancePoints).StatusOn(asOf), StandingReader.Of(Measure.Deadline, history));
    }

    private static bool HoldsForUnits(ProgressEvent fact) =>
        fact is DeadlineExtended or DeadlineAdvanced or DayFixed or Suspended or Resumed or Cancelled or Reinstated;

    private MeasureHistory HistoryOf(ProgressEvent[] events) => new(events, CompletionStage.Of(Measure.Deadline), Measure.Deadline?.IsThenLongTerm == true);

    // What was fixed for the measure while it was cancelled does not count.
    private AnchorDays FindAnchors()
    {
        var context = new DeadlineContext(Plan.IssuedOn, Policy.ImmediateAllowanceDays, Policy.WorkingDays) { StartsOn = Clock.Start, LastDayOnRestDay = Policy.LastDayOnRestDay };
        var fixedDays = Known.DaysFixedFor(Measure.Id);
        if (fixedDays.Length > 0 && History.Effective.Length < History.Events.Length)
        {
            var effective = new HashSet<ProgressEvent>(History.Effective.ToArray(), ReferenceEqualityComparer.Instance);
            fixedDays = [.. fixedDays.Where(f => f.Measure is null || effective.Contains(f))];
        }

        return new AnchorDays(context, Measure, History, fixedDays);
    }

    private IndicatorOverTime[] FindIndicators()
    {
        var indicators = Measure.Indicators;
        if (indicators.IsEmpty)
            return [];
        var overTime = new IndicatorOverTime[indicators.Count];
        for (int i = 0; i < overTime.Length; i++)
            overTime[i] = new(indicators[i], Known.AllObservationsOf(indicators[i].Id), Clock.Start, Policy.ApproximationPercent);
        return overTime;
    }

    private StatesOverTime<MilestoneStatus>[] FindMilestones()
    {
        var (milestones, stages) = (Measure.Milestones, Measure.EarlierStages);
        if (milestones.IsEmpty && stages.IsEmpty)
            return [];
        return
        [
            .. milestones.Convert(m => StatusesOf(m, MilestoneReader.ReachedOn(m, History))),
            .. stages.Convert(s => StatusesOf(s, MilestoneReader.StageReachedOn(s, History))),
        ];
    }

    private StatesOverTime<MilestoneStatus> StatusesOf(Milestone milestone, LocalDate? reachedOn)
    {
        var dueDays = DueDays.OfPart(milestone.Deadline, History, _anchors);
        var due = dueDays.InForceOn(LocalDate.MaxIsoValue)!.Value;
        return MilestoneReader.StatesOf(dueDays, reachedOn).Select((milestone, due), static (of, state) => new MilestoneStatus(of.milestone, of.due, state));
    }

    private DutyReader DutyReaderOf(RecurringDuty duty)
    {
        if (duty.Recurrence.Per == RecurrencePeriod.Unspecified)
            return new DutyReader(duty, windows: null, []);
        var until = duty.Until ?? (Measure.IsKeptUp ? null : History.ClosedOutOn);
        var pauses = Clock.Suspensions.ToArray().Select(static s => (s.From, s.To)).Concat(History.CancelledSpans);
        var windows = new JudgedWindows(duty.Recurrence.Per, Clock.Start, duty.From, until, pauses);
        var each = duty.Each ? new DutyOfEachUnit(duty, Measure.Responsibility, CountingEvents, Directory) : null;
        return each is not null
            ? new DutyReader(windows, each.IsMet, each.PerformedOn, Directory?.ReevaluationDays is [.., var last] ? last : LocalDate.MinIsoValue)
            : new DutyReader(duty, windows, DutyReader.DaysOf(duty, History.Effective.ToArray()));
    }

    private ValueList<ProgressEvent> FindCountingEvents()
    {
        if (!History.WasCancelled)
            return AllEvents;
        var whole = History.Effective.ToArray().ToHashSet(ReferenceEqualityComparer.Instance);
        var counting = new List<ProgressEvent>(AllEvents.Count);
        bool isCancelled = false;
        // On the day of a cancellation the place in the list decides.
        foreach (var fact in AllEvents.OrderBy(static e => e.On))
        {
            bool counts = fact.Unit is null ? whole.Contains(fact) : !isCancelled;
            if (counts)
                counting.Add(fact);
            if (counts && fact is Cancelled { Unit: null } or Reinstated { Unit: null })
                isCancelled = fact is Cancelled;
        }

        return counting.ToValueList();
    }

    private LocalDate? FindNewestFactOn()
    {
        LocalDate? newest = null;
        foreach (var fact in CountingEvents)
        {
            if (!(fact.On <= newest))
                newest = fact.On;
        }

        foreach (var indicator in Indicators)
        {
            if (indicator.NewestOn > newest || newest is null)
                newest = indicator.NewestOn;
        }

        return newest;
    }

    private LocalDate[] FindReevaluationDays()
    {
        var days = new List<LocalDate>();
        _schedule.AddReevaluationDaysTo(days);
        foreach (var indicator in Indicators)
            indicator.AddReevaluationDaysTo(days);
        foreach (ref readonly var milestone in Milestones.AsSpan())
            milestone.AddReevaluationDaysTo(days);
        days.Sort();
        return [.. days];
    }
}
