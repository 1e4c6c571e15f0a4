using NodaTime;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Which built-in rules a measure violates on a day, and which are undetermined. No finding is made.</summary>
internal readonly struct RuleMasks : IDatedVerdicts
{
    private RuleMasks(LocalDate asOf, RuleMask violated, RuleMask undetermined, LocalDate? reevaluateOn)
    {
        AsOf = asOf;
        Violated = violated;
        Undetermined = undetermined;
        ReevaluateOn = reevaluateOn;
    }

    public LocalDate AsOf { get; }

    /// <summary>The violated rules.</summary>
    public RuleMask Violated { get; }

    /// <summary>The rules that cannot be evaluated.</summary>
    public RuleMask Undetermined { get; }

    public LocalDate? ReevaluateOn { get; }

    /// <summary>Runs the rules about a measure.</summary>
    public static RuleMasks Of(RuleSet rules, MeasureContext context) => Run(rules, context, earlier: null);

    /// <summary>Runs the rules on a later day, but those that no day changes.</summary>
    public RuleMasks On(RuleSet rules, MeasureContext context) => Run(rules, context, this);

    private static RuleMasks Run(RuleSet rules, MeasureContext context, RuleMasks? earlier)
    {
        var violated = earlier.GetValueOrDefault().Violated & rules.TimelessRules;
        var undetermined = earlier.GetValueOrDefault().Undetermined & rules.TimelessRules;
        var next = context.ReevaluateOn;
        foreach (ref readonly var step in rules.MeasureSteps)
        {
            if (earlier is not null && step.IsTimeless)
                continue;
            var outcome = RuleRunner.Run(step.Rule, context);
            if (outcome.Kind == OutcomeKind.Violated)
                violated |= step.Mask;
            else if (outcome.Kind == OutcomeKind.Undetermined)
                undetermined |= step.Mask;
            next = next.OrEarlier(outcome.ReevaluateOn, context.AsOf);
        }

        return new(context.AsOf, violated, undetermined, next);
    }
}
