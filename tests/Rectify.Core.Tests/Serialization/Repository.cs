namespace Rectify.Core.Tests.Serialization;

/// <summary>The repository that the tests run in.</summary>
internal static class Repository
{
    /// <summary>Its outermost folder.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Rectify.Core.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder.FullName;
    }
}
