namespace Rectify.Cli.Tests;

/// <summary>The plan of Jinan with its example log, as the repository keeps them.</summary>
internal static class SeedFiles
{
    private static readonly string Folder = Find();

    public static string Plan { get; } = Path.Combine(Folder, "plan.json");

    public static string Progress { get; } = Path.Combine(Folder, "progress.json");

    public static string Directory { get; } = Path.Combine(Folder, "directory.json");

    /// <summary>The arguments of a command that looks at the seed.</summary>
    public static string[] Arguments(string command, params string[] more) => [command, Plan, "--progress", Progress, "--directory", Directory, .. more];

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Rectify.Core.sln")))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, "seeds", "jinan-2018");
    }
}
