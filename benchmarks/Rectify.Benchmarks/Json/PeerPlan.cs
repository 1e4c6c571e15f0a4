using System.Text.Json.Serialization;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Benchmarks.Json;

/// <summary>The plan document as records that a host would hand to <see cref="System.Text.Json.JsonSerializer"/>: the same members, framework types.</summary>
public sealed record PeerPlan(
    string SchemaVersion,
    string Id,
    string Title,
    DateOnly IssuedOn,
    List<PeerGoal>? Goals,
    List<PeerMeasure>? Measures,
    List<PeerSafeguard>? Safeguards,
    List<PeerProblem>? Problems,
    List<PeerCitation>? Citations);

public sealed record PeerGoal(string Id, string Text, List<PeerIndicator>? Indicators);

public sealed record PeerMeasure(
    string Id,
    int? Number,
    List<string>? Headings,
    string Text,
    PeerDeadline? Deadline,
    List<PeerLink>? Responsibility,
    List<PeerMilestone>? Milestones,
    List<PeerIndicator>? Indicators,
    List<PeerDuty>? Duties,
    List<PeerCitation>? Citations,
    PeerSource? Source);

public sealed record PeerDeadline(
    PeerDeadlineKind Kind,
    DateOnly? Start,
    DateOnly? Due,
    DeadlinePrecision? Precision,
    List<PeerStage>? Stages,
    int? Amount,
    DeadlineUnit? Unit,
    string? Anchor,
    string? Event,
    DeadlineDirection? Direction,
    bool? ThenLongTerm,
    string? Text,
    List<PeerDeadline>? Alternatives);

public enum PeerDeadlineKind
{
    Fixed,
    Immediate,
    LongTerm,
    Staged,
    Period,
    Relative,
    Event,
}

public sealed record PeerStage(DateOnly Due, string? Text);

public sealed record PeerLink(ResponsibilityRole Role, string Unit, bool Collective, string? Principal);

public sealed record PeerMilestone(string Id, string Text, PeerDeadline Deadline, Modality Modality);

public sealed record PeerIndicator(
    string Id,
    string Name,
    PeerComparator Comparator,
    decimal? Value,
    string? Level,
    string? Unit,
    IndicatorMode Mode,
    DateOnly? By,
    PeerBaseline? Baseline,
    Modality Modality,
    bool Approximate);

public enum PeerComparator
{
    [JsonStringEnumMemberName(">=")]
    AtLeast,

    [JsonStringEnumMemberName(">")]
    MoreThan,

    [JsonStringEnumMemberName("<=")]
    AtMost,

    [JsonStringEnumMemberName("<")]
    LessThan,

    [JsonStringEnumMemberName("=")]
    EqualTo,

    [JsonStringEnumMemberName("~")]
    Approximately,
}

public sealed record PeerBaseline(decimal? Value, int Year, string? Source);

public sealed record PeerDuty(string Id, string Text, int AtLeast, RecurrencePeriod Per, string? By);

public sealed record PeerSafeguard(string Id, string Heading, string Text, List<PeerDuty>? Duties, List<PeerCitation>? Citations);

public sealed record PeerProblem(string Id, string Text, List<string>? Measures);

public sealed record PeerCitation(string? Title, string? Number);

public sealed record PeerSource(int Start, int Length);
