using NodaTime;
using Rectify.Progress;

namespace Rectify.Benchmarks.Peers;

/// <summary>What a time limit comes to.</summary>
internal enum Limit
{
    Fixed,
    Period,
    Staged,
    Immediate,
    LongTerm,
    Waiting,
}

/// <summary>A target: its day, and whether the newest observation satisfies it.</summary>
internal readonly record struct PeerTarget(LocalDate By, bool IsMet)
{
    public bool IsMissedOn(LocalDate day) => !IsMet && day > By;
}

/// <summary>A measure as a host would keep it in memory.</summary>
internal sealed record PeerMeasure
{
    public required int Unit { get; init; }

    public required Stage Stage { get; init; }

    public required Limit Limit { get; init; }

    public LocalDate? Due { get; init; }

    public LocalDate? RectifiedOn { get; init; }

    public LocalDate LastReport { get; init; }

    public LocalDate LastReview { get; init; }

    public PeerTarget First { get; init; }

    public PeerTarget Second { get; init; }

    public PeerTarget Third { get; init; }

    public bool IsCompleted => Stage is Stage.Rectified or Stage.Accepted or Stage.ClosedOut or Stage.Published;

    public bool IsClosed => Stage is Stage.ClosedOut or Stage.Published;

    public bool IsOpen => Stage is Stage.InProgress or Stage.Relapsed;
}
