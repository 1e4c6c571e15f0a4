using System.Reflection;
using System.Text.RegularExpressions;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules;

public sealed partial class RuleCatalogueTests
{
    private static readonly RuleDescriptor[] Catalogue = [.. RuleSet.Default.Descriptors];

    public static TheoryData<string> Ids => [.. Catalogue.Select(d => d.Id)];

    [Fact]
    public void Every_id_has_a_constant_and_every_constant_a_rule()
    {
        var constants = typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);
        Assert.Equal(constants.Order(StringComparer.Ordinal), Catalogue.Select(d => d.Id));
    }

    [Fact]
    public void Every_rule_has_tests_with_a_passing_and_a_failing_example()
    {
        Assert.Equal(Catalogue.Select(d => d.Id), RuleTests.FailingExamples().Select(example => example.Id));
    }

    [Fact]
    public void Rules_stand_in_the_order_of_their_ids()
    {
        Assert.Equal(RuleSet.Default.MeasureRules.Select(r => r.Descriptor.Id).Order(StringComparer.Ordinal), RuleSet.Default.MeasureRules.Select(r => r.Descriptor.Id));
        Assert.Equal(RuleSet.Default.PlanRules.Select(r => r.Descriptor.Id).Order(StringComparer.Ordinal), RuleSet.Default.PlanRules.Select(r => r.Descriptor.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_descriptor_is_complete(string id)
    {
        var rule = Catalogue.Single(d => string.Equals(d.Id, id, StringComparison.Ordinal));
        Assert.Equal($"rules/{id}.md", rule.HelpPage);
        Assert.Equal(id[3] - '0', (int)rule.Category);
        Assert.DoesNotMatch(Latin(), rule.Title.Chinese);
        Assert.DoesNotMatch(Latin(), Place().Replace(rule.Message.Chinese, ""));
        Assert.DoesNotMatch(Chinese(), rule.Title.English + rule.Message.English);
        Assert.Equal(Places(rule.Message.English), Places(rule.Message.Chinese));
    }

    private static SortedSet<string> Places(string message) => [.. Place().Matches(message).Select(m => m.Groups["name"].Value)];

    [GeneratedRegex(@"\{(?<name>\w+)(:\w+\|\w+)?\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Place();

    [GeneratedRegex("[A-Za-z,:;()]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Latin();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Chinese();
}
