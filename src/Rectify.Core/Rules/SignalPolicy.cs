using Rectify.Primitives;

namespace Rectify.Rules;

/// <summary>How findings and statuses become a signal: the first line that fits, else a last one. No national standard exists and cities differ, so it is data.</summary>
public sealed record SignalPolicy
{
    /// <summary>A policy of the given lines, in order.</summary>
    public SignalPolicy(ValueList<SignalRule> lines, Signal otherwise = Signal.Green)
    {
        Lines = lines;
        Otherwise = otherwise;
    }

    /// <summary>
    /// Red for a violated error, else yellow for a violated warning, else grey for any undetermined outcome or failed rule, else blue once closed out,
    /// published or cancelled, else green. Information never colours, nor does what is found in the plan or the directory: a colour speaks of the work.
    /// </summary>
    public static SignalPolicy Default { get; } = new(
    [
        new(Signal.Red) { Violated = Severity.Error },
        new(Signal.Yellow) { Violated = Severity.Warning },
        new(Signal.Grey) { AnyUndetermined = true },
        new(Signal.Blue) { Stages = [Progress.Stage.ClosedOut, Progress.Stage.Published, Progress.Stage.Cancelled] },
    ]);

    /// <summary>The lines, in order.</summary>
    public ValueList<SignalRule> Lines { get; }

    /// <summary>The signal where no line fits.</summary>
    public Signal Otherwise { get; }
}
