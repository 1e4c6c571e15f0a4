namespace Rectify.Docs.Tests;

/// <summary>Every assembly of ours that was built beside this one, in the same configuration.</summary>
internal static class BuiltAssemblies
{
    public static string[] Files { get; } = Find();

    public static string FileOf(string assembly) => Files.First(file => Path.GetFileNameWithoutExtension(file) == assembly);

    private static string[] Find()
    {
        string output = Path.GetRelativePath(Repository.PathOf("tests", "Rectify.Docs.Tests"), AppContext.BaseDirectory);
        string[] files = [.. new[] { "src", "tests" }
            .SelectMany(static part => Directory.EnumerateDirectories(Repository.PathOf(part)))
            .Select(project => Path.Combine(project, output))
            .Where(Directory.Exists)
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*ectify*.dll"))
            .DistinctBy(Path.GetFileName, StringComparer.Ordinal)];
        Assert.Contains(files, static file => file.EndsWith("Rectify.Samples.Tests.dll", StringComparison.Ordinal));
        return files;
    }
}
