using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Oracle;

/// <summary>One measure's stage, due day, schedule and standing, each told by a fresh walk over the raw events.</summary>
internal sealed class NaiveHistory
{
    private readonly NaiveStages _stages;

    public NaiveHistory(RectificationPlan plan, Measure measure, NaiveFacts facts, LocalDate asOf, EvaluationPolicy policy)
    {
        (Plan, Measure, AsOf, Policy) = (plan, measure, asOf, policy);
        _stages = new NaiveStages(facts.Events, measure.Id);
        Acts = [.. Whole.Select(static s => new NaiveAct(s.Fact, s.Place, s))
            .Concat(facts.Events.Select(static (e, place) => new NaiveAct(e, place, null)).Where(static a => a.Fact is DayFixed { Measure: null, Unit: null }))
            .OrderBy(static a => a.Place)];
        Clock = new NaiveClock(Whole.Select(static s => s.Fact));
        DueDays = new NaiveDue(this, measure.Deadline, moves: true);
        Due = DueDays.On(asOf);
    }

    public RectificationPlan Plan { get; }

    public Measure Measure { get; }

    public LocalDate AsOf { get; }

    public EvaluationPolicy Policy { get; }

    public Stage Stage => _stages.Stage;

    public Stage Underlying => _stages.Underlying;

    public bool IsCancelled => Stage == Stage.Cancelled;

    public int Cycle => _stages.Cycle;

    /// <summary>What happened to the measure, the facts of single units and those that count for nothing included.</summary>
    public IReadOnlyList<NaiveStep> Steps => _stages.Steps;

    /// <summary>What speaks for the whole measure and counts.</summary>
    public IEnumerable<NaiveStep> Whole => Steps.Where(static s => s.IsWhole && s.Counts);

    public IEnumerable<NaiveStep> ThisCycle => Whole.Where(s => s.Cycle == Cycle);

    public NaiveAct[] Acts { get; }

    public NaiveClock Clock { get; }

    public NaiveDue DueDays { get; }

    /// <summary>The due day in force now, of a measure that is not cancelled.</summary>
    public NaiveDay Due { get; }

    public LocalDate StartsOn => Measure.StartsOn ?? Measure.Deadline switch
    {
        PeriodDeadline p => p.Start,
        LongTermDeadline { Start: { } start } => start,
        _ => Plan.IssuedOn,
    };

    public bool IsStarted => Underlying != Stage.NotStarted;

    public bool IsKeptUp => Measure.Deadline is LongTermDeadline or { IsThenLongTerm: true };

    public bool IsOpenEnded => IsCancelled || Measure.Deadline is LongTermDeadline || (Measure.Deadline is ImmediateDeadline { IsThenLongTerm: true } && IsStarted);

    /// <summary>The stage that meets the deadline: the step after the one that it counts from, else that of the work being done.</summary>
    public Stage Least => Measure.Deadline switch
    {
        RelativeDeadline { Direction: DeadlineDirection.After } r => After(r.Anchor),
        EventDeadline { Direction: DeadlineDirection.After } e => After(e.Event),
        _ => Stage.Rectified,
    };

    public LocalDate? WentBackOn => Whole.LastOrDefault(static s => s.GoesBack)?.Fact.On;

    public LocalDate? ClosedOutOn => Underlying is Stage.ClosedOut or Stage.Published ? Whole.Last(static s => s.Brings(Stage.ClosedOut)).Fact.On : null;

    public int SuspendedDays => Clock.DaysIn(Steps.Count == 0 ? AsOf : Steps[0].Fact.On, AsOf);

    public decimal? Percent => ThisCycle.Select(static s => (s.Fact as ProgressReported)?.Percent).LastOrDefault(static p => p is not null);

    public bool IsLapsed => Whole.LastOrDefault(static s => s.IsRelapse) is { } relapse && !Whole.Any(s => s.Place > relapse.Place && s.Brings(Least));

    public NaiveStep? Completion()
    {
        NaiveStep? completed = null;
        foreach (var step in Whole)
        {
            if (step.Brings(Least))
                completed = step;
            else if (step.GoesBack && step.After == Stage.Relapsed && completed is not null && Measure.Deadline?.IsThenLongTerm == true)
                return completed;
            else if (step.GoesBack)
                completed = null;
        }

        return completed;
    }

    public NaiveDay? CompletedAgainst => Completion() is { } done ? DueDays.HeldAgainst(done) : null;

    public ScheduleStatus Schedule()
    {
        if (IsOpenEnded)
            return ScheduleStatus.OpenEnded;

        if (Completion() is { } done)
        {
            return CompletedAgainst! switch
            {
                { Kind: DueDayKind.Waiting } => ScheduleStatus.CompletedOnTime,
                { Day: { } day } => done.Fact.On <= day ? ScheduleStatus.CompletedOnTime : ScheduleStatus.CompletedLate,
                _ => ScheduleStatus.Undetermined,
            };
        }

        if (Due.Day is not { } due)
            return ScheduleStatus.Undetermined;
        if (AsOf > due)
            return ScheduleStatus.Overdue;

        return Percent is { } percent ? Compare(percent, due) : ScheduleStatus.Undetermined;
    }

    public Standing Standing()
    {
        bool applies = Measure.Deadline switch
        {
            LongTermDeadline or ImmediateDeadline { IsThenLongTerm: true } => IsStarted,
            { IsThenLongTerm: true } => Completion() is not null,
            _ => false,
        };
        if (!applies || IsCancelled)
            return Rectify.Progress.Standing.NotApplicable;

        return IsLapsed ? Rectify.Progress.Standing.Lapsed : Rectify.Progress.Standing.Good;
    }

    /// <summary>Whether a measure was cancelled on a day, at its end.</summary>
    public bool WasCancelledOn(LocalDate day) => Steps.LastOrDefault(s => s.Fact.On <= day) is { After: Stage.Cancelled };

    private static Stage After(string anchor) => anchor switch
    {
        "rectified" => Stage.Accepted,
        "accepted" => Stage.ClosedOut,
        "closedOut" => Stage.Published,
        _ => Stage.Rectified,
    };

    private ScheduleStatus Compare(decimal percent, LocalDate due)
    {
        // Both sides are multiplied by the days of the whole span, so that nothing is rounded.
        int total = due > StartsOn ? Clock.Run(StartsOn, due) : 0;
        int span = Math.Max(total, 1);
        decimal expected = AsOf < StartsOn ? 0 : total <= 0 ? 100 : 100m * Clock.Run(StartsOn, AsOf);
        decimal ahead = (percent * span) - expected;
        decimal tolerance = Policy.ScheduleTolerancePoints * span;
        return ahead > tolerance ? ScheduleStatus.Ahead : ahead < -tolerance ? ScheduleStatus.BehindSchedule : ScheduleStatus.OnSchedule;
    }
}
