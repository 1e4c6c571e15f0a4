using NodaTime;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Where a plan stands on a day: every measure, the plan-level findings and the totals.</summary>
/// <remarks>
/// Immutable and thread-safe. Two are equal where plan, days, rule set, verdicts and findings are. What many hosts do not ask for is found when it is first asked for, always with the same answer;
/// so an assessment keeps the plan and its facts in memory as long as it is held.
/// </remarks>
public sealed class PlanAssessment
{
    private readonly Origin<EvaluationInputs> _inputs;

    internal PlanAssessment(EvaluationInputs inputs, LocalDate asOf)
    {
        _inputs = new(inputs);
        AsOf = asOf;
    }

    /// <summary>What was evaluated. Of a prepared plan that is evaluated on a later day, the facts are those known on the day of the inputs.</summary>
    public EvaluationInputs Inputs => _inputs.Value;

    /// <summary>The id of the plan.</summary>
    public string Plan => Inputs.Plan.Id;

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The day of knowledge.</summary>
    public LocalDate KnownOn => Inputs.KnownOn;

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
    public ValueList<GoalAssessment> Goals { get => LazyGoals.Value; internal init => LazyGoals = new(value); }

    /// <summary>Findings about the plan as a whole.</summary>
    public ValueList<Finding> Findings { get; internal init; }

    /// <summary>How the units stand, a measure counting in full for each that answers for it. <see cref="Evaluator.Score"/> counts in other ways.</summary>
    /// <remarks>Counted when first asked for.</remarks>
    public Scorecard Scorecard { get => LazyScorecard.Value; internal init => LazyScorecard = new(value); }

    /// <summary>The first later day on which any verdict changes if no new fact becomes known; null if never.</summary>
    /// <remarks>Found when first asked for.</remarks>
    public LocalDate? NextChange { get => LazyNextChange.Value; internal init => LazyNextChange = new(value); }

    /// <summary>The counts.</summary>
    public Totals Totals { get; internal init; } = Totals.Zero;

    internal Deferred<ValueList<GoalAssessment>> LazyGoals { get; init; } = new(value: default);

    internal Deferred<Scorecard> LazyScorecard { get; init; } = new(new Scorecard(ScoreCounting.Full, ScoreGrouping.Unit, units: default));

    internal Deferred<LocalDate?> LazyNextChange { get; init; } = new(value: null);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PlanAssessment other
        && string.Equals(Plan, other.Plan, StringComparison.Ordinal)
        && (AsOf, KnownOn) == (other.AsOf, other.KnownOn)
        && string.Equals(RuleSetHash, other.RuleSetHash, StringComparison.Ordinal)
        && Measures == other.Measures
        && Goals == other.Goals
        && Findings == other.Findings
        && Totals.Equals(other.Totals);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Plan, AsOf, KnownOn, RuleSetHash, Measures);
}
