namespace Rectify.Evaluation;

/// <summary>How much a measure of several units counts for each of them.</summary>
public enum ScoreCounting
{
    /// <summary>One for each unit that answers for it.</summary>
    Full,

    /// <summary>One for the unit that leads, nothing for the others.</summary>
    LeadOnly,

    /// <summary>An equal share for each unit that answers for it; the shares add up to one.</summary>
    Fractional,
}
