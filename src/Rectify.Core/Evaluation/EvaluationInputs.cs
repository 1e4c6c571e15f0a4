using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>All that a verdict depends on: the edition of the plan, the facts, the day, the organisation, and the rules with their policy.</summary>
public sealed record EvaluationInputs
{
    /// <summary>The inputs of one evaluation.</summary>
    /// <exception cref="ArgumentNullException">The plan or progress is null.</exception>
    public EvaluationInputs(RectificationPlan plan, ProgressLog progress, LocalDate asOf)
    {
        Plan = Guard.Against.Null(plan);
        Progress = Guard.Against.Null(progress);
        AsOf = asOf;
        KnownOn = asOf;
    }

    /// <summary>The edition of the plan.</summary>
    public RectificationPlan Plan { get; }

    /// <summary>What has been reported.</summary>
    public ProgressLog Progress { get; }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The day of knowledge; by default the day looked at.</summary>
    public LocalDate KnownOn { get; init; }

    /// <summary>Who is who, over time, or null.</summary>
    public OrganizationDirectory? Directory { get; init; }

    /// <summary>The rules with their policy.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public RuleSet Rules { get; init => field = Guard.Against.Null(value); } = RuleSet.Default;
}
