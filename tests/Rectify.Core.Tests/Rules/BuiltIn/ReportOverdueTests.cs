using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class ReportOverdueTests() : RuleTests(RuleIds.ReportOverdue)
{
    private protected override RuleOutcome Passing => Scenario.Fixed.Started("2018-07-02").Judge(RuleId, "2018-07-09");

    private protected override RuleOutcome Failing => Scenario.Fixed.Started("2018-07-02").Judge(RuleId, "2018-07-10");

    [Theory]
    [InlineData("2018-07-08", OutcomeKind.Satisfied)]
    [InlineData("2018-07-09", OutcomeKind.Satisfied)]
    [InlineData("2018-07-10", OutcomeKind.Violated)]
    public void Seven_days_without_a_report_are_allowed(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Scenario.Fixed.Reported("2018-07-02", 5).Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void A_refusal_a_relapse_and_a_failed_look_back_begin_the_days_anew()
    {
        var rectified = Scenario.Fixed.Started("2018-07-02").Rectified("2018-08-01");
        Assert.Equal(OutcomeKind.Satisfied, rectified.Refused("2018-09-01").Judge(RuleId, "2018-09-08").Kind);
        Assert.Equal(OutcomeKind.Violated, rectified.Refused("2018-09-01").Judge(RuleId, "2018-09-09").Kind);
        Assert.Equal(OutcomeKind.Satisfied, rectified.Relapsed("2018-09-01").Judge(RuleId, "2018-09-08").Kind);
        Assert.Equal(OutcomeKind.Violated, rectified.Relapsed("2018-09-01").Judge(RuleId, "2018-09-09").Kind);
        Assert.Equal(OutcomeKind.Satisfied, rectified.LookedBack("2018-09-01", holds: false).Judge(RuleId, "2018-09-08").Kind);
        Assert.Equal(OutcomeKind.Violated, rectified.LookedBack("2018-09-01", holds: false).Judge(RuleId, "2018-09-09").Kind);
    }

    [Fact]
    public void An_extension_is_no_report()
    {
        Assert.Equal(OutcomeKind.Violated, Scenario.Fixed.Started("2018-07-02").Extended("2018-07-09", "2019-01-31").Judge(RuleId, "2018-07-10").Kind);
    }

    [Fact]
    public void What_is_not_open_or_open_ended_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Judge(RuleId, "2018-12-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Rectified("2018-07-02").Judge(RuleId, "2018-12-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.ImmediateThenLongTerm.Started("2018-07-02").Judge(RuleId, "2018-12-01").Kind);
    }
}
