namespace Rectify.Rules;

/// <summary>What a rule says of a measure.</summary>
public enum OutcomeKind : byte
{
    /// <summary>The rule does not concern it.</summary>
    NotApplicable,

    /// <summary>All is well.</summary>
    Satisfied,

    /// <summary>A finding.</summary>
    Violated,

    /// <summary>It cannot be determined, for a stated reason. Not the same as well, and not the same as a finding.</summary>
    Undetermined,

    /// <summary>The rule itself failed. Not a verdict about the measure.</summary>
    RuleError,
}
