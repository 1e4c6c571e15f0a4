using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Docs.Tests;

/// <summary>What a block of a page may take as given without saying so: the seed's documents under plain names.</summary>
[SuppressMessage("Style", "IDE1006", Justification = "The names are those that the pages use for their variables.")]
[SuppressMessage("Usage", "CA2211", Justification = "Each is read only.")]
public static class Given
{
    /// <summary>The official text of the plan.</summary>
    public static readonly string text = File.ReadAllText(Seed("plan.txt"));

    /// <summary>The progress document.</summary>
    public static readonly byte[] utf8 = File.ReadAllBytes(Seed("progress.json"));

    /// <summary>The plan.</summary>
    public static readonly RectificationPlan plan = RectifyJson.ReadPlan(File.ReadAllBytes(Seed("plan.json"))).Value;

    /// <summary>The example log.</summary>
    public static readonly ProgressLog log = RectifyJson.ReadProgress(utf8).Value;

    /// <summary>Who is who.</summary>
    public static readonly OrganizationDirectory directory = RectifyJson.ReadDirectory(File.ReadAllBytes(Seed("directory.json"))).Value;

    /// <summary>The day asked about.</summary>
    public static readonly LocalDate asOf = new(2019, 9, 30);

    /// <summary>Where the plan stands on that day.</summary>
    public static readonly PlanAssessment assessment = new Evaluator(RuleSet.Default).Evaluate(plan, log, asOf);

    private static string Seed(string file) => Repository.PathOf("seeds", "jinan-2018", file);
}
