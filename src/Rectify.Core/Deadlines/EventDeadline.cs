using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Deadlines;

/// <summary>Due at an event that the calendar does not fix: 汛前, 供暖季前. It waits until the day of the event is known.</summary>
[JsonConverter(typeof(RectifyJsonConverter<EventDeadline>))]
public sealed record EventDeadline : Deadline
{
    /// <summary>A deadline at an event.</summary>
    /// <param name="event">The event, as the text names it (汛期) or the name of an event type.</param>
    /// <param name="direction">Before: the day before the event is the last. After: the day after the event is.</param>
    /// <exception cref="ArgumentException">The event is blank, or the direction is no named value.</exception>
    public EventDeadline(string @event, DeadlineDirection direction = DeadlineDirection.Before)
    {
        Event = @event;
        Direction = direction;
    }

    /// <summary>The event.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Event { get; init => field = Guard.Against.BadName(value, "event"); }

    /// <summary>Before or after the event.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public DeadlineDirection Direction { get; init => field = Guard.Against.Undefined(value, "direction"); }

    private protected override int Rank => 2;

    /// <inheritdoc/>
    internal override DueDay Resolve(in DeadlineContext context) => context.DayOf(Event) is not { } day
        ? DueDay.Waiting(Event)
        : Direction == DeadlineDirection.Before && day <= DayMath.FirstWritten
            ? DueDay.Undetermined(DueDay.BeyondCalendar)
            : DueDay.On(day.PlusDaysWithinCalendar(Direction == DeadlineDirection.Before ? -1 : 1));
}
