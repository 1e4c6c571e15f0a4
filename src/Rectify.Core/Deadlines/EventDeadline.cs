using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Deadlines;

/// <summary>Due at an event that the calendar does not fix: 汛前, 供暖季前. It waits until the day of the event is known.</summary>
public sealed record EventDeadline : Deadline
{
    /// <summary>A deadline at an event.</summary>
    /// <param name="event">The event, as the text names it (汛期) or the name of an event type.</param>
    /// <param name="direction">Before: the day before the event is the last. After: the day of the event itself is.</param>
    /// <exception cref="ArgumentException">The event is blank, or the direction is no named value.</exception>
    public EventDeadline(string @event, DeadlineDirection direction = DeadlineDirection.Before)
    {
        Event = Guard.Against.NullOrWhiteSpace(@event, nameof(@event));
        Direction = Guard.Against.Undefined(direction);
    }

    /// <summary>The event.</summary>
    public string Event { get; }

    /// <summary>Before the event, or on its day.</summary>
    public DeadlineDirection Direction { get; }

    private protected override int Rank => 2;

    /// <inheritdoc/>
    public override DueDay Resolve(in DeadlineContext context) => context.EventDay?.Invoke(Event) is not { } day
        ? DueDay.Waiting(Event)
        : DueDay.On(Direction == DeadlineDirection.Before ? day.PlusDaysWithinCalendar(-1) : day);
}
