using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Finds which verdicts changed and which due days moved between two evaluations, and what changed them, by replaying the inputs one kind at a time.</summary>
/// <remarks>
/// The replay goes from the first inputs to the second in a fixed order: plan edition, rules, organisation, time, facts.
/// In the step of time the day moves while the facts stay those in view before; facts of later days come into view in the last step.
/// A verdict that two causes moved together is shown under the one replayed later.
/// </remarks>
public static class AssessmentChanges
{
    /// <summary>Returns the verdicts that changed and the due days that moved between two evaluations by one evaluator, by measure in the order of the plan.</summary>
    /// <param name="evaluator">The evaluator of both.</param>
    /// <param name="first">The inputs of the first.</param>
    /// <param name="second">The inputs of the second.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<VerdictChange> Between(Evaluator evaluator, EvaluationInputs first, EvaluationInputs second) => Between(evaluator, first, evaluator, second);

    /// <summary>Returns the verdicts that changed and the due days that moved between two evaluations, by measure in the order of the plan.</summary>
    /// <param name="firstEvaluator">The evaluator of the first.</param>
    /// <param name="first">The inputs of the first.</param>
    /// <param name="secondEvaluator">The evaluator of the second.</param>
    /// <param name="second">The inputs of the second.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<VerdictChange> Between(Evaluator firstEvaluator, EvaluationInputs first, Evaluator secondEvaluator, EvaluationInputs second)
    {
        var (oldRules, newRules) = (Guard.Against.Null(firstEvaluator).Rules, Guard.Against.Null(secondEvaluator).Rules);
        var edition = Guard.Against.Null(first) with { Plan = Guard.Against.Null(second).Plan };
        var organisation = edition with { Directory = second.Directory };
        (ChangeCause Cause, NamedVerdicts Verdicts)[] replay =
        [
            (ChangeCause.PlanEdition, Verdicts(oldRules, first, first.AsOf)),
            (ChangeCause.PlanEdition, Verdicts(oldRules, edition, first.AsOf)),
            (ChangeCause.Rules, Verdicts(newRules, edition, first.AsOf)),
            (ChangeCause.Organisation, Verdicts(newRules, organisation, first.AsOf)),
            (ChangeCause.Time, Verdicts(newRules, organisation, second.AsOf)),
            (ChangeCause.Facts, Verdicts(newRules, second, second.AsOf)),
        ];
        return replay.SelectMany(static step => step.Verdicts.Keys).Distinct()
            .Select(key => Change(key, replay))
            .Where(static change => !change.Steps.IsEmpty)
            .ToValueList();
    }

    private static VerdictChange Change((string? Measure, string Verdict) key, (ChangeCause Cause, NamedVerdicts Verdicts)[] replay)
    {
        var steps = new List<VerdictStep>();
        string? value = replay[0].Verdicts[key];
        foreach (var (cause, verdicts) in replay.Skip(1))
        {
            string? next = verdicts[key];
            if (!string.Equals(value, next, StringComparison.Ordinal))
                steps.Add(new VerdictStep(cause, value, next));
            value = next;
        }

        bool isMoved = steps.Count > 0 && key is { Measure: not null, Verdict: VerdictChange.Due or VerdictChange.WaitsFor };
        return new VerdictChange(key.Measure, key.Verdict, replay[0].Verdicts[key], value, steps.ToValueList())
        {
            Facts = isMoved ? DueDayCauses.Between(replay[0].Verdicts.MeasureOf(key.Measure!), replay[^1].Verdicts.MeasureOf(key.Measure!)) : default,
        };
    }

    private static NamedVerdicts Verdicts(RuleSet rules, EvaluationInputs inputs, LocalDate day) => NamedVerdicts.Of(new PlanEvaluation(rules, inputs), day);
}
