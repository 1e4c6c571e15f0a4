namespace Rectify.Progress;

/// <summary>One line of the <see cref="StageTable"/>.</summary>
public sealed record StageTransition
{
    internal StageTransition(ProgressEventType on, Stage to, Stage? onlyFrom = null)
    {
        On = on;
        To = to;
        OnlyFrom = onlyFrom;
    }

    /// <summary>The event.</summary>
    public ProgressEventType On { get; }

    /// <summary>The stage it leads to.</summary>
    public Stage To { get; }

    /// <summary>The only stage from which it does so, or null for any.</summary>
    public Stage? OnlyFrom { get; }
}
