using System.Numerics;
using System.Runtime.Intrinsics.X86;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Which rules the bits of <see cref="DailyRules"/> stand for.</summary>
internal static class DailyRuleSet
{
    /// <summary>How many rules have a bit.</summary>
    public const int Count = 8;

    /// <summary>The ids of the rules; the rule at a position has the bit of that position.</summary>
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

    // After the ids, as it is made from them.
    private static readonly RuleMask[] Masks = [.. Enumerable.Range(0, 1 << Count).Select(MakeMask)];

    private static readonly int[] BitPositions = Ids.Convert(static id => BitOperations.Log2(RuleMask.Of(id).Bits));

    /// <summary>All of the rules.</summary>
    public static RuleMask All => Masks[^1];

    /// <summary>Those that follow from the states of targets.</summary>
    public static RuleMask OfTargets { get; } = MaskOf(DailyRules.IndicatorMissed | DailyRules.IndicatorUnobserved | DailyRules.CompletedWithTargetUnmet);

    /// <summary>Returns the rules of some bits.</summary>
    public static RuleMask MaskOf(DailyRules rules) => Masks[(byte)rules];

    /// <summary>Writes the rules of bits, one mask for each byte.</summary>
    public static void Widen(ReadOnlySpan<byte> rules, Span<RuleMask> masks)
    {
        masks = masks[..rules.Length];
        for (int i = 0; i < rules.Length; i++)
            masks[i] = Masks[rules[i]];
    }

    /// <summary>Returns the bits of the rules in a mask that have one.</summary>
    public static DailyRules BitsOf(RuleMask rules) =>
        Bmi2.X64.IsSupported ? (DailyRules)Bmi2.X64.ParallelBitExtract(rules.Bits, All.Bits) : BitByBit(rules);

    private static DailyRules BitByBit(RuleMask rules)
    {
        int bits = 0;
        for (int position = 0; position < Count; position++)
            bits |= (int)(rules.Bits >> BitPositions[position] & 1) << position;
        return (DailyRules)bits;
    }

    /// <summary>Returns the bits of the rules that a rule set holds.</summary>
    public static DailyRules In(RuleSet rules)
    {
        var found = DailyRules.None;
        foreach (var rule in rules.MeasureRules)
        {
            if (rule.GetType().Assembly == typeof(RuleSet).Assembly && PositionOf(rule.Descriptor.Id) is >= 0 and var position)
                found |= (DailyRules)(1 << position);
        }

        return found;
    }

    /// <summary>Returns the position of a rule among <see cref="Ids"/>; -1 where it is none of them.</summary>
    public static int PositionOf(string id) => Ids.AsSpan().IndexOf(id);

    private static RuleMask MakeMask(int bits)
    {
        var mask = RuleMask.None;
        for (int position = 0; position < Count; position++)
        {
            if ((bits >> position & 1) != 0)
                mask |= RuleMask.Of(Ids[position]);
        }

        return mask;
    }
}
