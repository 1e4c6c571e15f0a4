using System.Diagnostics.CodeAnalysis;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Runs rules. A rule that throws is reported as such, and does not stop the others.</summary>
internal static class RuleRunner
{
    public static RuleResult[] Run(ValueList<IMeasureRule> rules, in MeasureContext context)
    {
        var results = new RuleResult[rules.Count];
        for (int i = 0; i < results.Length; i++)
            results[i] = new(rules[i].Descriptor, Run(rules[i], context));
        return results;
    }

    public static RuleResult[] Run(ValueList<IPlanRule> rules, in PlanContext context)
    {
        var results = new RuleResult[rules.Count];
        for (int i = 0; i < results.Length; i++)
            results[i] = new(rules[i].Descriptor, Run(rules[i], context));
        return results;
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A host's rule may throw anything; it is reported as a rule error.")]
    private static RuleOutcome Run(IMeasureRule rule, in MeasureContext context)
    {
        try
        {
            return rule.Evaluate(context);
        }
        catch (Exception failure)
        {
            return RuleOutcome.Failed($"{failure.GetType().Name}: {failure.Message}");
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A host's rule may throw anything; it is reported as a rule error.")]
    private static RuleOutcome Run(IPlanRule rule, in PlanContext context)
    {
        try
        {
            return rule.Evaluate(context);
        }
        catch (Exception failure)
        {
            return RuleOutcome.Failed($"{failure.GetType().Name}: {failure.Message}");
        }
    }
}
