using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>The stage machine as data: which stage an event leads to, from whatever stage it finds.</summary>
/// <remarks>
/// An event out of order is still a reported fact: the stage moves, and a rule reports the order.
/// After a relapse the next start, report or rectification opens a new cycle, whose stage it sets as if nothing had been reported.
/// </remarks>
public static class StageTable
{
    /// <summary>The events that move the stage, each with the stage it leads to.</summary>
    public static ValueList<StageTransition> Transitions { get; } =
    [
        new(ProgressEventType.Started, Stage.InProgress),
        new(ProgressEventType.ProgressReported, Stage.InProgress, onlyFrom: Stage.NotStarted),
        new(ProgressEventType.Rectified, Stage.Rectified),
        new(ProgressEventType.Accepted, Stage.Accepted),
        new(ProgressEventType.AcceptanceRefused, Stage.InProgress),
        new(ProgressEventType.ClosedOut, Stage.ClosedOut),
        new(ProgressEventType.Published, Stage.Published),
        new(ProgressEventType.Relapsed, Stage.Relapsed),
    ];

    private static readonly StageTransition?[] ByEvent =
        [.. Enum.GetValues<ProgressEventType>().Select(static type => ((IEnumerable<StageTransition>)Transitions).FirstOrDefault(t => t.On == type))];

    /// <summary>Whether an event opens a new cycle when it follows a relapse.</summary>
    public static bool OpensCycle(ProgressEventType type) =>
        type is ProgressEventType.Started or ProgressEventType.ProgressReported or ProgressEventType.Rectified;

    /// <summary>The stage after an event. A look-back that does not hold is passed as <see cref="ProgressEventType.Relapsed"/>.</summary>
    public static Stage Next(Stage current, ProgressEventType type) =>
        ByEvent[(int)type] is not { } transition || (transition.OnlyFrom is { } from && from != current) ? current : transition.To;
}
