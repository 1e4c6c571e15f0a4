using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>Follows a due day through the events that set, move and suspend it, in the order of their days.</summary>
internal sealed class DueDayWalk
{
    private readonly SuspensionReader _suspensions = new();
    private DueDay? _due;
    private LocalDate _now = LocalDate.MinIsoValue;
    private bool _isMovedBySuspension;
    private bool _hasLimit;

    /// <summary>Begins a walk.</summary>
    /// <param name="due">The due day, or what it waits for; null where there is no deadline, so that only a limit gives a day.</param>
    public DueDayWalk(DueDay? due) => _due = due;

    /// <summary>The event that set the day in force; null where the plan or the policy did.</summary>
    public ProgressEvent? SetBy { get; private set; }

    /// <summary>The due day in force after the events so far, moved to the known end of a suspension that runs.</summary>
    public DueDay? InForce
    {
        get
        {
            if (_due is not { HasDay: true } due || !IsMoving(out var suspension))
                return _due;
            return suspension.To is { } to
                ? due.WithDay(due.Day.PlusDaysWithinCalendar(suspension.DaysWithin(_now, to)))
                : DueDay.Waiting(ProgressEventNames.Of(ProgressEventType.Resumed));
        }
    }

    /// <summary>Whether the day waits for the clock to run again.</summary>
    public bool IsSuspended => _due is { HasDay: true } && InForce is { HasDay: false };

    /// <summary>Determines whether a suspension runs on a day, as far as the events so far say.</summary>
    public bool IsRunningOn(LocalDate day) => _suspensions.IsRunningOn(day);

    /// <summary>Returns the due day as of a day on which an event may move it: only days suspended by then have moved it.</summary>
    public DueDay? AsOf(LocalDate day)
    {
        GoTo(day);
        return _due;
    }

    /// <summary>Takes a day that an event supplies. The later of it and a day that an extension gave before counts; a limit stays.</summary>
    public void Tell(DueDay due, LocalDate on)
    {
        GoTo(on);
        if (_hasLimit || (_due is { HasDay: true } given && !(due.DayOrNull > given.Day)))
            return;
        Set(due, on, by: null);
    }

    /// <summary>Takes an event.</summary>
    /// <param name="fact">The event.</param>
    /// <param name="hadEffect">Whether an advance brought forward a day that was known then and is known no more.</param>
    public void Take(ProgressEvent fact, bool hadEffect = false)
    {
        GoTo(fact.On);
        switch (fact)
        {
            case DeadlineExtended extended when _due is { } before && !(extended.NewDue <= before.DayOrNull):
                Set(DueDay.On(extended.NewDue, DueDayBasis.Extension), fact.On, fact);
                break;
            case DeadlineAdvanced advanced when advanced.NewDue < _due?.DayOrNull || (hadEffect && _due is { HasDay: false }):
                Set(DueDay.On(advanced.NewDue, DueDayBasis.Advance), fact.On, fact);
                break;
            case Relapsed { NewDue: { } limit }:
                SetLimit(limit, fact);
                break;
            case LookedBack { Holds: false, NewDue: { } limit }:
                SetLimit(limit, fact);
                break;
            case AcceptanceRefused { NewDue: { } limit }:
                SetLimit(limit, fact);
                break;
            case Suspended:
                bool isRunning = _suspensions.IsRunningOn(fact.On);
                _suspensions.Read(fact);
                if (!isRunning)
                    _isMovedBySuspension = !(_due?.DayOrNull < fact.On);
                break;
            case Resumed:
                _suspensions.Read(fact);
                break;
        }
    }

    private void SetLimit(LocalDate limit, ProgressEvent fact)
    {
        _hasLimit = true;
        Set(DueDay.On(limit, DueDayBasis.NewLimit), fact.On, fact);
    }

    // A day that has passed when it is set is not moved by the suspension that runs.
    private void Set(DueDay due, LocalDate on, ProgressEvent? by)
    {
        (_due, SetBy) = (due, by);
        _isMovedBySuspension = !(due.DayOrNull < on);
    }

    private void GoTo(LocalDate day)
    {
        if (day <= _now)
            return;
        if (_due is { HasDay: true } due && IsMoving(out var suspension))
            _due = due.WithDay(due.Day.PlusDaysWithinCalendar(suspension.DaysWithin(_now, day)));
        _now = day;
    }

    private bool IsMoving(out Suspension suspension)
    {
        suspension = _suspensions.Last.GetValueOrDefault();
        return _isMovedBySuspension && _suspensions.IsRunningOn(_now);
    }
}
