using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class UnitCeasedTests() : RuleTests(RuleIds.UnitCeased)
{
    private protected override RuleOutcome Passing => Named("市煤炭局").Judge(RuleId, "2018-12-31");

    private protected override RuleOutcome Failing => Named("市煤炭局").Judge(RuleId, "2019-01-01");

    [Theory]
    [InlineData("2018-12-30", OutcomeKind.Satisfied)]
    [InlineData("2018-12-31", OutcomeKind.Satisfied)]
    [InlineData("2019-01-01", OutcomeKind.Violated)]
    public void Its_last_day_is_included(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Named("市煤炭局").Judge(RuleId, asOf).Kind);
    }

    [Theory]
    [InlineData("市环保局")]
    [InlineData("市水利局")]
    public void One_with_a_successor_or_one_that_is_unknown_has_not_ceased(string unit)
    {
        Assert.Equal(OutcomeKind.Satisfied, Named(unit).Judge(RuleId, "2030-01-01").Kind);
    }

    [Fact]
    public void The_next_change_is_the_day_after_the_last()
    {
        Assert.Equal(Scenario.Day("2019-01-01"), Named("市煤炭局").Judge(RuleId, "2018-12-01").ReevaluateOn);
    }

    [Fact]
    public void A_member_of_a_collective_that_ceased_is_found_by_its_own_name()
    {
        var directory = OrganizationDirectory.Create(
            [new OrganizationUnit("gone", "西县") { To = Scenario.Day("2018-12-31") }, new OrganizationUnit("east", "东县")],
            [],
            [new Collective("各县区", [new CollectiveMembership("gone"), new CollectiveMembership("east")])]);
        var scenario = Scenario.Fixed.With(new ResponsibilityLink(ResponsibilityRole.Responsible, "各县区", isCollective: true)) with { Directory = directory };
        Assert.Equal(OutcomeKind.Satisfied, scenario.Judge(RuleId, "2018-12-31").Kind);
        Assert.Equal(["西县"], scenario.Judge(RuleId, "2019-01-01").Argument("units").Texts);
    }

    [Fact]
    public void Without_a_directory_it_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, (Named("市煤炭局") with { Directory = null }).Judge(RuleId, "2030-01-01").Kind);
    }

    private static Scenario Named(string unit) => Scenario.Fixed.With(new ResponsibilityLink(ResponsibilityRole.Responsible, unit)) with { Directory = Units.Directory };
}
