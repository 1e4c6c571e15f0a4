namespace Rectify.Evaluation;

/// <summary>One cause's part in the change of a verdict.</summary>
public sealed class VerdictStep
{
    internal VerdictStep(ChangeCause cause, string? from, string? to)
    {
        Cause = cause;
        From = from;
        To = to;
    }

    /// <summary>The cause.</summary>
    public ChangeCause Cause { get; }

    /// <summary>The verdict before it; null where there was none (another edition, another rule).</summary>
    public string? From { get; }

    /// <summary>The verdict after it; null where there is none.</summary>
    public string? To { get; }
}
