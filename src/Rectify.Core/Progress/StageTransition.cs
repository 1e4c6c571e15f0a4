using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>One line of the <see cref="StageTable"/>: the stages from which an event leads to another.</summary>
internal sealed class StageTransition
{
    internal StageTransition(ProgressEventType on, Stage? to, ValueList<Stage> from)
    {
        On = on;
        To = to;
        From = from;
    }

    /// <summary>The event.</summary>
    public ProgressEventType On { get; }

    /// <summary>The stage it leads to; null where it brings back the stage before a cancellation.</summary>
    public Stage? To { get; }

    /// <summary>The stages from which it does so; from any other it leaves the stage.</summary>
    public ValueList<Stage> From { get; }
}
