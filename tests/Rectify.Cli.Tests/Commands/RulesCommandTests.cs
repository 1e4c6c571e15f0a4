using Rectify.Cli.Output;
using Rectify.Rules;

namespace Rectify.Cli.Tests.Commands;

public class RulesCommandTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Every_rule_is_listed_once(string language)
    {
        string[] lines = ToolRun.Of("rules", "--lang", language).OutputLines;
        Assert.All(RuleSet.Default.Descriptors, rule => Assert.Single(lines, line => line.StartsWith(rule.Id + " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void One_rule_is_shown_with_its_sentence()
    {
        var run = ToolRun.Of("rules", "rct2001");
        Assert.StartsWith("RCT2001  error  Overdue", run.Output, StringComparison.Ordinal);
        Assert.Contains("Due on {due}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_has_its_page_in_both_languages() => Assert.All(RuleSet.Default.Descriptors, static rule =>
    {
        string[] english = [.. RulePage.Of(rule.Id, "en").Select(static part => part.Heading)];
        Assert.Equal(["What it finds", "Why it matters", "Facts it reads", "How it is resolved", "Passes", "Fails", "Source"], english);
        var chinese = RulePage.Of(rule.Id, "zh").ToArray();
        Assert.Equal(["发现什么", "为何重要", "依据的事实", "如何解决", "通过示例", "违反示例", "来源"], chinese.Select(static part => part.Heading));
        Assert.All(chinese.SkipLast(1), part => Assert.Matches("[一-龥]", part.Text));
    });

    // The page begins with the title and the sentence that the rule has in the code.
    [Fact]
    public void The_Chinese_page_bears_the_title_and_the_sentence_of_the_rule() => Assert.All(RuleSet.Default.Descriptors, static rule =>
    {
        string page = File.ReadAllText(Repository.PathOf("src", "Rectify.Core", "docs", "rules", "zh", $"{rule.Id}.md"));
        Assert.StartsWith($"# {rule.Id} {rule.Title.Chinese} ({rule.Title.English})\n\n> {rule.Message.Chinese}\n", page, StringComparison.Ordinal);
    });

    [Fact]
    public void A_rule_is_shown_in_Chinese()
    {
        string output = ToolRun.Of("rules", "RCT5010", "--lang", "zh").Output;
        Assert.Contains("本轮首次启动后三天内即报整改完成", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Look at the site", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_is_not_there_is_refused() => Assert.Contains("'RCT9999'", ToolRun.Of("rules", "RCT9999").RefusedLine(), StringComparison.Ordinal);
}
