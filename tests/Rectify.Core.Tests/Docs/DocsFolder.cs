namespace Rectify.Core.Tests.Docs;

/// <summary>The documentation beside the package, and pages of it that are made from the code.</summary>
/// <remarks>With the environment variable <c>RECTIFY_WRITE_DOCS=1</c> a page that is made from the code is written anew and not compared.</remarks>
internal static class DocsFolder
{
    private static readonly string Root = Repository.PathOf("src", "Rectify.Core", "docs");

    public static string Read(string page) => File.ReadAllText(Path.Combine(Root, page));

    public static IEnumerable<string> PagesIn(string folder) => Directory.GetFiles(Path.Combine(Root, folder), "*.md").Select(Path.GetFileName).OfType<string>();

    public static void AssertUpToDate(string page, string expected)
    {
        if (string.Equals(Environment.GetEnvironmentVariable("RECTIFY_WRITE_DOCS"), "1", StringComparison.Ordinal))
            File.WriteAllText(Path.Combine(Root, page), expected);
        Assert.Equal(expected, Read(page));
    }
}
