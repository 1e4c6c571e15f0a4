namespace Rectify.Plans;

/// <summary>One difference between two editions of a measure.</summary>
public sealed class PlanChange
{
    internal PlanChange(PlanChangeKind kind, string subject, string? old, string? now, ChangeDirection direction)
    {
        Kind = kind;
        Subject = subject;
        Old = old;
        New = now;
        Direction = direction;
    }

    /// <summary>What differs.</summary>
    public PlanChangeKind Kind { get; }

    /// <summary>What it is about: the unit, the name of the target, the words of the milestone or duty; empty for the measure itself.</summary>
    public string Subject { get; }

    /// <summary>How it was, or null where it was not.</summary>
    public string? Old { get; }

    /// <summary>How it is, or null where it is no more.</summary>
    public string? New { get; }

    /// <summary>Whether it asks for more or less.</summary>
    public ChangeDirection Direction { get; }
}
