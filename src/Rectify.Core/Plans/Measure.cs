using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Responsibility;
using Rectify.Serialization;

namespace Rectify.Plans;

/// <summary>A measure (整改措施): one paragraph of the plan with its own units, principals and time limit.</summary>
[JsonConverter(typeof(RectifyJsonConverter<Measure>))]
public sealed record Measure
{
    /// <summary>A measure.</summary>
    /// <param name="id">The id, unique in the plan: part.section.item.paragraph counted from 1, as 2.3.1.2.</param>
    /// <param name="text">The paragraph without its number, heading and trailer.</param>
    /// <param name="deadline">The time limit (整改时限), or null where the plan states none, which is a finding.</param>
    /// <exception cref="ArgumentException">The id or text is blank.</exception>
    public Measure(string id, string text, Deadline? deadline)
    {
        Id = id;
        Text = text;
        Deadline = deadline;
    }

    /// <summary>The id, unique in the plan.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Id { get; init => field = Guard.Against.BadName(value, "id"); }

    /// <summary>The paragraph without its number, heading and trailer.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Text { get; init => field = Guard.Against.BadName(value, "text"); }

    /// <summary>The time limit as the plan first wrote it, or null where it states none.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>The running number (序号) in the plan, from 1; 0 where it has none.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public int Number { get; init => field = Guard.Against.Negative(value); }

    /// <summary>The marker as printed where it is more than the number (（三）, 12-1, V-7), or null.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string? Label { get; init => field = Guard.Against.BadOptionalName(value); }

    /// <summary>The headings above the measure, outermost first, without their numbers.</summary>
    /// <exception cref="ArgumentException">One is no Unicode text.</exception>
    public ValueList<string> Headings { get; init => field = Guard.Against.BadTexts(value); }

    /// <summary>Words of the host for the measure (a severity, a theme). They are kept, and no rule of this library reads them.</summary>
    /// <exception cref="ArgumentException">One is no Unicode text.</exception>
    public ValueList<string> Labels { get; init => field = Guard.Against.BadTexts(value); }

    /// <summary>The day from which its time counts, or null where that follows from its deadline or the plan's issue.</summary>
    public LocalDate? StartsOn { get; init; }

    /// <summary>Who does what.</summary>
    /// <exception cref="ArgumentNullException">Null; an unknown chain is <see cref="ResponsibilityChain.Empty"/>.</exception>
    public ResponsibilityChain Responsibility { get; init => field = Guard.Against.Null(value); } = ResponsibilityChain.Empty;

    /// <summary>Dated deliverables in its prose.</summary>
    /// <exception cref="ArgumentException">Two bear the same id.</exception>
    public ValueList<Milestone> Milestones { get; init => field = Guard.Against.Duplicates(value, static m => m.Id); }

    /// <summary>The stages of a staged deadline before its last, read as milestones with the ids 2.1.1.1-s1, 2.1.1.1-s2 …; empty for any other deadline.</summary>
    /// <remarks>A stage counts as reached once it is reported as reached or the measure as rectified.</remarks>
    public ValueList<Milestone> EarlierStages => Deadline is StagedDeadline staged
        ? staged.Stages.Take(staged.Stages.Count - 1).Select(Stage).ToValueList()
        : default;

    /// <summary>Numeric targets in its prose.</summary>
    /// <exception cref="ArgumentException">Two bear the same id.</exception>
    public ValueList<TargetIndicator> Indicators { get; init => field = Guard.Against.Duplicates(value, static i => i.Id); }

    /// <summary>Recurring duties in its prose.</summary>
    /// <exception cref="ArgumentException">Two bear the same id.</exception>
    public ValueList<RecurringDuty> Duties { get; init => field = Guard.Against.Duplicates(value, static d => d.Id); }

    /// <summary>Whether the result is to be kept up (长期坚持): the deadline is long-term, or then long-term.</summary>
    public bool IsKeptUp => Deadline is LongTermDeadline or { IsThenLongTerm: true };

    /// <summary>Instruments it cites.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The whole paragraph in the text it was read from, or null.</summary>
    public SourceSpan? Source { get; init; }

    /// <summary>Returns the day on which the work begins: its own start, that of its deadline, or the issue of the plan.</summary>
    /// <param name="issuedOn">The day the plan was issued.</param>
    internal LocalDate StartOn(LocalDate issuedOn) => StartsOn ?? Deadline switch
    {
        PeriodDeadline period => period.Start,
        LongTermDeadline { Start: { } start } => start,
        _ => issuedOn,
    };

    private Milestone Stage(DeadlineStage stage, int index) => new(
        string.Create(CultureInfo.InvariantCulture, $"{Id}-s{index + 1}"),
        FirstNotBlank(stage.Text, Deadline!.Text) ?? Text,
        new FixedDeadline(stage.Due));

    private static string? FirstNotBlank(params ReadOnlySpan<string?> texts)
    {
        foreach (string? text in texts)
        {
            if (!string.IsNullOrWhiteSpace(text))
                return text;
        }

        return null;
    }
}
