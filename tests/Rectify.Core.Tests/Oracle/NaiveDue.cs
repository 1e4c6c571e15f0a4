using NodaTime;
using Rectify.Deadlines;
using Rectify.Progress;

namespace Rectify.Core.Tests.Oracle;

/// <summary>The due day of a measure or of a milestone, told for any day by a fresh walk over the facts up to that day.</summary>
/// <param name="history">The measure's facts.</param>
/// <param name="deadline">Its deadline, that of a milestone, or null.</param>
/// <param name="moves">Whether extensions, advances and new limits move it, as they do that of the measure.</param>
internal sealed class NaiveDue(NaiveHistory history, Deadline? deadline, bool moves)
{
    private readonly NaiveAnchor _anchor = new(history, deadline);

    /// <summary>The day as first given: by the words, or by the event that they wait for.</summary>
    public LocalDate? Original => new NaiveDue(history, deadline, moves: false).Walk(history.Acts).InForce?.Day;

    /// <summary>The due day in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="done">What was done, where that is to be held against it: a new limit after it is one for other work.</param>
    public NaiveDay On(LocalDate day, NaiveStep? done = null)
    {
        var acts = history.Acts.Where(a => a.Fact.On <= day).ToArray();
        var state = Walk(acts, a => IsOfItsTime(a, done));
        return state.InForce is { } set ? Moved(set, Clock(acts)) : new NaiveDay(state.Without, null, state.Without == DueDayKind.Waiting ? _anchor.Name : null, IsPolicys: false);
    }

    /// <summary>The day that something done on a day is held against: that in force then or, where it was untold, the first that an event tells.</summary>
    public NaiveDay HeldAgainst(NaiveStep done)
    {
        var then = On(done.Fact.On, done);
        var later = history.Acts.Where(a => a.Fact.On > done.Fact.On);
        if (then.Kind != DueDayKind.Waiting)
            return then;
        if (then.WaitsFor == _anchor.Name)
            return later.FirstOrDefault(a => _anchor.IsSuppliedBy(a, [])) is not { } told ? then : new NaiveDay(_anchor.Count(told) is null ? DueDayKind.Undetermined : DueDayKind.Day, _anchor.Count(told), null, IsPolicys: false);

        // In a suspension without an end: the day is told once that has one; suspensions after it are no matter of what was done.
        var acts = history.Acts.Where(a => a.Fact.On <= done.Fact.On).ToArray();
        return Moved(Walk(acts, a => IsOfItsTime(a, done)).InForce!.Value, history.Clock.UpTo(done.Fact.On));
    }

    /// <summary>The day in force just before an event, as it stood on the day of that event.</summary>
    public LocalDate? JustBefore(NaiveStep step) =>
        Before(step).InForce is { } set ? AsOf(set, step.Fact.On, Clock(history.Acts.Where(a => a.Place < step.Place))) : null;

    /// <summary>Whether nobody could tell the day just before an event, for want of a calendar.</summary>
    public bool IsUntellableBefore(NaiveStep step) => Before(step) is { InForce: null, Without: DueDayKind.Undetermined };

    private State Before(NaiveStep step) => Walk(history.Acts.Where(a => a.Fact.On <= step.Fact.On), a => a.Place < step.Place);

    private static NaiveClock Clock(IEnumerable<NaiveAct> acts) => new(acts.Where(static a => a.Step is not null).Select(static a => a.Fact));

    private static bool IsOfItsTime(NaiveAct act, NaiveStep? done) => done is null || act.Place <= done.Place || LimitOf(act) is null;

    private static LocalDate? LimitOf(NaiveAct act) => act is not { Step: { Follows: true, IsWhole: true } }
        ? null
        : act.Fact switch
        {
            Relapsed f => f.NewDue,
            LookedBack { Holds: false } f => f.NewDue,
            AcceptanceRefused f => f.NewDue,
            _ => null,
        };

