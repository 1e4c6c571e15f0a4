namespace Rectify.Plans;

/// <summary>Whether a change asks for more or less than before (尺度不减、标准不降).</summary>
public enum ChangeDirection
{
    /// <summary>Neither, or it cannot be determined.</summary>
    Neutral,

    /// <summary>It asks for more, or for the same sooner.</summary>
    Tightened,

    /// <summary>It asks for less, or for the same later.</summary>
    Weakened,
}
