using NodaTime;
using Rectify.Progress;

namespace Rectify.Core.Tests.Oracle;

/// <summary>The suspensions of a measure, each from its first day to the first day on which the clock runs again.</summary>
internal sealed class NaiveClock
{
    private readonly List<(LocalDate From, LocalDate? End)> _spans = [];

    public NaiveClock(IEnumerable<ProgressEvent> facts)
    {
        foreach (var fact in facts)
        {
            if (fact is Suspended && !IsStopped(fact.On))
                _spans.Add((fact.On, null));
            if (fact is Suspended suspended)
                _spans[^1] = (_spans[^1].From, suspended.Until?.PlusDays(1));
            if (fact is Resumed && IsStopped(fact.On))
                _spans[^1] = (_spans[^1].From, fact.On);
        }
    }

    public IEnumerable<(LocalDate From, LocalDate? End)> Spans => _spans;

    /// <summary>The suspensions that had begun by a day.</summary>
    public NaiveClock UpTo(LocalDate day)
    {
        var begun = new NaiveClock([]);
        begun._spans.AddRange(_spans.Where(s => s.From <= day));
        return begun;
    }

    /// <summary>Whether a day is one of a suspension.</summary>
    public bool IsStopped(LocalDate day) => _spans.Any(s => s.From <= day && !(s.End <= day));

    /// <summary>The suspended ones among the days from the first, which is one of them, to the last, which is none.</summary>
    public int DaysIn(LocalDate from, LocalDate end)
    {
        int days = 0;
        for (var day = from; day < end; day = day.PlusDays(1))
            days += IsStopped(day) ? 1 : 0;

        return days;
    }

    /// <summary>How many days the clock ran.</summary>
    public int Run(LocalDate from, LocalDate end) => Period.DaysBetween(from, end) - DaysIn(from, end);
}
