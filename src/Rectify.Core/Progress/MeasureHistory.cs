using NodaTime;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>What a series of events comes to: the stage, the cycle, the completion that counts. It does not depend on the evaluation date.</summary>
/// <remarks>Made from the events that speak for one subject (the whole measure, or one unit), in the order of their days; events of one day keep their order in the log.</remarks>
public sealed class MeasureHistory
{
    private readonly ProgressEvent[] _events;
    private readonly Stage[] _stages;
    private readonly Stage _completedFrom;
    private readonly bool _keepsFirstCompletion;
    private ProgressEvent[]? _effective;
    private int _cycleStart;
    private int _cycleStartOfEffective;
    private int _counted;
    private Stage _beforeCancellation;
    private bool _completionIsKept;

    /// <summary>Creates a history.</summary>
    /// <param name="events">The events in the order of the log. The history owns them.</param>
    /// <param name="completedFrom">The stage from which on the subject is completed.</param>
    /// <param name="keepsFirstCompletion">Whether the first completion counts through relapses and later cycles, as for a then-long-term measure.</param>
    internal MeasureHistory(ProgressEvent[] events, Stage completedFrom = Stage.Rectified, bool keepsFirstCompletion = false)
    {
        _events = events.InOrderOfDays(static e => e.On);
        _stages = new Stage[_events.Length];
        (_completedFrom, _keepsFirstCompletion) = (completedFrom, keepsFirstCompletion);
        for (int i = 0; i < _events.Length; i++)
            Follow(_events[i], i);
    }

    /// <summary>The history in which nothing has been reported.</summary>
    public static MeasureHistory Empty { get; } = new([]);

    /// <summary>The events in order.</summary>
    public ReadOnlySpan<ProgressEvent> Events => _events;

    /// <summary>The stage after each of <see cref="Events"/>.</summary>
    public ReadOnlySpan<Stage> Stages => _stages;

    /// <summary>The events of the current cycle that count, in order: all but those reported while it was cancelled.</summary>
    public ReadOnlySpan<ProgressEvent> CurrentCycle => Effective[_cycleStartOfEffective..];

    /// <summary>The stage.</summary>
    public Stage Stage => StageBefore(_events.Length);

    /// <summary>The number of the current cycle, from 1; a relapse that is taken up again opens the next.</summary>
    public int Cycle { get; private set; } = 1;

    /// <summary>The event that completed it: the first since the stage last went back that brought it to Rectified or beyond; null where there is none.</summary>
    /// <remarks>For a deadline after a step of the close-out it is the event that brought it to the next step.</remarks>
    public ProgressEvent? Completion { get; private set; }

    /// <summary>The position of <see cref="Completion"/> in <see cref="Events"/>.</summary>
    internal int CompletionIndex { get; private set; }

    /// <summary>The latest percentage reported in the current cycle, or null.</summary>
    public decimal? Percent => PercentReport?.Percent;

    /// <summary>The latest report with a percentage in the current cycle, or null.</summary>
    internal ProgressReported? PercentReport { get; private set; }

    /// <summary>Whether it relapsed or failed a look-back and has not been completed since.</summary>
    public bool IsLapsed { get; private set; }

    /// <summary>Whether anything has moved the stage.</summary>
    public bool HasStarted => Stage is not (Stage.NotStarted or Stage.Cancelled);

    /// <summary>Whether it is rectified, accepted, closed out or published.</summary>
    public bool IsCompleted => Stage.IsCompleted();

    /// <summary>Whether it is completed, was looked back at and held, and has not relapsed.</summary>
    public bool IsDurable => IsCompleted && LastInCycle<LookedBack>() is { Holds: true };

    /// <summary>The position of the event that opened the current cycle; 0 in the first.</summary>
    internal int CycleStart => _cycleStart;

    /// <summary>The day of the event that opened the current cycle; null in the first.</summary>
    internal LocalDate? CycleOpenedOn => Cycle == 1 ? null : _events[_cycleStart].On;

    /// <summary>The day on which the stage last went back, by a relapse, a refusal or a later start; null where it never did.</summary>
    internal LocalDate? LastWentBackOn { get; private set; }

    /// <summary>The day on which it became closed out or published; null where it is neither.</summary>
    internal LocalDate? ClosedOutOn { get; private set; }

    /// <summary>The event that brought it to ClosedOut; null where it is not closed out, or was published without a close-out.</summary>
    public ClosedOut? CloseOut { get; private set; }

    /// <summary>The day of the first event that ever completed it; null where none did.</summary>
    internal LocalDate? FirstCompletedOn { get; private set; }

