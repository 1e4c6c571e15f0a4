using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Core.Tests.Serialization;

/// <summary>Holds the page on the documents to the schemas, which are held to the readers, and its examples to the seeds.</summary>
public sealed partial class JsonPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("src", "Rectify.Core", "docs", "json.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Documents => [.. RectifyJson.SchemaNames];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Tables_name_every_member_of_every_object(string document)
    {
        var root = JsonDocument.Parse(RectifyJson.Schema(document)).RootElement;
        Assert.Equal(MembersOf(root), MembersIn(Section(document)));
        foreach (var definition in root.GetProperty("$defs").EnumerateObject().Where(static d => d.Value.TryGetProperty("properties", out _)))
        {
            // An assessment holds the policy of the rules document.
            if (document is not "assessment" || !Section("rules").Contains($"\n### {definition.Name}\n", StringComparison.Ordinal))
                Assert.Equal(MembersOf(definition.Value), MembersIn(Part(document, definition.Name)));
        }
    }

    [Theory]
    [InlineData("plan", "jinan-2018/plan.json")]
    [InlineData("progress", "jinan-2018/progress.json")]
    [InlineData("directory", "jinan-2018/directory.json")]
    [InlineData("workingDays", "working-days/china.json")]
    public void Example_is_read_and_stands_in_the_seed(string document, string seed)
    {
        string json = Example(document);
        Assert.Empty(Problems(document, json));
        var source = JsonNode.Parse(File.ReadAllText(Repository.PathOf("seeds", seed)))!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(json)!.AsObject())
        {
            if (value is JsonArray items)
                Assert.All(items, item => Assert.Contains(source[name]!.AsArray(), found => JsonNode.DeepEquals(item, found)));
            else
                Assert.True(JsonNode.DeepEquals(value, source[name]));
        }
    }

    [Fact]
    public void Example_of_the_rules_is_read() => Assert.Empty(Problems("rules", Example("rules")));

    private static ValueList<ReadProblem> Problems(string document, string json) => document switch
    {
        "plan" => RectifyJson.ReadPlan(Sample.Bytes(json)).Problems,
        "progress" => RectifyJson.ReadProgress(Sample.Bytes(json)).Problems,
        "directory" => RectifyJson.ReadDirectory(Sample.Bytes(json)).Problems,
        "rules" => RectifyJson.ReadRules(Sample.Bytes(json)).Problems,
        _ => RectifyJson.ReadWorkingDays(Sample.Bytes(json)).Problems,
    };

    private static string Example(string document) => Section(document).Split("```json\n")[1].Split("```")[0];

    private static string Section(string document) => Page.Split($"\n## {document}\n")[1].Split("\n## ")[0];

    private static string Part(string document, string definition) => Section(document).Split($"\n### {definition}\n")[1].Split("\n### ")[0];

    private static IEnumerable<(string Name, bool IsRequired)> MembersOf(JsonElement schema)
    {
        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(static n => n.GetString()).ToList() : [];
        return schema.GetProperty("properties").EnumerateObject().Select(p => (p.Name, required.Contains(p.Name)));
    }

    // Of the first table only.
    private static IEnumerable<(string Name, bool IsRequired)> MembersIn(string text) =>
        Row().Matches(text.Split("|---|---|---|---|\n")[1].Split("\n\n")[0]).Select(static row => (row.Groups["name"].Value, row.Groups["must"].Length > 0));

    [GeneratedRegex(@"^\| `(?<name>\w+)` \| (?<must>must )?\|", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Row();
}
