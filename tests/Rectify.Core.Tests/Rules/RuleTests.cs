using System.Text.RegularExpressions;
using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules;

/// <summary>What the tests of every rule have: an example that passes and one that fails.</summary>
public abstract partial class RuleTests(string id)
{
    public string RuleId { get; } = id;

    private protected abstract RuleOutcome Passing { get; }

    private protected abstract RuleOutcome Failing { get; }

    /// <summary>What the passing example comes to; a rule that only reports a fact is not applicable without it.</summary>
    private protected virtual OutcomeKind PassesAs => OutcomeKind.Satisfied;

    /// <summary>The failing example of each rule, in the order of their ids.</summary>
    internal static IEnumerable<(string Id, RuleOutcome Failing)> FailingExamples() => typeof(RuleTests).Assembly.GetTypes()
        .Where(static type => type.IsSubclassOf(typeof(RuleTests)))
        .Select(static type => (RuleTests)Activator.CreateInstance(type)!)
        .OrderBy(static tests => tests.RuleId, StringComparer.Ordinal)
        .Select(static tests => (tests.RuleId, tests.Failing));

    [Fact]
    public void The_passing_example_is_satisfied()
    {
        Assert.Equal(PassesAs, Passing.Kind);
    }

    [Fact]
    public void The_failing_example_is_violated_and_says_on_what_it_rests()
    {
        Assert.Equal(OutcomeKind.Violated, Failing.Kind);
        Assert.False(Failing.Evidence.IsEmpty);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_failing_example_fills_every_place_of_its_sentence(string language)
    {
        var rule = RuleSet.Default.Descriptors.Single(d => string.Equals(d.Id, RuleId, StringComparison.Ordinal));
        string sentence = new Finding(rule, rule.DefaultSeverity, Failing).ToString(language);
        Assert.DoesNotContain('{', sentence);
        foreach (Match place in Place().Matches(rule.Message.In(language)))
            Assert.NotEmpty(Failing.Argument(place.Groups["name"].Value).Format(language));
    }

    [GeneratedRegex(@"\{(?<name>\w+)(:\w+\|\w+)?\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Place();
}