    // A day set during a suspension, or before it, moves by the suspended days from then on, unless it had passed by then.
    private static LocalDate AsOf(Set set, LocalDate day, NaiveClock clock)
    {
        var due = set.Day;
        foreach (var (began, end) in clock.Spans)
        {
            var from = LocalDate.Max(began, set.On ?? began);
            var to = LocalDate.Min(end ?? day, day);
            if (from < to && due >= from)
                due = due.PlusDays(Period.DaysBetween(from, to));
        }

        return due;
    }

    private static NaiveDay Moved(Set set, NaiveClock clock)
    {
        var due = set.Day;
        foreach (var (began, end) in clock.Spans)
        {
            var from = LocalDate.Max(began, set.On ?? began);
            if (end <= from || due < from)
                continue;
            if (end is null)
                return new NaiveDay(DueDayKind.Waiting, null, "resumed", set.IsPolicys);

            due = due.PlusDays(Period.DaysBetween(from, end.Value));
        }

        return new NaiveDay(DueDayKind.Day, due, null, set.IsPolicys);
    }

    // Within a day what events tell of the due day comes first, as it holds for the whole of the day.
    private State Walk(IEnumerable<NaiveAct> acts, Func<NaiveAct, bool>? changes = null)
    {
        var state = new State(_anchor.Written is { } day ? new Set(day, null, deadline is ImmediateDeadline) : null, null, IsLimited: false, _anchor.WithoutDay);
        var seen = new List<NaiveAct>();
        foreach (var ofDay in acts.GroupBy(static a => a.Fact.On))
        {
            foreach (var act in ofDay.Where((a, n) => _anchor.IsSuppliedBy(a, seen.Concat(ofDay.Take(n)))))
                state = state.IsLimited ? state : Supplied(state, act, Clock(seen));
            foreach (var act in ofDay)
            {
                if (moves && changes?.Invoke(act) != false && act.Step is { } step)
                    state = Changed(state, act, step, Clock(seen));
                seen.Add(act);
            }
        }

        // What is to be done at once and then kept up has no day left once it has begun.
        return moves && (deadline is LongTermDeadline || (deadline is ImmediateDeadline { IsThenLongTerm: true } && seen.Any(a => changes?.Invoke(a) != false && a.Step is { After: not (Stage.NotStarted or Stage.Cancelled) })))
            ? new State(null, null, IsLimited: false, DueDayKind.None)
            : state;
    }

    private State Supplied(State state, NaiveAct act, NaiveClock clock)
    {
        var told = _anchor.Count(act);
        if (told is not { } day)
            return state with { InForce = state.Given, Without = DueDayKind.Undetermined };

        var set = new Set(day, act.Fact.On, IsPolicys: false);
        return state with { InForce = state.Given is { } given && AsOf(given, act.Fact.On, clock) > day ? given : set };
    }

    private static State Changed(State state, NaiveAct act, NaiveStep step, NaiveClock clock)
    {
        var set = act.Fact switch
        {
            DeadlineExtended f => f.NewDue,
            DeadlineAdvanced f => f.NewDue,
            _ => LimitOf(act),
        };
        if (set is not { } day)
            return state;

        var inForce = state.InForce is { } current ? AsOf(current, step.Fact.On, clock) : (LocalDate?)null;
        bool isSet = act.Fact switch
        {
            DeadlineExtended => (inForce is null && state.Without != DueDayKind.None) || day > inForce,
            DeadlineAdvanced => day < inForce,
            _ => true,
        };
        var given = new Set(day, step.Fact.On, IsPolicys: false);
        return isSet ? state with { InForce = given, Given = given, IsLimited = state.IsLimited || LimitOf(act) is not null } : state;
    }

    private readonly record struct Set(LocalDate Day, LocalDate? On, bool IsPolicys);

    private readonly record struct State(Set? InForce, Set? Given, bool IsLimited, DueDayKind Without);
}
