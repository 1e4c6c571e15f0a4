using NodaTime;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Where a plan stands on a day: every measure, the plan-level findings and the totals.</summary>
/// <remarks>
/// Immutable and thread-safe. What many hosts do not ask for is found when it is first asked for, always with the same answer;
/// so an assessment keeps the plan and its facts in memory as long as it is held.
/// </remarks>
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
    /// <remarks>Found when first asked for.</remarks>
    public ValueList<GoalAssessment> Goals { get => LaterGoals.Value; internal init => LaterGoals = new(value); }

    /// <summary>Findings about the plan as a whole.</summary>
    public ValueList<Finding> Findings { get; internal init; }

    /// <summary>How the units stand, a measure counting in full for each that answers for it. <see cref="Evaluator.Score"/> counts in other ways.</summary>
    /// <remarks>Counted when first asked for.</remarks>
    public Scorecard Scorecard { get => LaterScorecard.Value; internal init => LaterScorecard = new(value); }

    /// <summary>The first later day on which any verdict changes if no new fact becomes known; null if never.</summary>
    /// <remarks>Found when first asked for.</remarks>
    public LocalDate? NextChange { get => LaterNextChange.Value; internal init => LaterNextChange = new(value); }

    /// <summary>The counts.</summary>
    public Totals Totals { get; internal init; } = Totals.Zero;

    internal Deferred<ValueList<GoalAssessment>> LaterGoals { get; init; } = new(value: default);

    internal Deferred<Scorecard> LaterScorecard { get; init; } = new(new Scorecard(ScoreCounting.Full, ScoreGrouping.Unit, units: default));

    internal Deferred<LocalDate?> LaterNextChange { get; init; } = new(value: null);
}
