using Rectify.Progress;

namespace Rectify.Core.Tests.Oracle;

/// <summary>What one event did to the stage of its measure.</summary>
/// <param name="Fact">The event.</param>
/// <param name="Place">Its place among all events in view.</param>
/// <param name="Before">The stage before it.</param>
/// <param name="After">The stage after it.</param>
/// <param name="Cycle">The cycle in which it happened, that which it opened included.</param>
/// <param name="Follows">Whether the stage followed it, be it by staying where it is.</param>
/// <param name="IsOutOfOrder">Whether the order of events is broken by it.</param>
internal sealed record NaiveStep(ProgressEvent Fact, int Place, Stage Before, Stage After, int Cycle, bool Follows, bool IsOutOfOrder)
{
    public bool IsWhole => Fact.Unit is null;

    /// <summary>Whether it counts at all: what happens to a cancelled measure does not.</summary>
    public bool Counts => Before != Stage.Cancelled || (IsWhole && Fact is Reinstated);

    public bool IsRelapse => IsWhole && Counts && Fact is Relapsed or LookedBack { Holds: false };

    public bool OpensCycle => Before == Stage.Relapsed && After is Stage.InProgress or Stage.Rectified;

    public bool GoesBack => Before switch
    {
        Stage.Cancelled => false,
        _ => IsRelapse || (After == Stage.InProgress && Before is Stage.Rectified or Stage.Accepted),
    };

    /// <summary>Whether it brought the stage to one, or beyond it, from before it.</summary>
    public bool Brings(Stage least) => IsSo(After, least) && Before != Stage.Cancelled && !IsSo(Before, least);

    private static bool IsSo(Stage stage, Stage least) => stage >= least && stage <= Stage.Published;
}
