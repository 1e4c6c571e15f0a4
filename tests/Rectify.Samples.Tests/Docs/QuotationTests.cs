using System.Text.RegularExpressions;

namespace Rectify.Samples.Tests.Docs;

/// <summary>What the pages quote is compiled and run here: each quoted block is a region of a sample, word for word.</summary>
public sealed partial class QuotationTests
{
    private static readonly string[] Folders = ["tests/Rectify.Samples.Tests", "tests/Rectify.Samples.Tracker"];

    private static readonly HashSet<string> Regions = [.. Folders.SelectMany(static folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)).SelectMany(RegionsOf)];

    [Theory]
    [InlineData("embedding.md", 20)]
    [InlineData("writing-a-rule.md", 4)]
    [InlineData("corrective-actions.md", 7)]
    public void Every_quotation_is_a_region_of_a_sample(string page, int atLeast)
    {
        var quotations = Quotation().Matches(File.ReadAllText(Repository.PathOf($"src/Rectify.Core/docs/{page}")).ReplaceLineEndings("\n"));

        Assert.InRange(quotations.Count, atLeast, int.MaxValue);
        Assert.All(quotations, static q => Assert.Contains(q.Groups["code"].Value, Regions));
    }

    private static IEnumerable<string> RegionsOf(string file) => Region().Matches(File.ReadAllText(file).ReplaceLineEndings("\n"))
        .Select(static region => string.Join('\n', region.Groups["code"].Value.Split('\n').Select(line => Unindented(line, region.Groups["indent"].Length))));

    private static string Unindented(string line, int indent) => line.Length > indent ? line[indent..] : line.TrimStart();

    [GeneratedRegex("^```csharp quoted\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Quotation();

    [GeneratedRegex("^(?<indent> *)#region [^\n]*\n(?<code>.*?)^ *#endregion$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Region();
}
