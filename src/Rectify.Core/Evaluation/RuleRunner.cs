using System.Diagnostics.CodeAnalysis;
using Rectify.Progress;
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
            return context.Stage == Stage.Cancelled && rule.Descriptor.EndsWithCancellation ? RuleOutcome.NotApplicable : rule.Evaluate(context);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
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
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return Failed(failure);
        }
    }

    private static RuleOutcome Failed(Exception failure) => RuleOutcome.Failed($"{failure.GetType().Name}: {MessageOf(failure)}");

    // A message is a property like any other, and may throw.
    private static string MessageOf(Exception failure)
    {
        try
        {
            return failure.Message;
        }
        catch (Exception)
        {
            return "its message cannot be read";
        }
    }
}
