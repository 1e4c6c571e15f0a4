using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Docs.Tests;

/// <summary>What a block of a page may take as given without saying so: the seed's documents under plain names.</summary>
[SuppressMessage("Style", "IDE1006", Justification = "The names are those that the pages use for their variables.")]
[SuppressMessage("Usage", "CA2211", Justification = "Each is read only.")]
public static class Given
{
    /// <summary>The official text of the plan.</summary>
    public static readonly string text = Seed.Text;

    /// <summary>The progress document.</summary>
    public static readonly byte[] utf8 = Seed.Bytes("progress.json");

    /// <summary>The plan.</summary>
    public static readonly RectificationPlan plan = Seed.Plan;

    /// <summary>The example log.</summary>
    public static readonly ProgressLog log = Seed.Log;

    /// <summary>Who is who.</summary>
    public static readonly OrganizationDirectory directory = Seed.Directory;

    /// <summary>The day asked about.</summary>
    public static readonly LocalDate asOf = Seed.AsOf;

    /// <summary>Where the plan stands on that day.</summary>
    public static readonly PlanAssessment assessment = new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(plan, log, asOf));
}
