using Rectify.Plans;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Serialization;

namespace Rectify.Core.Tests.Bulk;

/// <summary>The documents of the seed plan.</summary>
internal static class Seed
{
    public static RectificationPlan Plan { get; } = RectifyJson.ReadPlan(Read("plan.json")).Value;

    public static ProgressLog Log { get; } = RectifyJson.ReadProgress(Read("progress.json")).Value;

    public static OrganizationDirectory Directory { get; } = RectifyJson.ReadDirectory(Read("directory.json")).Value;

    private static byte[] Read(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.Directory.Exists(Path.Combine(folder.FullName, "seeds")))
            folder = folder.Parent!;
        return File.ReadAllBytes(Path.Combine(folder.FullName, "seeds", "jinan-2018", file));
    }
}
