namespace Rectify.Docs.Tests;

/// <summary>The pages of the repository.</summary>
internal static class Pages
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", "artifacts", "TestResults", "StrykerOutput", "BenchmarkDotNet.Artifacts", ".git"];

    /// <summary>Every page, as a path from the root with forward slashes.</summary>
    public static IEnumerable<string> All() => Below(Repository.Root)
        .Select(static file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*.md")
            .Concat(Directory.EnumerateDirectories(folder)
                .Where(static child => !NotOurs.Contains(Path.GetFileName(child), StringComparer.Ordinal))
                .SelectMany(Below));
}
