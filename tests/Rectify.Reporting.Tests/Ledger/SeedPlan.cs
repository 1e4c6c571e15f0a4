using NodaTime;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Reporting.Tests.Ledgers;

/// <summary>The plan of Jinan with its example log.</summary>
internal static class SeedPlan
{
    public static LocalDate AsOf { get; } = new(2019, 9, 30);

    public static RectificationPlan Plan { get; } = RectifyJson.ReadPlan(Read("plan.json")).Value;

    public static ProgressLog Progress { get; } = RectifyJson.ReadProgress(Read("progress.json")).Value;

    public static OrganizationDirectory Directory { get; } = RectifyJson.ReadDirectory(Read("directory.json")).Value;

    public static PlanAssessment Assessment { get; } = new Evaluator(RuleSet.Default).Evaluate(Plan, Progress, AsOf, directory: Directory);

    private static byte[] Read(string file) => File.ReadAllBytes(Repository.PathOf("seeds", "jinan-2018", file));
}