    /// <summary>The events that count, in order: all but those reported while it was cancelled.</summary>
    internal ReadOnlySpan<ProgressEvent> Effective => _effective ??= WasCancelled ? [.. _events.Where((_, i) => Counts(i))] : _events;

    /// <summary>Whether it ever was cancelled.</summary>
    internal bool WasCancelled { get; private set; }

    /// <summary>The spans of days on which it was cancelled: the first day, and that of the reinstatement or null.</summary>
    internal IEnumerable<(LocalDate From, LocalDate? To)> CancelledSpans
    {
        get
        {
            for (int i = 0; i < _events.Length; i++)
            {
                if (_stages[i] != Stage.Cancelled || StageBefore(i) == Stage.Cancelled)
                    continue;
                int end = Array.FindIndex(_stages, i, static s => s != Stage.Cancelled);
                yield return (_events[i].On, end < 0 ? null : _events[end].On);
            }
        }
    }

    /// <summary>Returns the first event of a type that counts, or null.</summary>
    /// <param name="eventName">The name of the type in camel case.</param>
    internal ProgressEvent? FirstOf(string eventName)
    {
        foreach (var fact in Effective)
        {
            if (string.Equals(ProgressEventNames.Of(fact.Type), eventName, StringComparison.Ordinal))
                return fact;
        }

        return null;
    }

    /// <summary>Returns the last event of a type in the current cycle that counts, or null.</summary>
    public T? LastInCycle<T>()
        where T : ProgressEvent
    {
        for (int i = _events.Length - 1; i >= _cycleStart; i--)
        {
            if (_events[i] is T found && Counts(i))
                return found;
        }

        return null;
    }

    /// <summary>Returns the stage before an event.</summary>
    /// <param name="index">The position of the event in <see cref="Events"/>.</param>
    internal Stage StageBefore(int index) => index == 0 ? Stage.NotStarted : _stages[index - 1];

    /// <summary>Determines whether an event counts: one reported while it was cancelled does not, but the reinstatement.</summary>
    /// <param name="index">The position of the event in <see cref="Events"/>.</param>
    internal bool Counts(int index) => StageBefore(index) != Stage.Cancelled || _events[index] is Reinstated;

    /// <summary>Determines whether the stage followed an event: it counts, and does not name a stage behind the one that was reached.</summary>
    /// <param name="index">The position of the event in <see cref="Events"/>.</param>
    internal bool Followed(int index) => Counts(index) && (!StageTable.CanBeBehind(_events[index].Type) || StageTable.Names(TypeOf(_events[index]), _stages[index]));

    /// <summary>Returns the type by which an event moves the stage: a look-back that does not hold acts as a relapse.</summary>
    internal static ProgressEventType TypeOf(ProgressEvent fact) => fact is LookedBack { Holds: false } ? ProgressEventType.Relapsed : fact.Type;

    private void Follow(ProgressEvent fact, int index)
    {
        int counted = _counted;
        if (Counts(index))
            _counted++;
        var before = StageBefore(index);
        var type = TypeOf(fact);
        var after = StageTable.Next(before, type, _beforeCancellation);
        _stages[index] = after;
        if (after == Stage.Cancelled)
        {
            WasCancelled = true;
            if (before != Stage.Cancelled)
                _beforeCancellation = before;
            return;
        }

        if (before == Stage.Relapsed && StageTable.OpensCycle(type))
            OpenCycle(index, counted);
        if (fact is ProgressReported { Percent: not null } report)
            PercentReport = report;
        if (type == ProgressEventType.Relapsed)
            Relapse(fact.On);
        else if (after < before && before != Stage.Cancelled && before != Stage.Relapsed)
            GoBack(fact.On);
        if (after.IsClosedOut())
            ClosedOutOn ??= fact.On;
        if (after == Stage.ClosedOut && fact is ClosedOut closeOut)
            CloseOut ??= closeOut;
        if (after is not (Stage.Relapsed or Stage.NotStarted) && after >= _completedFrom && before != Stage.Cancelled)
            Complete(fact, index);
    }

    private void Complete(ProgressEvent fact, int index)
    {
        if (Completion is null)
            (Completion, CompletionIndex) = (fact, index);
        FirstCompletedOn ??= fact.On;
        IsLapsed = false;
    }

    private void OpenCycle(int index, int counted)
    {
        _cycleStart = index;
        _cycleStartOfEffective = counted;
        Cycle++;
        PercentReport = null;
    }

    private void Relapse(LocalDate on)
    {
        _completionIsKept |= _keepsFirstCompletion && Completion is not null;
        IsLapsed = true;
        GoBack(on);
    }

    private void GoBack(LocalDate on)
    {
        LastWentBackOn = on;
        (ClosedOutOn, CloseOut) = (null, null);
        if (!_completionIsKept)
            Completion = null;
    }
}
