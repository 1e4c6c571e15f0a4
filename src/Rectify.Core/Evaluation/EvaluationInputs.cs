using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Evaluation;

/// <summary>All that the verdicts of an <see cref="Evaluator"/> depend on, its rules aside: the edition of the plan, the facts, the days and the organisation.</summary>
public sealed record EvaluationInputs
{
    /// <summary>Creates the inputs of one evaluation.</summary>
    /// <param name="plan">The edition of the plan.</param>
    /// <param name="progress">What has been reported.</param>
    /// <param name="asOf">The evaluation date: facts of later days change nothing.</param>
    /// <exception cref="ArgumentException">The plan or progress is null, or the evaluation date lies before year 1.</exception>
    public EvaluationInputs(RectificationPlan plan, ProgressLog progress, LocalDate asOf)
    {
        Plan = Guard.Against.Null(plan);
        Progress = Guard.Against.Null(progress);
        AsOf = Guard.Against.DayBeforeCalendar(asOf);
        KnownOn = asOf;
    }

    /// <summary>The edition of the plan.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public RectificationPlan Plan { get; init => field = Guard.Against.Null(value); }

    /// <summary>What has been reported.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ProgressLog Progress { get; init => field = Guard.Against.Null(value); }

    /// <summary>The evaluation date. Facts that happened later change nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before year 1.</exception>
    public LocalDate AsOf { get; init => field = Guard.Against.DayBeforeCalendar(value); }

    /// <summary>The day of knowledge. Facts recorded later change nothing. By default the evaluation date that the inputs were created with.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before year 1.</exception>
    public LocalDate KnownOn { get; init => field = Guard.Against.DayBeforeCalendar(value); }

    /// <summary>Who is who, over time. Where it is null, rules about units are not applicable, units stand as printed, and collectives are not expanded.</summary>
    public OrganizationDirectory? Directory { get; init; }
}
