namespace Rectify.Progress;

/// <summary>Whether what is to be kept up for good (长期坚持) holds.</summary>
public enum Standing
{
    /// <summary>Nothing is to be kept up, or not yet.</summary>
    NotApplicable,

    /// <summary>It is kept up, as far as is reported.</summary>
    Good,

    /// <summary>It relapsed or failed a look-back, and has not been rectified again.</summary>
    Lapsed,
}
