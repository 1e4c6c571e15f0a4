using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Runs the rules on the day of the facts and on every later day on which an outcome can change, and joins the days into intervals.</summary>
internal static class RuleIntervals
{
    /// <summary>Returns the intervals of a measure, in the order of their days; before the first no rule is violated or undetermined.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="evaluation">The measure.</param>
    public static ValueList<RuleInterval> Of(RuleSet rules, MeasureEvaluation evaluation) => Of(rules, evaluation, static mask => mask.Except(DailyRuleSet.All), static mask => mask);

    /// <summary>Returns the intervals of the rules about targets for a measure with a recurring target, which comes and goes with its windows; none for any other.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="evaluation">The measure.</param>
    public static ValueList<RuleInterval> OfRecurringTargets(RuleSet rules, MeasureEvaluation evaluation) =>
        evaluation.Facts.Measure.Indicators.Exists(static i => i.Per is not null)
            ? Of(rules.Only(DailyRuleSet.OfTargets), new MeasureEvaluation(rules.Only(DailyRuleSet.OfTargets), evaluation.Facts), static mask => mask, static _ => RuleMask.None)
            : default;

    private static ValueList<RuleInterval> Of(RuleSet rules, MeasureEvaluation evaluation, Func<RuleMask, RuleMask> violatedOf, Func<RuleMask, RuleMask> undeterminedOf)
    {
        var today = evaluation.On(evaluation.Facts.Known.AsOf);
        var intervals = new List<RuleInterval>();
        var last = default(RuleInterval);
        foreach (var verdicts in evaluation.After(today).Prepend(today))
        {
            var interval = new RuleInterval(
                DayNumber.Of(verdicts.AsOf),
                violatedOf(MaskOf(rules, verdicts, OutcomeKind.Violated)),
                undeterminedOf(MaskOf(rules, verdicts, OutcomeKind.Undetermined)));
            if ((interval.Violated, interval.Undetermined) != (last.Violated, last.Undetermined))
                intervals.Add(interval);
            last = interval;
        }

        return intervals.ToValueList();
    }

    private static RuleMask MaskOf(RuleSet rules, MeasureVerdicts verdicts, OutcomeKind kind)
    {
        var mask = RuleMask.None;
        for (int i = 0; i < verdicts.Outcomes.Length; i++)
        {
            // A rule of a host has no bit.
            if (verdicts.Outcomes[i] == kind && RuleMask.TryGet(rules.MeasureRules[i].Descriptor.Id, out var rule))
                mask |= rule;
        }

        return mask;
    }
}
