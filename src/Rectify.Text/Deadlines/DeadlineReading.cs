using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;

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

    /// <summary>
    /// The deadline; null where the kind is <see cref="DeadlineKind.None"/>. A recurring phrase is long-term, or has the period within which it recurs (2018至2020年,每年…).
    /// </summary>
    public Deadline? Deadline { get; }

    /// <summary>How often, where the phrase recurs; also beside a deadline of another kind (2020年底前完成,每月报送).</summary>
    public Recurrence? Recurrence { get; }

    /// <summary>The last day that the words name, included; null where they name none.</summary>
    public LocalDate? Due => Deadline?.NamedDay;

    /// <summary>The first day of a period, or of what is to be kept up from a day on; null otherwise.</summary>
    public LocalDate? Start => Deadline switch
    {
        PeriodDeadline period => period.Start,
        LongTermDeadline longTerm => longTerm.Start,
        _ => null,
    };

    /// <summary>The stages of a staged deadline; empty otherwise.</summary>
    public ValueList<DeadlineStage> Stages => (Deadline as StagedDeadline)?.Stages ?? [];

    /// <summary>Whether the result is to be kept up for good afterwards.</summary>
    public bool IsThenLongTerm => Deadline?.IsThenLongTerm ?? false;

    /// <summary>Whether the work is to begin at once, whenever it is due.</summary>
    public bool StartsAtOnce => Deadline?.StartsAtOnce ?? false;

    /// <summary>The words of time that were not read, and why; a reading of kind <see cref="DeadlineKind.None"/> without any saw no word of time.</summary>
    public ValueList<ReadingNote> Notes { get; internal init; }

    /// <summary>The other readings that the words allow.</summary>
    public ValueList<Deadline> Alternatives => Deadline?.Alternatives ?? [];
}
