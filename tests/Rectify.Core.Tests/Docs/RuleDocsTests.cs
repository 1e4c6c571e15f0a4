using System.Globalization;
using System.Text;
using Rectify.Core.Tests.Rules;
using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Core.Tests.Docs;

public sealed class RuleDocsTests
{
    private static readonly string[] Sections =
        ["What it finds", "Why it matters", "Facts it reads", "How it is resolved", "Passes", "Fails", "Source"];

    public static TheoryData<string> Ids => [.. RuleSet.Default.Descriptors.Select(static d => d.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_the_descriptor_says_and_has_every_section(string id)
    {
        var rule = MadeAnew().First(d => string.Equals(d.Id, id, StringComparison.Ordinal));
        string page = DocsFolder.Read(rule.HelpPage!);
        Assert.StartsWith(Head(rule), page, StringComparison.Ordinal);
        string[] parts = page.Split("\n## ");
        Assert.Equal(Sections, parts.Skip(1).Select(static part => part.Split('\n')[0]));
        Assert.All(parts.Skip(1), static part => Assert.NotEmpty(part[part.IndexOf('\n', StringComparison.Ordinal)..].Trim()));
    }

    [Fact]
    public void There_is_no_page_of_a_rule_that_does_not_exist()
    {
        var expected = RuleSet.Default.Descriptors.Select(static d => $"{d.Id}.md").Append("README.md").Append("sentences.md");
        Assert.Equal(expected.Order(StringComparer.Ordinal), DocsFolder.PagesIn("rules").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_index_is_made_from_the_descriptors()
    {
        var index = new StringBuilder("# Rules\n\nMade from the rules' descriptors; a test compares it. An id is for life and never reused.\nWhat each rule says, by an example: [sentences](sentences.md).\n");
        foreach (var category in RuleSet.Default.Descriptors.GroupBy(static d => d.Category))
        {
            index.Append(CultureInfo.InvariantCulture, $"\n## {category.Key}\n\n| id | severity | finding | 发现 | since |\n|---|---|---|---|---|\n");
            foreach (var rule in category)
                index.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {Name(rule.DefaultSeverity)} | {rule.Title.English} | {rule.Title.Chinese} | {rule.Since} |\n");
        }

        DocsFolder.AssertUpToDate("rules/README.md", index.ToString());
    }

    [Fact]
    public void The_sentences_are_those_of_the_failing_examples()
    {
        var page = new StringBuilder("# What each rule says\n\nOf the example in its tests that fails: the sentence, and what it rests on. Made by a test, which compares it.\n");
        foreach (var (id, failing) in RuleTests.FailingExamples())
        {
            var rule = RuleSet.Default.Descriptors.Single(d => string.Equals(d.Id, id, StringComparison.Ordinal));
            var finding = new Finding(rule, rule.DefaultSeverity, failing);
            page.Append(CultureInfo.InvariantCulture, $"\n## [{id}]({id}.md)\n\n> {finding.ToString("en")}\n>\n> {finding.ToString("zh")}\n\n");
            foreach (var evidence in failing.Evidence)
                page.Append(CultureInfo.InvariantCulture, $"- {Said(evidence)}\n");
        }

        DocsFolder.AssertUpToDate("rules/sentences.md", page.ToString());
    }

    private static string Said(Evidence evidence) => evidence switch
    {
        { Fact: { } fact } => FactSentence.Of(fact).English,
        { Observation: { } seen } => FactSentence.Of(seen, unit: null).English,
        { Policy: { } policy } => $"{policy.Name} is {policy.Format("en")}",
        _ => $"\u201c{evidence.Clause}\u201d",
    };

    // Not those of the rule set, which were made once and for all.
    private static IEnumerable<RuleDescriptor> MadeAnew() => RuleSet.Default.MeasureRules.Select(static r => Scenario.Anew(r).Descriptor)
        .Concat(RuleSet.Default.PlanRules.Select(static r => Scenario.Anew(r).Descriptor));

    private static string Head(RuleDescriptor rule) =>
        $"# {rule.Id} {rule.Title.English} ({rule.Title.Chinese})\n\nSeverity: {Name(rule.DefaultSeverity)} · Category: {rule.Category} · Since: {rule.Since}\n\n"
        + $"> {rule.Message.English}\n>\n> {rule.Message.Chinese}\n\n";

    private static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
