using Rectify.Deadlines;
using Rectify.Serialization;

namespace Rectify.Tests.Deadlines;

/// <summary>The sample tables that stand beside the seed.</summary>
internal static class SampleCalendar
{
    public static WorkingDayTable China { get; } = RectifyJson.ReadWorkingDays(File.ReadAllBytes(Repository.PathOf("seeds", "working-days", "china.json"))).Value;
}
