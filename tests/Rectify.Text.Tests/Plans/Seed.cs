using Rectify.Text;

namespace Rectify.Text.Tests.Plans;

/// <summary>The seed plan, read once.</summary>
internal static class Seed
{
    public static string Text { get; } = File.ReadAllText(PathOf("plan.txt"));

    public static PlanReadResult Read { get; } = PlanReader.Read(Text, new PlanReadOptions { Id = "jinan-2018" });

    public static byte[] Bytes(string file) => File.ReadAllBytes(PathOf(file));

    public static string FileOfRepository(string path) => File.ReadAllText(Repository.PathOf(path));

    private static string PathOf(string file) => Repository.PathOf("seeds", "jinan-2018", file);
}
