using Rectify.Progress;

namespace Rectify.Core.Tests.Oracle;

/// <summary>The walk of the stage over the events of one measure.</summary>
internal sealed class NaiveStages
{
    private Stage _beforeEnd;

    public NaiveStages(ProgressEvent[] events, string measure)
    {
        for (int place = 0; place < events.Length; place++)
        {
            if (string.Equals(events[place].Measure, measure, StringComparison.Ordinal))
                Steps.Add(events[place].Unit is null ? Take(events[place], place) : new NaiveStep(events[place], place, Stage, Stage, Cycle, Follows: false, IsOutOfOrder: false));
        }
    }

    public List<NaiveStep> Steps { get; } = [];

    public Stage Stage { get; private set; }

    /// <summary>The stage, or the one before where the measure is cancelled.</summary>
    public Stage Underlying => Stage == Stage.Cancelled ? _beforeEnd : Stage;

    public int Cycle { get; private set; } = 1;

    private NaiveStep Take(ProgressEvent fact, int place)
    {
        var before = Stage;
        var (after, follows, isOutOfOrder) = fact switch
        {
            Reinstated => (before == Stage.Cancelled ? _beforeEnd : before, true, false),
            _ when before == Stage.Cancelled => (before, false, true),
            Cancelled => (Stage.Cancelled, true, false),
            Relapsed or LookedBack { Holds: false } => (Stage.Relapsed, true, false),
            _ when before == Stage.Relapsed => WhileRelapsed(fact),
            _ => Within(before, fact),
        };
        if (fact is Cancelled && before != Stage.Cancelled)
            _beforeEnd = before;
        if (before == Stage.Relapsed && after is Stage.InProgress or Stage.Rectified)
            Cycle++;

        Stage = after;
        return new NaiveStep(fact, place, before, after, Cycle, follows, isOutOfOrder);
    }

    private static (Stage After, bool Follows, bool IsOutOfOrder) WhileRelapsed(ProgressEvent fact) => fact switch
    {
        Started or ProgressReported => (Stage.InProgress, true, false),
        Rectified => (Stage.Rectified, true, false),
        Accepted or AcceptanceRefused or ClosedOut or Published => (Stage.Relapsed, false, true),
        _ => (Stage.Relapsed, true, false),
    };

    private static (Stage After, bool Follows, bool IsOutOfOrder) Within(Stage stage, ProgressEvent fact) => fact switch
    {
        ProgressReported or MilestoneReached or DutyPerformed => (stage == Stage.NotStarted ? Stage.InProgress : stage, true, false),
        Started when stage is Stage.Rectified or Stage.Accepted => (Stage.InProgress, true, true),
        AcceptanceRefused when stage is Stage.ClosedOut or Stage.Published => (stage, false, true),
        AcceptanceRefused => (Stage.InProgress, true, stage < Stage.Rectified),
        Started => Forward(stage, Stage.InProgress, Stage.NotStarted),
        Rectified => Forward(stage, Stage.Rectified, Stage.NotStarted),
        Accepted => Forward(stage, Stage.Accepted, Stage.Rectified),
        ClosedOut => Forward(stage, Stage.ClosedOut, Stage.Rectified),
        Published => Forward(stage, Stage.Published, Stage.ClosedOut),
        _ => (stage, true, false),
    };

    private static (Stage After, bool Follows, bool IsOutOfOrder) Forward(Stage stage, Stage named, Stage needed) =>
        named < stage ? (stage, false, true) : (named, true, stage < needed);
}
