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
    public void A_rule_that_is_not_there_is_refused() => Assert.Contains("'RCT9999'", ToolRun.Of("rules", "RCT9999").RefusedLine(), StringComparison.Ordinal);
}
