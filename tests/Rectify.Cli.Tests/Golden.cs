namespace Rectify.Cli.Tests;

/// <summary>Texts that are kept in files beside the tests: what people see must not change unnoticed.</summary>
internal static class Golden
{
    // Set to 1 to write the files anew; look at them before they are kept.
    private const string Update = "RECTIFY_UPDATE_GOLDEN";

    /// <summary>Asserts that a text is the one kept under a name.</summary>
    public static void Matches(string name, string text)
    {
        string path = Repository.PathOf("tests", "Rectify.Cli.Tests", "Golden", name);
        if (Environment.GetEnvironmentVariable(Update) is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"There is no {path}; run the tests with {Update}=1 and look at what they write.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }
}
