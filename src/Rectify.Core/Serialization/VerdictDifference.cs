namespace Rectify.Serialization;

/// <summary>A value that an assessment states and its inputs do not give, or the reverse.</summary>
public sealed class VerdictDifference
{
    internal VerdictDifference(string? measure, string verdict, string? stated, string? made)
    {
        Measure = measure;
        Verdict = verdict;
        Stated = stated;
        Made = made;
    }

    /// <summary>The id of the measure; null for the plan as a whole.</summary>
    public string? Measure { get; }

    /// <summary>
    /// Which value, by its path in the document of the measure or of the whole, with ids in place of indexes: <c>schedule</c>,
    /// <c>findings[RCT2001].severity</c>, <c>totals.completionRate</c>. <c>measure</c> where only one of both holds the measure; <c>order</c> where
    /// the values are the same in another order.
    /// </summary>
    public string Verdict { get; }

    /// <summary>The value that the assessment states, as JSON writes it without quotation marks; null where it states none.</summary>
    public string? Stated { get; }

    /// <summary>The value that the inputs give; null where they give none.</summary>
    public string? Made { get; }
}
