using NodaTime;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Where a plan stands on a day: every measure, the plan-level findings and the totals.</summary>
public sealed record PlanAssessment
{
    internal PlanAssessment(string plan, LocalDate asOf, LocalDate knownOn)
    {
        Plan = plan;
        AsOf = asOf;
        KnownOn = knownOn;
    }

    /// <summary>The id of the plan.</summary>
    public string Plan { get; }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The day of knowledge.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The name of the rule set.</summary>
    public required string RuleSetName { get; init; }

    /// <summary>The content hash of the rule set.</summary>
    public required string RuleSetHash { get; init; }

    /// <summary>The policy.</summary>
    public required EvaluationPolicy Policy { get; init; }

    /// <summary>The measures, in the order of the plan.</summary>
    public ValueList<MeasureAssessment> Measures { get; internal init; }

    /// <summary>The goals, in the order of the plan.</summary>
    public ValueList<GoalAssessment> Goals { get; internal init; }

    /// <summary>Findings about the plan as a whole.</summary>
    public ValueList<Finding> Findings { get; internal init; }

    /// <summary>How the units stand, a measure counting in full for each that answers for it. <see cref="Evaluator.Score"/> counts in other ways.</summary>
    public Scorecard Scorecard { get; internal init; } = new(ScoreCounting.Full, ScoreGrouping.Unit, units: default);

    /// <summary>The first later day on which any verdict changes if no new fact becomes known; null if never.</summary>
    public LocalDate? NextChange { get; internal init; }

    /// <summary>The counts.</summary>
    public Totals Totals { get; internal init; } = Totals.Zero;
}
