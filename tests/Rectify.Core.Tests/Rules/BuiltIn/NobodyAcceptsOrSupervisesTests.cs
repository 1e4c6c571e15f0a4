using Rectify.Plans;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class NobodyAcceptsOrSupervisesTests() : RuleTests(RuleIds.NobodyAcceptsOrSupervises)
{
    private protected override RuleOutcome Passing => Named(ResponsibilityRole.Accepting);

    private protected override RuleOutcome Failing => Named(ResponsibilityRole.Lead);

    [Fact]
    public void A_supervising_unit_is_enough()
    {
        Assert.Equal(OutcomeKind.Satisfied, Named(ResponsibilityRole.Supervising).Kind);
    }

    [Fact]
    public void One_of_several_units_of_a_measure_is_enough()
    {
        var links = Scenario.Fixed.With(new ResponsibilityLink(ResponsibilityRole.Lead, "市水务局"), new ResponsibilityLink(ResponsibilityRole.Supervising, "市督查室"));
        Assert.Equal(OutcomeKind.Satisfied, links.JudgePlan(RuleId, "2018-07-01").Kind);
    }

    [Fact]
    public void One_measure_of_the_plan_is_enough()
    {
        var other = new Measure("2.1.1.2", "加强检查。", deadline: null) { Responsibility = new([new(ResponsibilityRole.Supervising, "市督查室")]) };
        Assert.Equal(OutcomeKind.Satisfied, (Scenario.Fixed with { Others = [other] }).JudgePlan(RuleId, "2018-07-01").Kind);
    }

    private RuleOutcome Named(ResponsibilityRole role) => Scenario.Fixed.With(new ResponsibilityLink(role, "市督查室")).JudgePlan(RuleId, "2018-07-01");
}
