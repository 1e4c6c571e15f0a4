using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Deadlines;

/// <summary>One stage of a <see cref="StagedDeadline"/>: what is due, and its last day.</summary>
public sealed record DeadlineStage
{
    /// <summary>A stage.</summary>
    /// <param name="due">The last day of the stage, included.</param>
    /// <param name="text">What is to be done by then, as the text says it; it may be empty.</param>
    public DeadlineStage(LocalDate due, string text)
    {
        Due = due;
        Text = text;
    }

    /// <summary>The last day of the stage, included.</summary>
    public LocalDate Due { get; init; }

    /// <summary>What is to be done by then.</summary>
    /// <exception cref="ArgumentException">Null, or no Unicode text.</exception>
    public string Text { get; init => field = Guard.Against.BadText(Guard.Against.Null(value, "text"), "text"); }
}
