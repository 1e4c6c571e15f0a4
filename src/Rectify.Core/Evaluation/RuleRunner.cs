using System.Diagnostics.CodeAnalysis;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Runs a rule. One that throws is reported as such, and does not stop the others.</summary>
[SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A host's rule may throw anything; it is reported as a rule error.")]
internal static class RuleRunner
{
    public static RuleOutcome Run(IMeasureRule rule, in MeasureContext context)
    {
        try
        {
            return rule.Evaluate(context);
        }
        catch (Exception failure)
        {
            return Failed(failure);
        }
    }

    public static RuleOutcome Run(IPlanRule rule, in PlanContext context)
    {
        try
        {
            return rule.Evaluate(context);
        }
        catch (Exception failure)
        {
            return Failed(failure);
        }
    }

    private static RuleOutcome Failed(Exception failure) => RuleOutcome.Failed($"{failure.GetType().Name}: {failure.Message}");
}
