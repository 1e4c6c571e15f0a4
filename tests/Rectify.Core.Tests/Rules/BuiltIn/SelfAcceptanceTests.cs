using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class SelfAcceptanceTests() : RuleTests(RuleIds.SelfAcceptance)
{
    private protected override RuleOutcome Passing => AcceptedBy("市督查室").Judge(RuleId, "2018-11-10");

    private protected override RuleOutcome Failing => AcceptedBy("市水务局").Judge(RuleId, "2018-11-10");

    [Theory]
    [InlineData(ResponsibilityRole.Responsible, OutcomeKind.Violated)]
    [InlineData(ResponsibilityRole.Lead, OutcomeKind.Violated)]
    [InlineData(ResponsibilityRole.Supporting, OutcomeKind.Satisfied)]
    [InlineData(ResponsibilityRole.Supervising, OutcomeKind.Satisfied)]
    [InlineData(ResponsibilityRole.Accepting, OutcomeKind.Satisfied)]
    public void Only_a_responsible_or_leading_unit_accepts_its_own_work(ResponsibilityRole role, OutcomeKind expected)
    {
        Assert.Equal(expected, AcceptedBy("市水务局", new ResponsibilityLink(role, "市水务局")).Judge(RuleId, "2018-11-10").Kind);
    }

    [Theory]
    [InlineData("市水务局", "市水利水务局", "2018-11-10", OutcomeKind.Violated)]
    [InlineData("市环保局", "市生态环境局", "2019-01-01", OutcomeKind.Violated)]
    [InlineData("市环保局", "市水务局", "2019-01-01", OutcomeKind.Satisfied)]
    [InlineData("市环保局", "省督察办", "2019-01-01", OutcomeKind.Undetermined)]
    public void The_directory_tells_who_is_who(string responsible, string by, string on, OutcomeKind expected)
    {
        var scenario = Scenario.Fixed.With(new ResponsibilityLink(ResponsibilityRole.Responsible, responsible)).Rectified("2018-11-01").Accepted(on, by);
        Assert.Equal(expected, (scenario with { Directory = Units.Directory }).Judge(RuleId, "2019-06-01").Kind);
    }

    [Theory]
    [InlineData("2018-12-31", OutcomeKind.Violated)]
    [InlineData("2019-01-01", OutcomeKind.Undetermined)]
    public void A_member_of_the_collective_on_the_day_accepts_its_own_work(string on, OutcomeKind expected)
    {
        var scenario = Scenario.Fixed.With(new ResponsibilityLink(ResponsibilityRole.Responsible, "各县区", isCollective: true)).Rectified("2018-11-01").Accepted(on, "东县");
        Assert.Equal(expected, (scenario with { Directory = Units.Directory }).Judge(RuleId, "2019-06-01").Kind);
    }

    [Fact]
    public void Where_nobody_is_named_it_cannot_be_told()
    {
        Assert.Equal(OutcomeKind.Undetermined, Scenario.Fixed.Rectified("2018-11-01").Accepted("2018-11-10").Judge(RuleId, "2018-11-10").Kind);
    }

    [Fact]
    public void Without_acceptance_in_the_current_cycle_it_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, AcceptedBy("市水务局").Judge(RuleId, "2018-11-09").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, AcceptedBy("市水务局").Relapsed("2018-12-01").Started("2018-12-02").Judge(RuleId, "2018-12-02").Kind);
    }

    [Fact]
    public void The_first_unit_of_which_it_is_not_known_is_named()
    {
        var scenario = AcceptedBy("省督察办").With(new ResponsibilityLink(ResponsibilityRole.Lead, "市环保局"), new ResponsibilityLink(ResponsibilityRole.Responsible, "市水务局"));
        var outcome = (scenario with { Directory = Units.Directory }).Judge(RuleId, "2018-11-10");
        Assert.Equal("it is not known whether 省督察办 is one of 市环保局", outcome.Reason);
        Assert.Equal("无法判定省督察办是否属于市环保局", outcome.ReasonIn("zh"));
    }

    [Fact]
    public void A_later_acceptance_replaces_it()
    {
        Assert.Equal(OutcomeKind.Satisfied, AcceptedBy("市水务局").Accepted("2018-11-20", "市督查室").Judge(RuleId, "2018-11-20").Kind);
        var later = AcceptedBy("市督查室").Accepted("2018-11-20", "市水务局");
        Assert.Equal(OutcomeKind.Satisfied, later.Judge(RuleId, "2018-11-19").Kind);
        Assert.Equal(Scenario.Day("2018-11-20"), later.Judge(RuleId, "2018-11-20").Argument("on").Day);
    }

    [Fact]
    public void Without_a_directory_the_members_of_a_collective_are_not_known()
    {
        var collective = new ResponsibilityLink(ResponsibilityRole.Responsible, "各县区", isCollective: true);
        Assert.Equal(OutcomeKind.Undetermined, AcceptedBy("东县", collective).Judge(RuleId, "2018-11-10").Kind);
        Assert.Equal(OutcomeKind.Violated, AcceptedBy("各县区", collective).Judge(RuleId, "2018-11-10").Kind);
    }

    private static Scenario AcceptedBy(string unit) => Scenario.Fixed.Rectified("2018-11-01").Accepted("2018-11-10", unit);

    private static Scenario AcceptedBy(string unit, ResponsibilityLink link) => AcceptedBy(unit).With(link);
}
