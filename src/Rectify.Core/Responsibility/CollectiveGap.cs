namespace Rectify.Responsibility;

/// <summary>Why a collective cannot be expanded.</summary>
public enum CollectiveGap
{
    /// <summary>The directory holds no collective of the name.</summary>
    UnknownName,

    /// <summary>The directory holds the collective, but no member of it on the day.</summary>
    NoKnownMember,
}
