using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>The day of an event that deadlines wait for became known (汛期 begins on 1 June): for one measure, or for the whole plan.</summary>
[JsonConverter(typeof(RectifyJsonConverter<DayFixed>))]
public sealed record DayFixed : ProgressEvent
{
    /// <summary>Fixed on a day.</summary>
    /// <param name="measure">The id of the measure whose deadline waits, or null for every deadline of the plan.</param>
    /// <param name="on">The day on which it became known.</param>
    /// <param name="event">The event, as the deadlines name it.</param>
    /// <param name="day">The day of the event, which may lie ahead.</param>
    /// <exception cref="ArgumentException">The measure or event is blank.</exception>
    public DayFixed(string? measure, LocalDate on, string @event, LocalDate day)
        : base(measure, on)
    {
        Event = @event;
        Day = day;
    }

    /// <summary>The event, as the deadlines name it.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Event { get; init => field = Guard.Against.BadName(value, "event"); }

    /// <summary>The day of the event.</summary>
    public LocalDate Day { get; init; }

    private protected override ProgressEventType EventType => ProgressEventType.DayFixed;

    private protected override string? Checked(string? measure, string parameterName) => Guard.Against.BadOptionalName(measure, parameterName);
}
