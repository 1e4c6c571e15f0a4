using NodaTime;

namespace Rectify.Reporting.Calendars;

/// <summary>A day, or a day that comes again, with what is due on it.</summary>
/// <param name="Kind">The kind, as it stands in the UID: for life.</param>
/// <param name="Id">The id in the plan of what it is about.</param>
/// <param name="Day">The day, or the first of them.</param>
internal sealed record CalendarEntry(string Kind, string Id, LocalDate Day)
{
    /// <summary>The title.</summary>
    public required string Summary { get; init; }

    /// <summary>What there is to know about it.</summary>
    public required string Description { get; init; }

    /// <summary>The kind, for people.</summary>
    public required string Category { get; init; }

    /// <summary>How it recurs, or null.</summary>
    public string? Rule { get; init; }

    /// <summary>Whether there is something to do about it: it is neither done nor over.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>Whether an alarm goes off before it.</summary>
    public bool HasAlarm { get; init; }

    /// <summary>Whether the day no longer holds.</summary>
    public bool IsCancelled { get; init; }
}
