using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>A supervision order was answered.</summary>
[JsonConverter(typeof(RectifyJsonConverter<OrderAnswered>))]
public sealed record OrderAnswered : ProgressEvent
{
    /// <summary>Answered on a day.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="on">The day of the answer.</param>
    /// <param name="order">The number of the order.</param>
    /// <exception cref="ArgumentException">The measure or order is blank.</exception>
    public OrderAnswered(string measure, LocalDate on, string order)
        : base(measure, on)
    {
        Order = order;
    }

    /// <summary>The number of the order.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Order { get; init => field = Guard.Against.BadName(value, "order"); }

    private protected override ProgressEventType EventType => ProgressEventType.OrderAnswered;
}
