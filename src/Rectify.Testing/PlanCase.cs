using NodaTime;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Testing.Printing;

namespace Rectify.Testing;

/// <summary>Everything one evaluation is made of: a plan, what is reported of it, the directory of its units, and the days.</summary>
/// <remarks>Drawn by <see cref="RectifyArbitraries.PlanCases"/>, the parts fit together: facts name what the plan has, units are those of the directory, and days fall on and beside what is due.</remarks>
public sealed record PlanCase
{
    /// <summary>Makes a case.</summary>
    /// <exception cref="ArgumentNullException">The plan or the log is null.</exception>
    public PlanCase(RectificationPlan plan, ProgressLog log, LocalDate asOf)
    {
        Plan = plan ?? throw new ArgumentNullException(nameof(plan));
        Log = log ?? throw new ArgumentNullException(nameof(log));
        AsOf = asOf;
        KnownOn = asOf;
    }

    /// <summary>The plan.</summary>
    public RectificationPlan Plan { get; }

    /// <summary>What is reported of the plan, also of days after <see cref="AsOf"/>.</summary>
    public ProgressLog Log { get; }

    /// <summary>The day of evaluation.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The day of knowledge: what was recorded later is not known. Unless set, the day of evaluation.</summary>
    public LocalDate KnownOn { get; init; }

    /// <summary>The directory of units; null: none is given.</summary>
    public OrganizationDirectory? Directory { get; init; }

    /// <summary>The case as what an <see cref="Evaluator"/> takes.</summary>
    public EvaluationInputs Inputs => new(Plan, Log, AsOf) { KnownOn = KnownOn, Directory = Directory };

    /// <summary>The same days and directory with another plan and log.</summary>
    /// <exception cref="ArgumentNullException">The plan or the log is null.</exception>
    public PlanCase With(RectificationPlan plan, ProgressLog log) => new(plan, log, AsOf) { KnownOn = KnownOn, Directory = Directory };

    /// <summary>The same plan, log and directory on another day of evaluation; the day of knowledge stays.</summary>
    public PlanCase On(LocalDate asOf) => new(Plan, Log, asOf) { KnownOn = KnownOn, Directory = Directory };

    /// <summary>The case as a person reads it: the plan with its promises, in English where none of its words is Chinese, else in the form of official text; then the history, one fact a line.</summary>
    public override string ToString() => CasePrinter.Print(this);
}
