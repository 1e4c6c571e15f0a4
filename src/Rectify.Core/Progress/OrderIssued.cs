using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>A supervision order was issued (挂账督办).</summary>
[JsonConverter(typeof(RectifyJsonConverter<OrderIssued>))]
public sealed record OrderIssued : ProgressEvent
{
    /// <summary>Issued on a day.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="on">The day of issue.</param>
    /// <param name="order">The number of the order.</param>
    /// <param name="answerBy">The last day for the answer, included, not before the day of issue.</param>
    /// <exception cref="ArgumentException">The measure or order is blank, or the answer is due before the issue.</exception>
    public OrderIssued(string measure, LocalDate on, string order, LocalDate answerBy)
        : base(measure, on)
    {
        Order = order;
        AnswerBy = answerBy;
    }

    /// <summary>The number of the order.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Order { get; init => field = Guard.Against.BadName(value, "order"); }

    /// <summary>The last day for the answer, included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies before the day of issue.</exception>
    public LocalDate AnswerBy { get; init => field = Guard.Against.DayBefore(value, On, "answerBy"); }

    private protected override ProgressEventType EventType => ProgressEventType.OrderIssued;
}
