using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Rules;
using Rectify.Rules.BuiltIn;

namespace Rectify.Evaluation;

/// <summary>A plan with the facts in view on a day, to be evaluated on that day and, with the facts frozen, on any later one. Immutable and thread-safe.</summary>
/// <remarks><see cref="Evaluator.Prepare"/> makes it. To ask about an earlier day, or once more facts are known, prepare again.</remarks>
public sealed class PreparedPlan
{
    private readonly PlanEvaluation _evaluation;
    private readonly Dictionary<string, PreparedMeasure> _byId;

    internal PreparedPlan(PlanEvaluation evaluation, RuleSet rules, RectificationPlan plan, LocalDate factsOn, LocalDate knownOn)
    {
        _evaluation = evaluation;
        Plan = plan;
        FactsOn = factsOn;
        KnownOn = knownOn;
        var bits = BitsOf(rules);
        var measures = new PreparedMeasure[plan.Measures.Count];
        for (int i = 0; i < measures.Length; i++)
        {
            var fold = MeasureFold.Of(evaluation.Measures[i].Situation, factsOn);
            var soonFrom = fold.IsDueByPolicy ? null : fold.Due?.PlusDaysWithinCalendar(-rules.Policy.DueSoonDays);
            measures[i] = new PreparedMeasure(plan.Measures[i].Id, fold, soonFrom, bits, factsOn);
        }

        Measures = new(measures);
        _byId = measures.ToDictionary(static m => m.Id, StringComparer.Ordinal);
    }

    /// <summary>The plan.</summary>
    public RectificationPlan Plan { get; }

    /// <summary>The day of the facts: what happened later is out of view. The first day that can be evaluated.</summary>
    public LocalDate FactsOn { get; }

    /// <summary>The day of knowledge: facts recorded later are out of view.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The measures, in the order of the plan.</summary>
    public ValueList<PreparedMeasure> Measures { get; }

    /// <summary>The measure with an id; false where the plan holds none.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public bool TryGetMeasure(string id, [NotNullWhen(true)] out PreparedMeasure? measure) => _byId.TryGetValue(Guard.Against.Null(id), out measure);

    /// <summary>Evaluates the plan with every rule: what <see cref="Evaluator.Evaluate"/> says of the same facts.</summary>
    /// <param name="asOf">The day looked at, not before <see cref="FactsOn"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before that of the facts.</exception>
    public PlanAssessment Evaluate(LocalDate asOf) => asOf >= FactsOn
        ? _evaluation.Assess(asOf)
        : throw new ArgumentOutOfRangeException(nameof(asOf), asOf, "The day lies before that of the facts.");

    private static RuleBits BitsOf(RuleSet rules)
    {
        var bits = RuleBits.None;
        foreach (var rule in rules.MeasureRules)
        {
            bits |= rule switch
            {
                Overdue => RuleBits.Overdue,
                DueSoon => RuleBits.DueSoon,
                BehindSchedule => RuleBits.BehindSchedule,
                IndicatorMissed => RuleBits.IndicatorMissed,
                IndicatorUnobserved => RuleBits.IndicatorUnobserved,
                CompletedWithTargetUnmet => RuleBits.CompletedWithTargetUnmet,
                LookBackOverdue => RuleBits.LookBackOverdue,
                ReportOverdue => RuleBits.ReportOverdue,
                _ => RuleBits.None,
            };
        }

        return bits;
    }
}
