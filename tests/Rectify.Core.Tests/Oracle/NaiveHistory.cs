using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Oracle;

/// <summary>One measure's stage, due day, schedule and standing, each told by a fresh walk over the raw events.</summary>
internal sealed class NaiveHistory
{
    private readonly LocalDate _issuedOn;
    private readonly int _allowance;
    private readonly decimal _tolerance;

    public NaiveHistory(RectificationPlan plan, Measure measure, ProgressLog log, LocalDate asOf, LocalDate knownOn, EvaluationPolicy policy)
    {
        (_issuedOn, _allowance, _tolerance) = (plan.IssuedOn, policy.ImmediateAllowanceDays, policy.ScheduleTolerancePoints);
        (Deadline, AsOf) = (measure.Deadline, asOf);
        Events = [.. log.Events
            .Where(e => string.Equals(e.Measure, measure.Id, StringComparison.Ordinal) && e.On <= asOf && e.RecordedOn <= knownOn)
            .OrderBy(static e => e.On)];
        Whole = [.. Events.Where(static e => e.Unit is null)];
        Walk();
    }

    public Deadline? Deadline { get; }

    public LocalDate AsOf { get; }

    /// <summary>What is known of the measure, the facts of single units included, in the order of days.</summary>
    public ProgressEvent[] Events { get; }

    /// <summary>What speaks for the whole measure.</summary>
    public ProgressEvent[] Whole { get; }

    public Stage Stage { get; private set; }

    public int Cycle { get; private set; } = 1;

    /// <summary>The cycle in which each of <see cref="Whole"/> happened.</summary>
    public List<int> CycleOf { get; } = [];

    public bool IsStarted => Stage != Stage.NotStarted;

    public bool HasNoDueDay => Deadline is LongTermDeadline || (Deadline is ImmediateDeadline { IsThenLongTerm: true } && IsStarted);

    public LocalDate? Due => HasNoDueDay ? null : DueOn(AsOf);

    public static bool IsRelapse(ProgressEvent fact) => fact is Relapsed or LookedBack { Holds: false };

    public static bool OpensCycle(ProgressEvent fact) => fact is Started or ProgressReported or Rectified;

    public IEnumerable<ProgressEvent> ThisCycle() => Whole.Where((_, i) => CycleOf[i] == Cycle);

    public LocalDate? DueOn(LocalDate day)
    {
        var due = FirstDue();
        foreach (var extension in Whole.OfType<DeadlineExtended>().Where(e => e.On <= day))
        {
            if (due is { } inForce && extension.NewDue > inForce)
                due = extension.NewDue;
        }

        return due;
    }

    public LocalDate? FirstDue() => Deadline switch
    {
        FixedDeadline f => f.Due,
        StagedDeadline s => s.Stages[^1].Due,
        PeriodDeadline p => p.Due,
        ImmediateDeadline => _issuedOn.PlusDays(_allowance),
        RelativeDeadline r => FirstOf(r.Anchor) is { } anchor ? Counted(r, anchor, r.Direction == DeadlineDirection.After ? r.Amount : -r.Amount) : null,
        EventDeadline e => FirstOf(e.Event)?.PlusDays(e.Direction == DeadlineDirection.Before ? -1 : 0),
        _ => null,
    };

    public ScheduleStatus Schedule()
    {
        if (HasNoDueDay)
            return ScheduleStatus.OpenEnded;

        if (CompletedOn() is { } completed)
            return DueOn(completed) is not { } then ? ScheduleStatus.Undetermined : completed <= then ? ScheduleStatus.CompletedOnTime : ScheduleStatus.CompletedLate;

        if (Due is not { } due)
            return ScheduleStatus.Undetermined;

        if (AsOf > due)
            return ScheduleStatus.Overdue;

        return ThisCycle().OfType<ProgressReported>().LastOrDefault() is { } report ? Compare(report.Percent, due) : ScheduleStatus.Undetermined;
    }

    public Standing Standing()
    {
        bool applies = Deadline switch
        {
            LongTermDeadline or ImmediateDeadline { IsThenLongTerm: true } => IsStarted,
            { IsThenLongTerm: true } => CompletedOn() is not null,
            _ => false,
        };
        if (!applies)
            return Progress.Standing.NotApplicable;

        return IsLapsed() ? Progress.Standing.Lapsed : Progress.Standing.Good;
    }

    public bool IsLapsed() => Array.FindLastIndex(Whole, IsRelapse) is >= 0 and var relapse && Array.FindLastIndex(Whole, static e => e is Rectified) < relapse;

    // Without a calendar nobody knows which days are worked.
    private static LocalDate? Counted(RelativeDeadline deadline, LocalDate anchor, int amount) => deadline.Unit switch
    {
        DeadlineUnit.Day => anchor.PlusDays(amount),
        DeadlineUnit.Week => anchor.PlusDays(7 * amount),
        DeadlineUnit.Month => anchor.PlusMonths(amount),
        DeadlineUnit.Year => anchor.PlusMonths(12 * amount),
        _ => null,
    };

    private LocalDate? FirstOf(string anchor) =>
        Whole.FirstOrDefault(e => string.Equals(e.Type.ToString(), anchor, StringComparison.OrdinalIgnoreCase))?.On;

    private void Walk()
    {
        bool awaitsCycle = false;
        foreach (var fact in Whole)
        {
            if (awaitsCycle && OpensCycle(fact))
            {
                Cycle++;
                Stage = Stage.NotStarted;
                awaitsCycle = false;
            }

            Stage = fact switch
            {
                Started => Stage.InProgress,
                ProgressReported when Stage == Stage.NotStarted => Stage.InProgress,
                Rectified => Stage.Rectified,
                Accepted => Stage.Accepted,
                AcceptanceRefused => Stage.InProgress,
                ClosedOut => Stage.ClosedOut,
                Published => Stage.Published,
                _ when IsRelapse(fact) => Stage.Relapsed,
                _ => Stage,
            };
            awaitsCycle |= IsRelapse(fact);
            CycleOf.Add(Cycle);
        }
    }

    private LocalDate? CompletedOn()
    {
        LocalDate? completed = null;
        foreach (var fact in Whole)
        {
            if (fact is Rectified)
                completed ??= fact.On;
            else if (IsRelapse(fact) && completed is not null && Deadline?.IsThenLongTerm == true)
                return completed;
            else if (IsRelapse(fact) || fact is AcceptanceRefused or Started)
                completed = null;
        }

        return completed;
    }

    private ScheduleStatus Compare(decimal percent, LocalDate due)
    {
        // Both sides are multiplied by the days of the whole span, so that nothing is rounded.
        int span = due <= _issuedOn ? 1 : Period.DaysBetween(_issuedOn, due);
        decimal expected = AsOf < _issuedOn ? 0 : due <= _issuedOn ? 100 : 100m * Period.DaysBetween(_issuedOn, AsOf);
        decimal ahead = (percent * span) - expected;
        return ahead > _tolerance * span ? ScheduleStatus.Ahead : ahead < -_tolerance * span ? ScheduleStatus.BehindSchedule : ScheduleStatus.OnSchedule;
    }
}
