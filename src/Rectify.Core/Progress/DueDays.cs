using System.Runtime.CompilerServices;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>The due day of a measure, or of a part of it, over time: as first written, and as events supplied, extended, advanced, limited or suspended it.</summary>
/// <remarks>An event moves the day from its own day on. An extension never makes it earlier, an advance never later. Where there is no due day, there is nothing to move.</remarks>
public sealed partial class DueDays
{
    private readonly bool _endsWhenStarted;
    private readonly bool _endsWhenCancelled;
    private readonly MeasureHistory _history;
    private readonly ToldDay[] _told;
    private readonly int[] _moves;
    private DueDay?[]? _before;
    private Dictionary<ProgressEvent, int>? _places;
    private DueDayWalk? _walked;
    private StrongBox<DueDay?>? _ofCompletion;

    /// <summary>Creates the due days of a measure.</summary>
    /// <param name="deadline">Its deadline, or null.</param>
    /// <param name="history">Its history.</param>
    /// <param name="anchors">What its deadline needs to become a day.</param>
    internal DueDays(Deadline? deadline, MeasureHistory history, AnchorDays anchors)
        : this(deadline, history, anchors, static fact => fact is Suspended or Resumed or DeadlineExtended or DeadlineAdvanced or Relapsed or LookedBack or AcceptanceRefused)
    {
        _endsWhenCancelled = true;
        Granted = ExtensionsIn(history);
    }

    private DueDays(Deadline? deadline, MeasureHistory history, AnchorDays anchors, Func<ProgressEvent, bool> moves)
    {
        _history = history;
        _endsWhenStarted = deadline is ImmediateDeadline { IsThenLongTerm: true };
        _told = deadline is null ? [] : anchors.TellingsOf(deadline);
        Original = deadline is null ? null : _told.Length > 0 ? _told[^1].Due : AnchorDays.Untold(deadline);
        _moves = FindMoves(moves);
    }

    /// <summary>The due day as the plan first wrote it, or null where the measure has no deadline.</summary>
    public DueDay? Original { get; }

    /// <summary>Whether there is no due day to be late for: long-term, or at once and then long-term and begun, or cancelled.</summary>
    public bool IsOpenEnded => Original is { Kind: DueDayKind.None } || (_endsWhenCancelled && _history.Stage == Stage.Cancelled) || (_endsWhenStarted && _history.HasStarted);

    /// <summary>The extensions, in the order of their days.</summary>
    public ValueList<DeadlineExtended> Granted { get; }

    /// <summary>The event that set the day in force after all known events; null where the plan or the policy did.</summary>
    internal ProgressEvent? SetBy => Walked.SetBy;

    private DueDayWalk Walked => _walked ??= Walk(LocalDate.MaxIsoValue);

    /// <summary>Creates the due days of a part of a measure: only suspensions move them.</summary>
    internal static DueDays OfPart(Deadline deadline, MeasureHistory history, AnchorDays anchors) =>
        new(deadline, history, anchors, static fact => fact is Suspended or Resumed);

    /// <summary>Returns the due day in force on a day; null where the measure has no deadline.</summary>
    /// <param name="day">The day.</param>
    public DueDay? InForceOn(LocalDate day)
    {
        if (IsOpenEnded)
            return DueDay.None;
        if (_moves.Length == 0 && _told.Length <= 1 && !(day < FirstToldOn))
            return Original;
        return day >= LastChangeOn ? Walked.InForce : Walk(day).InForce;
    }

    /// <summary>Returns the due day that was in force when an event moved it, before the event and as of its own day; null where the measure has no deadline.</summary>
    /// <param name="fact">An extension or advance of the history.</param>
    internal DueDay? InForceBefore(ProgressEvent fact)
    {
        _places ??= FindPlaces();
        return _places.TryGetValue(fact, out int index) && Original is not { Kind: DueDayKind.None } ? InForceBefore(index) : Original;
    }

    private static ValueList<DeadlineExtended> ExtensionsIn(MeasureHistory history)
    {
        var extensions = ValueList<DeadlineExtended>.Empty;
        foreach (var fact in history.Effective)
        {
            if (fact is DeadlineExtended extended)
                extensions = extensions.Add(extended);
        }

        return extensions;
    }

    private DueDay? InForceBefore(int index)
    {
        if (_endsWhenStarted && _history.StageBefore(_moves[index]) != Stage.NotStarted)
            return DueDay.None;
        _before ??= new DueDay?[_moves.Length];
        if (_before[index] is null && _told.Length <= 1)
            Walk(LocalDate.MaxIsoValue, _before);
        // What was told by one day is not what was told by another: each event is judged by a walk of its own.
        else if (_before[index] is null)
            _before[index] = WalkTo(index);
        return _before[index];
    }

    private DueDay? WalkTo(int index)
    {
        var before = new DueDay?[_moves.Length];
        Walk(_history.Events[_moves[index]].On, before);
        return before[index];
    }

