namespace Rectify.Progress;

/// <summary>The groups of stages that counts and rules speak of.</summary>
public static class StageExtensions
{
    /// <summary>Determines whether a stage is completed (整改完成): rectified, accepted, closed out or published.</summary>
    /// <param name="stage">The stage.</param>
    public static bool IsCompleted(this Stage stage) => stage is Stage.Rectified or Stage.Accepted || stage.IsClosedOut();

    /// <summary>Determines whether a stage is closed out (销号), its result published or not.</summary>
    /// <param name="stage">The stage.</param>
    public static bool IsClosedOut(this Stage stage) => stage is Stage.ClosedOut or Stage.Published;

    /// <summary>Determines whether a stage is one in which work goes on, so that reports are expected: in progress or relapsed.</summary>
    /// <param name="stage">The stage.</param>
    public static bool IsOpen(this Stage stage) => stage is Stage.InProgress or Stage.Relapsed;
}
