using Rectify.Deadlines;
using Rectify.Serialization;

namespace Rectify.Tests.Deadlines;

/// <summary>The sample tables that stand beside the seed.</summary>
internal static class SampleCalendar
{
    public static WorkingDayTable China { get; } = RectifyJson.ReadWorkingDays(File.ReadAllBytes(Find())).Value;

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Rectify.Core.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return Path.Combine(folder.FullName, "seeds", "working-days", "china.json");
    }
}
