using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>A log that was moved to a new edition of its plan, and what of it has no place there.</summary>
public sealed class CarriedProgress
{
    internal CarriedProgress(ProgressLog log, ValueList<UncarriedFact> left)
    {
        Log = log;
        Left = left;
    }

    /// <summary>The facts that have a place, under the ids of the new edition. The log names the new plan, and no edition yet.</summary>
    public ProgressLog Log { get; }

    /// <summary>The facts that have no place, in the order of the old log.</summary>
    public ValueList<UncarriedFact> Left { get; }
}
