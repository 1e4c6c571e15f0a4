namespace Rectify.Evaluation;

/// <summary>Why a verdict changed between two evaluations.</summary>
public enum ChangeCause
{
    /// <summary>Another edition of the plan.</summary>
    PlanEdition,

    /// <summary>Other rules, severities or policy values.</summary>
    Rules,

    /// <summary>Another organisation directory.</summary>
    Organisation,

    /// <summary>Passing time alone, with the facts that were known before.</summary>
    Time,

    /// <summary>Facts that came into view since.</summary>
    Facts,
}
