namespace Rectify.Testing;

/// <summary>A law does not hold. The message says which, what differs, in which case, and how to draw the case again.</summary>
public sealed class LawBrokenException : Exception
{
    internal LawBrokenException(Law law, string breach, string brokenBy, string replay, string message)
        : base(message)
    {
        Law = law;
        Breach = breach;
        BrokenBy = brokenBy;
        Replay = replay;
    }

    /// <summary>The law that is broken.</summary>
    public Law Law { get; }

    /// <summary>What differs in the smallest case that was found.</summary>
    public string Breach { get; }

    /// <summary>The smallest case that was found, as a person reads it.</summary>
    public string BrokenBy { get; }

    /// <summary>The seed that draws the case again; see <see cref="LawRun.Replay"/>.</summary>
    public string Replay { get; }
}
