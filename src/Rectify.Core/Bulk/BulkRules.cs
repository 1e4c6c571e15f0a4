using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Bulk;

/// <summary>The rules that bulk evaluation runs.</summary>
public static class BulkRules
{
    /// <summary>How many there are.</summary>
    internal const int Count = 8;

    /// <summary>The ids of the rules; the rule at a position has the bit of that position in <see cref="RuleBits"/>.</summary>
    public static ValueList<string> Ids { get; } =
    [
        RuleIds.Overdue,
        RuleIds.DueSoon,
        RuleIds.BehindSchedule,
        RuleIds.IndicatorMissed,
        RuleIds.IndicatorUnobserved,
        RuleIds.CompletedWithTargetUnmet,
        RuleIds.LookBackOverdue,
        RuleIds.ReportOverdue,
    ];

    /// <summary>The ids of the rules whose bits are set, in the order of the ids.</summary>
    public static IEnumerable<string> IdsOf(RuleBits bits) => Enumerable.Range(0, Count).Where(i => ((int)bits >> i & 1) != 0).Select(static i => Ids[i]);
}
