namespace Rectify.Evaluation;

/// <summary>What a line of an explanation is.</summary>
public enum ExplanationKind
{
    /// <summary>A verdict, with what it rests on below it.</summary>
    Verdict,

    /// <summary>A reported fact.</summary>
    Fact,

    /// <summary>A measurement.</summary>
    Observation,

    /// <summary>A value of the policy.</summary>
    Policy,

    /// <summary>Words of the plan.</summary>
    Clause,

    /// <summary>Something that must hold before the measure can be closed out, and does not.</summary>
    UnmetCondition,

    /// <summary>Who answers or can act.</summary>
    Person,
}
