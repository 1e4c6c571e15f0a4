using System.Text.Json;
using Rectify.Progress;

namespace Rectify.Benchmarks.Json;

/// <summary>The progress document as records for <see cref="JsonSerializer"/>; the value of an observation is a number or a string.</summary>
public sealed record PeerLog(string SchemaVersion, string? Plan, List<PeerEvent>? Events, List<PeerObservation>? Observations);

public sealed record PeerEvent(
    string? Measure,
    string? Unit,
    DateOnly On,
    DateOnly? RecordedOn,
    string? By,
    ProgressEventType Type,
    decimal? Percent,
    DateOnly? NewDue,
    string? ApprovedBy,
    string? Reason,
    bool? Holds,
    string? Milestone,
    string? Duty,
    SupervisionKind? Kind,
    string? Order,
    DateOnly? AnswerBy);

public sealed record PeerObservation(string Indicator, string? Unit, DateOnly On, DateOnly? RecordedOn, JsonElement Value, string? Source);
