using NodaTime;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Bulk;

/// <summary>Folds what the rules themselves say, on the day of the facts and on every later day on which that may change, into steps.</summary>
internal static class StepFold
{
    public static ValueList<RuleStep> Of(RuleSet rules, MeasureSituation situation, LocalDate factsOn)
    {
        var evaluation = new MeasureEvaluation(rules, situation);
        var steps = new List<RuleStep>();
        var (violated, undetermined) = (RuleMask.None, RuleMask.None);
        for (LocalDate? day = factsOn; day is { } on;)
        {
            var verdicts = evaluation.On(on);
            var step = new RuleStep(DayNumber.Of(on), BulkRules.WithoutDaily(MaskOf(rules, verdicts, OutcomeKind.Violated)), MaskOf(rules, verdicts, OutcomeKind.Undetermined));
            if (step.Violated != violated || step.Undetermined != undetermined)
                steps.Add(step);
            (violated, undetermined) = (step.Violated, step.Undetermined);
            day = verdicts.NextDay();
        }

        return steps.ToValueList();
    }

    private static RuleMask MaskOf(RuleSet rules, MeasureVerdicts verdicts, OutcomeKind kind)
    {
        var mask = RuleMask.None;
        for (int i = 0; i < verdicts.Outcomes.Length; i++)
        {
            if (verdicts.Outcomes[i] == kind)
                mask |= RuleMask.Of(rules.MeasureRules[i].Descriptor.Id);
        }

        return mask;
    }
}
