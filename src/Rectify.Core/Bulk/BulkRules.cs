using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Bulk;

/// <summary>The rules that bulk evaluation tells from the days of a row.</summary>
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

    private static readonly RuleMask[] Masks = [.. Enumerable.Range(0, 256).Select(static bits => IdsOf((RuleBits)bits).Select(RuleMask.Of).Aggregate(RuleMask.None, static (all, one) => all | one))];

    /// <summary>The ids of the rules whose bits are set, in the order of the ids.</summary>
    public static IEnumerable<string> IdsOf(RuleBits bits) => Enumerable.Range(0, Count).Where(i => ((int)bits >> i & 1) != 0).Select(static i => Ids[i]);

    /// <summary>The same rules among all.</summary>
    public static RuleMask MaskOf(RuleBits bits) => Masks[(byte)bits];

    /// <summary>The position of a rule among <see cref="Ids"/>; -1 where it is none of them.</summary>
    internal static int PositionOf(string id) => Ids.AsSpan().IndexOf(id);

    /// <summary>The rules of a set that are not told from the days of a row.</summary>
    internal static RuleMask WithoutDaily(RuleMask mask) => new(mask.Bits & ~Masks[byte.MaxValue].Bits);
}
