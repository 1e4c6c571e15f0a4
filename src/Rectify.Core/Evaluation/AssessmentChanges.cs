using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Tells what changed between two evaluations, and what changed it, by replaying the inputs one kind at a time.</summary>
/// <remarks>
/// The replay goes from the first inputs to the second in a fixed order: plan edition, rules, organisation, time, facts.
/// In the step of time the day moves while the facts stay those in view before; facts of later days come into view in the last step.
/// A verdict that two causes moved together is shown under the one replayed later.
/// </remarks>
public static class AssessmentChanges
{
    /// <summary>The verdicts that changed, by measure in the order of the plan.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<VerdictChange> Between(EvaluationInputs first, EvaluationInputs second)
    {
        Guard.Against.Null(first);
        Guard.Against.Null(second);
        (ChangeCause Cause, VerdictSheet Sheet)[] replay =
        [
            (ChangeCause.PlanEdition, Sheet(first, first, first, first)),
            (ChangeCause.PlanEdition, Sheet(second, first, first, first)),
            (ChangeCause.Rules, Sheet(second, second, first, first)),
            (ChangeCause.Organisation, Sheet(second, second, second, first)),
            (ChangeCause.Time, Sheet(second, second, second, first, second.AsOf)),
            (ChangeCause.Facts, Sheet(second, second, second, second)),
        ];
        return replay.SelectMany(static step => step.Sheet.Keys).Distinct()
            .Select(key => Change(key, replay))
            .Where(static change => !change.Steps.IsEmpty)
            .ToValueList();
    }

    private static VerdictChange Change((string? Measure, string Verdict) key, (ChangeCause Cause, VerdictSheet Sheet)[] replay)
    {
        var steps = new List<VerdictStep>();
        string? value = replay[0].Sheet[key];
        foreach (var (cause, sheet) in replay.Skip(1))
        {
            string? next = sheet[key];
            if (!string.Equals(value, next, StringComparison.Ordinal))
                steps.Add(new VerdictStep(cause, value, next));
            value = next;
        }

        return new VerdictChange(key.Measure, key.Verdict, replay[0].Sheet[key], value, steps.ToValueList());
    }

    private static VerdictSheet Sheet(EvaluationInputs edition, EvaluationInputs rules, EvaluationInputs organisation, EvaluationInputs facts, LocalDate? day = null) =>
        VerdictSheet.Of(edition.Plan, rules.Rules, organisation.Directory, new FactsInView(facts.Progress, facts.AsOf, facts.KnownOn), day ?? facts.AsOf, facts.KnownOn);
}
