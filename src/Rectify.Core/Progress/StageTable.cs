using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>The stage machine as data: from which stages an event leads to which.</summary>
/// <remarks>
/// Within a cycle the stage goes forward: a start, rectification, acceptance or close-out that names a stage behind the present one leaves it.
/// A refusal and a start go back from Rectified and Accepted, a relapse from every stage but Cancelled. While Relapsed, an event that opens a cycle
/// counts as from NotStarted.
/// </remarks>
internal static class StageTable
{
    private static readonly Stage[] Open = [Stage.NotStarted, Stage.InProgress];

    /// <summary>The events that move the stage, each with the stages from which it does so.</summary>
    public static ValueList<StageTransition> Transitions { get; } =
    [
        new(ProgressEventType.Started, Stage.InProgress, [Stage.NotStarted, Stage.Rectified, Stage.Accepted]),
        new(ProgressEventType.ProgressReported, Stage.InProgress, [Stage.NotStarted]),
        new(ProgressEventType.MilestoneReached, Stage.InProgress, [Stage.NotStarted]),
        new(ProgressEventType.DutyPerformed, Stage.InProgress, [Stage.NotStarted]),
        new(ProgressEventType.Rectified, Stage.Rectified, [.. Open]),
        new(ProgressEventType.Accepted, Stage.Accepted, [.. Open, Stage.Rectified]),
        new(ProgressEventType.AcceptanceRefused, Stage.InProgress, [Stage.NotStarted, Stage.Rectified, Stage.Accepted]),
        new(ProgressEventType.ClosedOut, Stage.ClosedOut, [.. Open, Stage.Rectified, Stage.Accepted]),
        new(ProgressEventType.Published, Stage.Published, [.. Open, Stage.Rectified, Stage.Accepted, Stage.ClosedOut]),
        new(ProgressEventType.Relapsed, Stage.Relapsed, [.. Enum.GetValues<Stage>().Where(static s => s is not (Stage.Relapsed or Stage.Cancelled))]),
        new(ProgressEventType.Cancelled, Stage.Cancelled, [.. Enum.GetValues<Stage>().Where(static s => s != Stage.Cancelled)]),
        new(ProgressEventType.Reinstated, to: null, [Stage.Cancelled]),
    ];

    private static readonly StageTransition?[] ByEvent =
        [.. Enum.GetValues<ProgressEventType>().Select(static type => ((IEnumerable<StageTransition>)Transitions).FirstOrDefault(t => t.On == type))];

    /// <summary>Determines whether an event opens a new cycle when it follows a relapse.</summary>
    /// <param name="type">The type of the event.</param>
    public static bool OpensCycle(ProgressEventType type) =>
        type is ProgressEventType.Started or ProgressEventType.ProgressReported or ProgressEventType.Rectified;

    /// <summary>Determines whether an event can move the stage.</summary>
    /// <param name="type">The type of the event. A look-back that does not hold counts as <see cref="ProgressEventType.Relapsed"/>.</param>
    public static bool MovesStage(ProgressEventType type) => ByEvent[(int)type] is not null;

    /// <summary>Returns the stage after an event.</summary>
    /// <param name="current">The stage before it.</param>
    /// <param name="type">The type of the event. A look-back that does not hold is passed as <see cref="ProgressEventType.Relapsed"/>.</param>
    /// <param name="beforeCancellation">The stage that a reinstatement brings back.</param>
    public static Stage Next(Stage current, ProgressEventType type, Stage beforeCancellation = Stage.NotStarted)
    {
        if (current == Stage.Relapsed && OpensCycle(type))
            current = Stage.NotStarted;
        return ByEvent[(int)type] is { } transition && transition.From.AsSpan().Contains(current) ? transition.To ?? beforeCancellation : current;
    }

    /// <summary>Determines whether an event of a type can come behind the stage that was reached: a report of work never does.</summary>
    internal static bool CanBeBehind(ProgressEventType type) =>
        type is ProgressEventType.Started or ProgressEventType.Rectified or ProgressEventType.Accepted or ProgressEventType.AcceptanceRefused or ProgressEventType.ClosedOut or ProgressEventType.Published;

    /// <summary>Determines whether an event leads to a stage.</summary>
    internal static bool Names(ProgressEventType type, Stage stage) => ByEvent[(int)type] is { } transition && (transition.To ?? stage) == stage;

    /// <summary>Determines whether an event is out of order: one that the stage does not follow though it names one, or that skips a step it needs.</summary>
    /// <param name="current">The stage before the event.</param>
    /// <param name="type">The type of the event. A look-back that does not hold is passed as <see cref="ProgressEventType.Relapsed"/>.</param>
    internal static bool IsOutOfOrder(Stage current, ProgressEventType type) => current switch
    {
        Stage.Cancelled => type != ProgressEventType.Reinstated,
        Stage.Relapsed => type is ProgressEventType.Accepted or ProgressEventType.AcceptanceRefused or ProgressEventType.ClosedOut or ProgressEventType.Published,
        _ => type switch
        {
            ProgressEventType.Started => current > Stage.InProgress,
            ProgressEventType.Rectified => current > Stage.Rectified,
            ProgressEventType.Accepted or ProgressEventType.AcceptanceRefused => current is < Stage.Rectified or > Stage.Accepted,
            ProgressEventType.ClosedOut => current is < Stage.Rectified or > Stage.ClosedOut,
            ProgressEventType.Published => current < Stage.ClosedOut,
            _ => false,
        },
    };
}
