using NodaTime;

namespace Rectify.Progress;

/// <summary>A span of days on which the clock of a measure stands still (中止计时).</summary>
public readonly struct Suspension
{
    internal Suspension(LocalDate from, LocalDate? to, Suspended began)
    {
        From = from;
        To = to;
        Began = began;
    }

    /// <summary>The first day, included.</summary>
    public LocalDate From { get; }

    /// <summary>The day on which the clock runs again; null where no end is known.</summary>
    public LocalDate? To { get; }

    /// <summary>The event that began it.</summary>
    public Suspended Began { get; }

    /// <summary>Returns how many of its days lie from one day on and before another.</summary>
    /// <param name="first">The first day, included.</param>
    /// <param name="end">The day after the last.</param>
    public int DaysWithin(LocalDate first, LocalDate end)
    {
        var from = From > first ? From : first;
        var to = To is { } known && known < end ? known : end;
        return to > from ? Period.DaysBetween(from, to) : 0;
    }

    /// <summary>Determines whether the clock stands still on a day.</summary>
    /// <param name="day">The day.</param>
    public bool IsRunningOn(LocalDate day) => From <= day && !(To <= day);
}
