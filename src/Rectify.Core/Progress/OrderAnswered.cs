using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Progress;

/// <summary>A supervision order was answered.</summary>
public sealed record OrderAnswered : ProgressEvent
{
    /// <summary>Answered on a day.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="on">The day of the answer.</param>
    /// <param name="order">The number of the order.</param>
    /// <exception cref="ArgumentException">The measure or order is blank.</exception>
    public OrderAnswered(string measure, LocalDate on, string order)
        : base(Guard.Against.NullOrWhiteSpace(measure), on)
    {
        Order = Guard.Against.NullOrWhiteSpace(order);
    }

    /// <summary>The number of the order.</summary>
    public string Order { get; }

    /// <inheritdoc/>
    public override ProgressEventType Type => ProgressEventType.OrderAnswered;

    private protected override void Closed()
    {
    }
}
