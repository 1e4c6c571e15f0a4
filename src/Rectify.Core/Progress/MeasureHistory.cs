using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>What a series of events comes to: the stage, the cycle, the completion that counts. It does not depend on the day it is looked at.</summary>
/// <remarks>Made from the events that speak for one subject (the whole measure, or one unit), in the order of their days; events of one day keep their order in the log.</remarks>
public sealed class MeasureHistory
{
    private readonly ProgressEvent[] _events;
    private int _cycleStart;
    private bool _relapsePending;
    private bool _completionIsKept;

    /// <summary>Reads a history.</summary>
    /// <param name="events">The events in the order of the log.</param>
    /// <param name="keepsFirstCompletion">Whether the first completion counts for good, through relapses and later cycles: so for a then-long-term measure.</param>
    /// <exception cref="ArgumentNullException">The events are null.</exception>
    public MeasureHistory(IEnumerable<ProgressEvent> events, bool keepsFirstCompletion = false)
        : this([.. Guard.Against.Null(events)], keepsFirstCompletion)
    {
    }

    private MeasureHistory(ProgressEvent[] own, bool keepsFirstCompletion)
    {
        _events = own.InOrderOfDays(static e => e.On);
        for (int i = 0; i < _events.Length; i++)
            Follow(_events[i], i, keepsFirstCompletion);
    }

    /// <summary>The history in which nothing has been reported.</summary>
    public static MeasureHistory Empty { get; } = new(own: [], keepsFirstCompletion: false);

    /// <summary>The events in order.</summary>
    public ReadOnlySpan<ProgressEvent> Events => _events;

    /// <summary>The events of the current cycle, in order.</summary>
    public ReadOnlySpan<ProgressEvent> CurrentCycle => _events.AsSpan(_cycleStart);

    /// <summary>The stage.</summary>
    public Stage Stage { get; private set; }

    /// <summary>The number of the current cycle, from 1; a relapse that is taken up again opens the next.</summary>
    public int Cycle { get; private set; } = 1;

    /// <summary>The rectification that counts: the first since the last relapse, refusal or later start; null where there is none.</summary>
    public Rectified? Completion { get; private set; }

    /// <summary>The latest percentage reported in the current cycle, or null.</summary>
    public decimal? Percent { get; private set; }

    /// <summary>Whether it relapsed or failed a look-back and has not been rectified since.</summary>
    public bool IsLapsed { get; private set; }

    /// <summary>Whether anything has moved the stage.</summary>
    public bool HasStarted => Stage != Stage.NotStarted;

    /// <summary>Whether it is rectified, accepted, closed out or published.</summary>
    public bool IsCompleted => Stage is Stage.Rectified or Stage.Accepted or Stage.ClosedOut or Stage.Published;

    /// <summary>Whether it is completed, was looked back at and held, and has not relapsed: done, and done for good as far as anyone has looked.</summary>
    public bool IsDurable => IsCompleted && LastInCycle<LookedBack>() is { Holds: true };

    /// <summary>The day of the first event of a type in the log, or null; the name is that of the type in camel case.</summary>
    public LocalDate? FirstDay(string eventName)
    {
        foreach (var fact in _events)
        {
            if (string.Equals(ProgressEventNames.Of(fact.Type), eventName, StringComparison.Ordinal))
                return fact.On;
        }

        return null;
    }

    /// <summary>The last event of a type in the current cycle, or null.</summary>
    public T? LastInCycle<T>()
        where T : ProgressEvent
    {
        for (int i = _events.Length - 1; i >= _cycleStart; i--)
        {
            if (_events[i] is T found)
                return found;
        }

        return null;
    }

    /// <summary>The history of events that no one else holds.</summary>
    internal static MeasureHistory Owning(ProgressEvent[] events, bool keepsFirstCompletion) => new(events, keepsFirstCompletion);

    private void Follow(ProgressEvent fact, int index, bool keepsFirstCompletion)
    {
        var type = fact is LookedBack { Holds: false } ? ProgressEventType.Relapsed : fact.Type;
        if (_relapsePending && StageTable.OpensCycle(type))
            OpenCycle(index);
        Stage = StageTable.Next(Stage, type);
        switch (fact)
        {
            case ProgressReported report:
                Percent = report.Percent;
                break;
            case Rectified rectified:
                Completion ??= rectified;
                IsLapsed = false;
                break;
            case Started or AcceptanceRefused when !_completionIsKept:
                Completion = null;
                break;
            default:
                if (type == ProgressEventType.Relapsed)
                    Relapse(keepsFirstCompletion);
                break;
        }
    }

    private void OpenCycle(int index)
    {
        _relapsePending = false;
        _cycleStart = index;
        Cycle++;
        Stage = Stage.NotStarted;
        Percent = null;
    }

    private void Relapse(bool keepsFirstCompletion)
    {
        _relapsePending = true;
        IsLapsed = true;
        _completionIsKept |= keepsFirstCompletion && Completion is not null;
        if (!_completionIsKept)
            Completion = null;
    }
}