    private Dictionary<ProgressEvent, int> FindPlaces()
    {
        var places = new Dictionary<ProgressEvent, int>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < _moves.Length; i++)
            places.TryAdd(_history.Events[_moves[i]], i);
        return places;
    }

    /// <summary>Returns the due day that the completion is held against: the one in force then or, while it waited, the day once the clock ran again or that an event supplied first; null where there is none.</summary>
    /// <remarks>A limit that came after the completion on its day does not count for it.</remarks>
    internal DueDay? OfCompletion() => (_ofCompletion ??= new(FindOfCompletion())).Value;

    private DueDay? FindOfCompletion()
    {
        if (Original is { Kind: DueDayKind.None } || IsOpenEnded)
            return DueDay.None;
        var on = _history.Completion!.On;
        return HeldAgainst(Walk(on, limitsTo: _history.CompletionIndex), on);
    }

    /// <summary>Returns the due day that a part which was reached on a day is held against: as for a completion.</summary>
    internal DueDay? OfReaching(LocalDate day)
    {
        var inForce = InForceOn(day);
        return inForce is { Kind: DueDayKind.Waiting } ? HeldAgainst(Walk(day), day) : inForce;
    }

    private DueDay? HeldAgainst(DueDayWalk walk, LocalDate on)
    {
        if (walk.InForce is not { Kind: DueDayKind.Waiting } waiting)
            return walk.InForce;
        if (!walk.IsSuspended)
            return FirstToldAfter(on) ?? waiting;
        // What follows may give the suspension an end, move that end, or take it away again, as long as the suspension runs.
        foreach (int i in _moves)
        {
            var fact = _history.Events[i];
            if (fact is not (Suspended or Resumed) || fact.On <= on)
                continue;
            if (!walk.IsRunningOn(fact.On))
                break;
            walk.Take(fact);
        }

        return walk.InForce is { HasDay: true } told ? told : waiting;
    }

    private DueDay? FirstToldAfter(LocalDate day)
    {
        foreach (var told in _told)
        {
            if (told.On > day)
                return told.Due;
        }

        return null;
    }

    private LocalDate FirstToldOn => _told.Length == 0 ? LocalDate.MinIsoValue : _told[0].On;

    private LocalDate LastChangeOn
    {
        get
        {
            var told = _told.Length == 0 ? LocalDate.MinIsoValue : _told[^1].On;
            var moved = _moves.Length == 0 ? LocalDate.MinIsoValue : _history.Events[_moves[^1]].On;
            return told > moved ? told : moved;
        }
    }

    private int[] FindMoves(Func<ProgressEvent, bool> moves)
    {
        List<int>? found = null;
        var events = _history.Events;
        for (int i = 0; i < events.Length; i++)
        {
            if (moves(events[i]) && _history.Counts(i) && (events[i] is not (Relapsed or LookedBack or AcceptanceRefused) || _history.Followed(i)))
                (found ??= []).Add(i);
        }

        return found is null ? [] : [.. found];
    }

    // Of the days told by then the last counts; the others leave no trace.
    private DueDayWalk Walk(LocalDate until, DueDay?[]? before = null, int limitsTo = int.MaxValue, List<ProgressEvent>? moved = null)
    {
        int told = Array.FindLastIndex(_told, t => t.On <= until);
        var walk = new DueDayWalk(_told switch
        {
            [] => Original,
            [{ IsFromStart: true } written, ..] => written.Due,
            [var first, ..] => DueDay.Waiting(first.Anchor!),
        });
        bool isTold = told < 0 || _told[told].IsFromStart;
        for (int i = 0; i < _moves.Length && _history.Events[_moves[i]].On <= until; i++)
        {
            var fact = _history.Events[_moves[i]];
            if (!isTold && _told[told].On <= fact.On)
            {
                Tell(walk, _told[told], moved);
                isTold = true;
            }

            if (before is not null)
                before[i] = walk.AsOf(fact.On);
            bool isLater = _moves[i] > limitsTo && fact is (Relapsed or LookedBack or AcceptanceRefused);
            bool? hadEffect = HadEffect(i, until);
            if (!isLater && !(fact is DeadlineExtended && hadEffect is false))
                Take(walk, fact, fact is DeadlineAdvanced && hadEffect is true, moved);
        }

        if (!isTold)
            Tell(walk, _told[told], moved);
        return walk;
    }

    // Where events tell several days, an extension or advance is judged by the day told by its own. An advance that brought that day forward stays in force
    // when another is told, as of the two the later counts; an extension that left it does not come into force then. Null where the walk itself can tell.
    private bool? HadEffect(int index, LocalDate until)
    {
        var fact = _history.Events[_moves[index]];
        if (_told.Length <= 1 || fact.On >= until || fact is not (DeadlineAdvanced or DeadlineExtended) || InForceBefore(index) is not { HasDay: true } before)
            return null;
        return fact is DeadlineAdvanced advanced ? advanced.NewDue < before.Day : ((DeadlineExtended)fact).NewDue > before.Day;
    }
}
