using NodaTime;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>Finds the suspensions in a history.</summary>
/// <remarks>
/// Two do not overlap: a second while one runs only sets its last day anew, and a resumption while none runs changes nothing.
/// </remarks>
internal sealed class SuspensionReader
{
    private Suspended? _running;
    private LocalDate _from;
    private LocalDate? _to;

    /// <summary>The suspension that began last, whether it has ended or not; null where there is none.</summary>
    public Suspension? Last => _running is null ? null : new(_from, _to, _running);

    /// <summary>Returns the suspensions of a series of events, in order.</summary>
    /// <param name="events">The events that count, in the order of their days.</param>
    public static Suspension[] Of(ReadOnlySpan<ProgressEvent> events)
    {
        if (!HoldSuspension(events))
            return [];
        var reader = new SuspensionReader();
        List<Suspension>? found = null;
        foreach (var fact in events)
        {
            if (fact is Suspended && !reader.IsRunningOn(fact.On) && reader.Last is { } ended)
                (found ??= []).Add(ended);
            reader.Read(fact);
        }

        return reader.Last is { } last ? [.. found ?? [], last] : [];
    }

    /// <summary>Determines whether the clock stands still on a day, as far as the events read so far say.</summary>
    public bool IsRunningOn(LocalDate day) => Last is { } last && last.IsRunningOn(day);

    /// <summary>Reads the next event.</summary>
    public void Read(ProgressEvent fact)
    {
        switch (fact)
        {
            case Suspended suspended when IsRunningOn(fact.On):
                _to = DayAfter(suspended.Until);
                break;
            case Suspended suspended:
                (_running, _from, _to) = (suspended, fact.On, DayAfter(suspended.Until));
                break;
            case Resumed when IsRunningOn(fact.On):
                _to = fact.On;
                break;
        }
    }

    private static bool HoldSuspension(ReadOnlySpan<ProgressEvent> events)
    {
        foreach (var fact in events)
        {
            if (fact is Suspended)
                return true;
        }

        return false;
    }

    private static LocalDate? DayAfter(LocalDate? last) => last?.PlusDaysWithinCalendar(1);
}
