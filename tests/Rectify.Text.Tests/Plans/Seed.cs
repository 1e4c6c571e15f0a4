using Rectify.Text;

namespace Rectify.Text.Tests.Plans;

/// <summary>The seed plan, read once.</summary>
internal static class Seed
{
    public static string Text { get; } = File.ReadAllText(PathOf("plan.txt"));

    public static PlanReadResult Read { get; } = PlanReader.Read(Text, new PlanReadOptions { Id = "jinan-2018" });

    public static byte[] Bytes(string file) => File.ReadAllBytes(PathOf(file));

    public static string FileOfRepository(string path) => File.ReadAllText(Path.Combine(RepositoryRoot(), path));

    private static string PathOf(string file) => Path.Combine(RepositoryRoot(), "seeds", "jinan-2018", file);

    public static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Rectify.Core.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
