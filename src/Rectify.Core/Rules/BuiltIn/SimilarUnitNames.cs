using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT1009: two names in a plan that look like one unit: one is the other with one run of at most three characters inserted.</summary>
internal sealed class SimilarUnitNames : IPlanRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.SimilarUnitNames,
        Severity.Info,
        new("Names that look like one unit", "疑似同一单位的不同写法"),
        new("May be one unit: {pairs}.", "疑似同一单位：{pairs}。"));

    private const int LongestRun = 3;

    public RuleOutcome Evaluate(in PlanContext context)
    {
        var names = NamesIn(context.Plan);
        if (names.Count == 0)
            return RuleOutcome.NotApplicable;
        var pairs = PairsOf(names);
        if (pairs.Count == 0)
            return RuleOutcome.Satisfied;
        return RuleOutcome.Violated(RuleArgument.Of("pairs", pairs.Select(static p => $"{p.Shorter}/{p.Longer}").ToValueList()))
            .Because([.. pairs.SelectMany(static p => (string[])[p.Shorter, p.Longer]).Distinct(StringComparer.Ordinal).Select(static name => Evidence.Of(name))]);
    }

    private static HashSet<string> NamesIn(RectificationPlan plan)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var measure in plan.Measures)
        {
            foreach (var link in measure.Responsibility.Links)
            {
                if (link is { IsCollective: false, Unit: { } unit })
                    names.Add(unit);
            }
        }

        return names;
    }

    private static List<(string Shorter, string Longer)> PairsOf(HashSet<string> names)
    {
        var pairs = new List<(string Shorter, string Longer)>();
        var byLength = names.ToLookup(static name => name.Length);
        foreach (string shorter in names)
        {
            for (int run = 1; run <= LongestRun; run++)
            {
                foreach (string longer in byLength[shorter.Length + run])
                {
                    if (IsInserted(shorter, longer))
                        pairs.Add((shorter, longer));
                }
            }
        }

        return [.. pairs.OrderBy(static p => p.Shorter, StringComparer.Ordinal).ThenBy(static p => p.Longer, StringComparer.Ordinal)];
    }

    private static bool IsInserted(string shorter, string longer) => CommonPrefix(shorter, longer) + CommonSuffix(shorter, longer) >= shorter.Length;

    private static int CommonPrefix(string first, string second) => first.AsSpan().CommonPrefixLength(second);

    private static int CommonSuffix(string shorter, string longer)
    {
        int length = 0;
        while (length < shorter.Length && shorter[^(length + 1)] == longer[^(length + 1)])
            length++;
        return length;
    }
}
