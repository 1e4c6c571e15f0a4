namespace Rectify.Rules;

/// <summary>What a rule looks at; the first digit of its number.</summary>
public enum RuleCategory
{
    /// <summary>RCT1xxx: what the plan says.</summary>
    Plan = 1,

    /// <summary>RCT2xxx: time.</summary>
    Schedule = 2,

    /// <summary>RCT3xxx: indicators.</summary>
    Indicator = 3,

    /// <summary>RCT4xxx: units.</summary>
    Organisation = 4,

    /// <summary>RCT5xxx: close-out and after.</summary>
    CloseOut = 5,

    /// <summary>RCT6xxx: reporting.</summary>
    Reporting = 6,

    /// <summary>RCT7xxx: supervision and escalation.</summary>
    Supervision = 7,

    /// <summary>A host's own rule.</summary>
    Custom = 9,
}
