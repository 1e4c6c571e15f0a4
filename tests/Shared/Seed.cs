using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Serialization;

namespace Rectify;

/// <summary>The documents of the seed plan, each read when it is first asked for. Compiled into every test project.</summary>
internal static class Seed
{
    /// <summary>The official text of the plan.</summary>
    public static string Text => field ??= File.ReadAllText(PathOf("plan.txt"));

    public static RectificationPlan Plan => field ??= RectifyJson.ReadPlan(Bytes("plan.json")).Value;

    /// <summary>The example of a log.</summary>
    public static ProgressLog Log => field ??= RectifyJson.ReadProgress(Bytes("progress.json")).Value;

    public static OrganizationDirectory Directory => field ??= RectifyJson.ReadDirectory(Bytes("directory.json")).Value;

    /// <summary>The published working days that stand beside the seed.</summary>
    public static WorkingDayTable WorkingDays => field ??= RectifyJson.ReadWorkingDays(File.ReadAllBytes(WorkingDaysPath)).Value;

    /// <summary>The day on which the examples evaluate the plan.</summary>
    public static LocalDate AsOf { get; } = new(2019, 9, 30);

    public static string WorkingDaysPath => Repository.PathOf("seeds", "working-days", "china.json");

    public static byte[] Bytes(string file) => File.ReadAllBytes(PathOf(file));

    public static string PathOf(string file) => Repository.PathOf("seeds", "jinan-2018", file);
}
