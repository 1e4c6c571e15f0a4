using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class SeveralLeadsTests() : RuleTests(RuleIds.SeveralLeads)
{
    private protected override RuleOutcome Passing => Leading("市水务局");

    private protected override RuleOutcome Failing => Leading("市水务局", "市住建局");

    [Fact]
    public void Every_lead_is_named_once_in_the_order_of_the_text()
    {
        Assert.Equal(["市水务局", "市住建局", "市财政局"], Leading("市水务局", "市住建局", "市水务局", "市财政局").Argument("units").Texts);
        Assert.Equal(OutcomeKind.Satisfied, Leading("市水务局", "市水务局").Kind);
    }

    [Theory]
    [InlineData("长清区党委", "长清区政府", OutcomeKind.Satisfied)]
    [InlineData("市委", "市政府", OutcomeKind.Satisfied)]
    [InlineData("长清区党委", "历城区政府", OutcomeKind.Violated)]
    [InlineData("长清区政府", "市水务局", OutcomeKind.Violated)]
    public void The_party_committee_and_government_of_one_place_lead_as_one(string first, string second, OutcomeKind expected)
    {
        Assert.Equal(expected, Leading(first, second).Kind);
        Assert.Equal(expected, Leading(second, first).Kind);
    }

    [Fact]
    public void Only_leads_count_and_without_one_the_rule_is_not_concerned()
    {
        var responsible = new ResponsibilityLink(ResponsibilityRole.Responsible, "市住建局");
        Assert.Equal(OutcomeKind.Satisfied, Scenario.Fixed.With(new ResponsibilityLink(ResponsibilityRole.Lead, "市水务局"), responsible).Judge(RuleId, "2018-07-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.With(responsible, new ResponsibilityLink(ResponsibilityRole.Responsible, "市水务局")).Judge(RuleId, "2018-07-01").Kind);
    }

    private RuleOutcome Leading(params string[] units) =>
        Scenario.Fixed.With([.. units.Select(static u => new ResponsibilityLink(ResponsibilityRole.Lead, u))]).Judge(RuleId, "2018-07-01");
}
