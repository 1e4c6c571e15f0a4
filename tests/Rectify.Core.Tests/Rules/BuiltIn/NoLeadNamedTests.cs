using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class NoLeadNamedTests() : RuleTests(RuleIds.NoLeadNamed)
{
    private protected override RuleOutcome Passing => Named((ResponsibilityRole.Responsible, "市水务局"), (ResponsibilityRole.Lead, "市环保局"));

    private protected override RuleOutcome Failing => Named((ResponsibilityRole.Responsible, "市水务局"), (ResponsibilityRole.Responsible, "市环保局"));

    [Fact]
    public void The_first_listed_is_taken_as_lead_and_said_to_be()
    {
        Assert.Equal("市水务局", Failing.Argument("lead").Text);
    }

    [Fact]
    public void One_unit_that_answers_needs_no_lead()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Judge(RuleId, "2018-07-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Named((ResponsibilityRole.Responsible, "市水务局"), (ResponsibilityRole.Supporting, "市环保局")).Kind);
    }

    private RuleOutcome Named(params (ResponsibilityRole Role, string Unit)[] units) =>
        Scenario.Fixed.With([.. units.Select(static u => new ResponsibilityLink(u.Role, u.Unit))]).Judge(RuleId, "2018-07-01");
}
