using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class CollectiveUnknownTests() : RuleTests(RuleIds.CollectiveUnknown)
{
    private protected override RuleOutcome Passing => Named("各县区").Judge(RuleId, "2018-12-31");

    private protected override RuleOutcome Failing => Named("各县区").Judge(RuleId, "2019-01-01");

    [Theory]
    [InlineData("2018-06-30", OutcomeKind.Violated)]
    [InlineData("2018-07-01", OutcomeKind.Satisfied)]
    [InlineData("2018-12-31", OutcomeKind.Satisfied)]
    [InlineData("2019-01-01", OutcomeKind.Violated)]
    public void It_is_known_as_long_as_a_member_is(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Named("各县区").Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void A_name_that_the_directory_does_not_hold_cannot_be_expanded()
    {
        Assert.Equal(OutcomeKind.Violated, Named("各成员单位").Judge(RuleId, "2018-08-01").Kind);
    }

    [Fact]
    public void Without_a_directory_or_a_collective_it_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, (Named("各县区") with { Directory = null }).Judge(RuleId, "2018-08-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, (Scenario.Fixed with { Directory = Units.Directory }).Judge(RuleId, "2018-08-01").Kind);
    }

    private static Scenario Named(string collective) =>
        Scenario.Fixed.With(new ResponsibilityLink(ResponsibilityRole.Responsible, collective, isCollective: true)) with { Directory = Units.Directory };
}
