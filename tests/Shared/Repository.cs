namespace Rectify;

/// <summary>The repository that the tests run in. Compiled into every test project.</summary>
internal static class Repository
{
    /// <summary>Its outermost folder, found upwards from where the tests run.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The path of one of its files or folders.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Rectify.Core.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder.FullName;
    }
}
