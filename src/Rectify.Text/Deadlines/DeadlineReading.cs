using Rectify.Deadlines;

namespace Rectify.Text.Deadlines;

/// <summary>What a phrase says of time.</summary>
public sealed record DeadlineReading
{
    internal DeadlineReading(string text, DeadlineKind kind, Deadline? deadline = null, Recurrence? recurrence = null)
    {
        Text = text;
        Kind = kind;
        Deadline = deadline;
        Recurrence = recurrence;
    }

    /// <summary>The phrase as given.</summary>
    public string Text { get; }

    /// <summary>What kind of time limit it states.</summary>
    public DeadlineKind Kind { get; }

    /// <summary>The deadline; null where the kind is <see cref="DeadlineKind.None"/>. A recurring phrase is long-term, with its <see cref="Recurrence"/>.</summary>
    public Deadline? Deadline { get; }

    /// <summary>How often, where the phrase recurs.</summary>
    public Recurrence? Recurrence { get; }
}
