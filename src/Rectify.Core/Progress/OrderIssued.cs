using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>A supervision order was issued (挂账督办).</summary>
public sealed record OrderIssued : ProgressEvent
{
    /// <summary>Issued on a day.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="on">The day of issue.</param>
    /// <param name="order">The number of the order.</param>
    /// <param name="answerBy">The last day for the answer, included, not before the day of issue.</param>
    /// <exception cref="ArgumentException">The measure or order is blank, or the answer is due before the issue.</exception>
    public OrderIssued(string measure, LocalDate on, string order, LocalDate answerBy)
        : base(Guard.Against.NullOrWhiteSpace(measure), on)
    {
        Order = Guard.Against.NullOrWhiteSpace(order);
        AnswerBy = Guard.Against.DayBefore(answerBy, on);
    }

    /// <summary>The number of the order.</summary>
    public string Order { get; }

    /// <summary>The last day for the answer, included.</summary>
    public LocalDate AnswerBy { get; }

    /// <inheritdoc/>
    public override ProgressEventType Type => ProgressEventType.OrderIssued;

    private protected override void Closed()
    {
    }
}
