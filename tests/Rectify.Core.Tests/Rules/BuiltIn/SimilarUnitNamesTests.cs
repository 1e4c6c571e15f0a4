using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class SimilarUnitNamesTests() : RuleTests(RuleIds.SimilarUnitNames)
{
    private protected override RuleOutcome Passing => Named("市水务局", "市城管局");

    private protected override RuleOutcome Failing => Named("市城管局", "市城管执法局");

    [Theory]
    [InlineData("市环保局", "环保局", OutcomeKind.Violated)]
    [InlineData("市水务局", "市水务局机关", OutcomeKind.Violated)]
    [InlineData("市城管局", "市城管综合执法局", OutcomeKind.Satisfied)]
    [InlineData("市城管局", "市城管执法大局", OutcomeKind.Violated)]
    [InlineData("市城管局", "市交管局", OutcomeKind.Satisfied)]
    [InlineData("市教体局", "市教育和体局", OutcomeKind.Violated)]
    [InlineData("市教体局", "市教育体育局", OutcomeKind.Satisfied)]
    public void Only_one_run_of_at_most_three_characters_may_be_inserted(string first, string second, OutcomeKind expected)
    {
        Assert.Equal(expected, Named(first, second).Kind);
        Assert.Equal(expected, Named(second, first).Kind);
    }

    [Fact]
    public void Names_of_different_measures_are_compared_and_each_pair_is_listed_once()
    {
        var other = new Measure("2.1.1.2", "加强执法。", deadline: null) { Responsibility = new([Link("市城管执法局"), Link("市水务局")]) };
        var outcome = (Scenario.Fixed.With(Link("市城管局")) with { Others = [other] }).JudgePlan(RuleId, "2018-07-01");
        Assert.Equal(["市城管局/市城管执法局"], outcome.Argument("pairs").Texts);
    }

    [Fact]
    public void A_collective_is_no_unit()
    {
        var outcome = Scenario.Fixed.With(Link("县区"), new ResponsibilityLink(ResponsibilityRole.Responsible, "各县区", isCollective: true)).JudgePlan(RuleId, "2018-07-01");
        Assert.Equal(OutcomeKind.Satisfied, outcome.Kind);
    }

    [Fact]
    public void The_pairs_are_listed_in_one_order_whatever_that_of_the_plan()
    {
        string[] pairs = ["a/ab", "a/abc", "ab/abc", "y/yz"];
        Assert.Equal(pairs, Pairs("yz", "abc", "y", "ab", "a"));
        Assert.Equal(pairs, Pairs("a", "ab", "abc", "y", "yz"));
        Assert.Equal(["a/aab", "a/ac"], Pairs("a", "ac", "aab"));

        ValueList<string> Pairs(params string[] units) =>
            Scenario.Fixed.With([.. units.Select(Link)]).JudgePlan(RuleId, "2018-07-01").Argument("pairs").Texts;
    }

    [Fact]
    public void A_plan_without_units_is_not_concerned()
    {
        var scenario = Scenario.Fixed with { Measure = Scenario.Fixed.Measure with { Responsibility = ResponsibilityChain.Empty } };
        Assert.Equal(OutcomeKind.NotApplicable, scenario.JudgePlan(RuleId, "2018-07-01").Kind);
    }

    private RuleOutcome Named(string first, string second) => Scenario.Fixed.With(Link(first), Link(second)).JudgePlan(RuleId, "2018-07-01");

    private static ResponsibilityLink Link(string unit) => new(ResponsibilityRole.Responsible, unit);
}
