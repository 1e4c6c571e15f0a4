using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class OrganMissingTests() : RuleTests(RuleIds.OrganMissing)
{
    private protected override RuleOutcome Passing => Named("长清区党委", "长清区政府", "市水务局");

    private protected override RuleOutcome Failing => Named("长清区政府", "市水务局");

    [Theory]
    [InlineData("长清区党委")]
    [InlineData("市南部山区管委会")]
    [InlineData("各县区政府")]
    public void Each_organ_misses_its_counterpart(string named)
    {
        Assert.Equal(OutcomeKind.Violated, Named(named).Kind);
    }

    [Fact]
    public void The_counterpart_must_be_of_the_same_place()
    {
        var outcome = Named("长清区党委", "平阴县政府");
        Assert.Equal(["长清区党委", "平阴县政府"], outcome.Argument("named").Texts);
        Assert.Equal("长清区政府、平阴县党委", outcome.Argument("missing").Format("zh"));
    }

    [Fact]
    public void One_place_that_names_both_does_not_excuse_another()
    {
        Assert.Equal(["平阴县政府"], Named("长清区党委", "长清区政府", "平阴县政府").Argument("named").Texts);
    }

    [Fact]
    public void Departments_are_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Named("市水务局").Kind);
    }

    private RuleOutcome Named(params string[] units) =>
        Scenario.Fixed.With([.. units.Select(static u => new ResponsibilityLink(ResponsibilityRole.Responsible, u))]).Judge(RuleId, "2018-07-01");
}
