using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class PercentageFellTests() : RuleTests(RuleIds.PercentageFell)
{
    private protected override RuleOutcome Passing => Scenario.Fixed.Reported("2018-08-01", 40).Reported("2018-09-01", 40).Judge(RuleId, "2018-09-01");

    private protected override RuleOutcome Failing => Scenario.Fixed.Reported("2018-08-01", 40).Reported("2018-09-01", 39.9m).Judge(RuleId, "2018-09-01");

    [Fact]
    public void It_is_found_from_the_day_of_the_lower_report_and_remains()
    {
        var scenario = Scenario.Fixed.Reported("2018-08-01", 40).Reported("2018-09-01", 30).Reported("2018-10-01", 90);
        Assert.Equal(OutcomeKind.NotApplicable, scenario.Judge(RuleId, "2018-08-31").Kind);
        Assert.Equal(OutcomeKind.Violated, scenario.Judge(RuleId, "2018-09-01").Kind);
        Assert.Equal(OutcomeKind.Violated, scenario.Judge(RuleId, "2018-10-01").Kind);
    }

    [Fact]
    public void Reports_are_read_in_the_order_of_their_days_whatever_the_order_of_the_log()
    {
        Assert.Equal(OutcomeKind.Satisfied, Scenario.Fixed.Reported("2018-09-01", 40).Reported("2018-08-01", 30).Judge(RuleId, "2018-09-01").Kind);
    }

    [Fact]
    public void A_new_cycle_begins_anew()
    {
        var scenario = Scenario.Fixed.Reported("2018-08-01", 90).Rectified("2018-08-10").Relapsed("2018-08-20").Reported("2018-09-01", 10);
        Assert.Equal(OutcomeKind.NotApplicable, scenario.Judge(RuleId, "2018-09-01").Kind);
    }
}
