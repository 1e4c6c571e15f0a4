namespace Rectify.Rules;

/// <summary>The ids of the built-in rules, for life and never reused.</summary>
public static class RuleIds
{
    /// <summary>Overdue.</summary>
    public const string Overdue = "RCT2001";

    /// <summary>Due soon.</summary>
    public const string DueSoon = "RCT2002";
}
