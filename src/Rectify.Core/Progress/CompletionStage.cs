using Rectify.Deadlines;

namespace Rectify.Progress;

/// <summary>Finds the stage from which on a measure is completed by its deadline.</summary>
internal static class CompletionStage
{
    /// <summary>Returns Rectified or, for a deadline after a step of the close-out, the next step.</summary>
    /// <param name="deadline">The deadline, or null.</param>
    public static Stage Of(Deadline? deadline) => deadline switch
    {
        RelativeDeadline { Direction: DeadlineDirection.After, Anchor: var anchor } => After(anchor),
        EventDeadline { Direction: DeadlineDirection.After, Event: var anchor } => After(anchor),
        _ => Stage.Rectified,
    };

    private static Stage After(string anchor) => ProgressEventNames.TypeOf(anchor) switch
    {
        ProgressEventType.Rectified => Stage.Accepted,
        ProgressEventType.Accepted => Stage.ClosedOut,
        ProgressEventType.ClosedOut => Stage.Published,
        _ => Stage.Rectified,
    };
}
