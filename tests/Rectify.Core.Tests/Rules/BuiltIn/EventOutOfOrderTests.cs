using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class EventOutOfOrderTests() : RuleTests(RuleIds.EventOutOfOrder)
{
    private static readonly Scenario InOrder = Scenario.Fixed.Started("2018-07-01").Rectified("2018-11-01").Accepted("2018-11-10").ClosedOut("2018-11-20").Published("2018-11-30");

    private protected override RuleOutcome Passing => InOrder.Judge(RuleId, "2019-01-01");

    private protected override RuleOutcome Failing => Scenario.Fixed.Accepted("2018-11-10").Judge(RuleId, "2019-01-01");

    [Fact]
    public void Each_event_out_of_order_is_listed_with_its_day()
    {
        var outcome = Scenario.Fixed.Refused("2018-08-01").Published("2018-09-01").Rectified("2018-10-01").Started("2018-11-01").Judge(RuleId, "2019-01-01");
        Assert.Equal(
            ["refused on 2018-08-01 without a rectification", "published on 2018-09-01 without a close-out", "started on 2018-11-01 after a rectification"],
            outcome.Argument("events").Texts);
    }

    [Theory]
    [InlineData("2018-11-09", OutcomeKind.NotApplicable)]
    [InlineData("2018-11-10", OutcomeKind.Violated)]
    public void It_is_found_from_the_day_of_the_event(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Scenario.Fixed.Accepted("2018-11-10").Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void Of_one_day_the_order_of_the_log_counts()
    {
        Assert.Equal(OutcomeKind.Satisfied, Scenario.Fixed.Rectified("2018-11-01").Accepted("2018-11-01").Judge(RuleId, "2018-11-01").Kind);
        Assert.Equal(OutcomeKind.Violated, Scenario.Fixed.Accepted("2018-11-01").Rectified("2018-11-01").Judge(RuleId, "2018-11-01").Kind);
    }

    [Fact]
    public void After_a_refusal_it_must_be_rectified_again_before_it_is_accepted()
    {
        var refused = Scenario.Fixed.Rectified("2018-11-01").Refused("2018-11-05");
        Assert.Equal(OutcomeKind.Violated, refused.Accepted("2018-11-10").Judge(RuleId, "2018-11-10").Kind);
        Assert.Equal(OutcomeKind.Satisfied, refused.Started("2018-11-06").Rectified("2018-11-08").Accepted("2018-11-10").Judge(RuleId, "2018-11-10").Kind);
    }

    [Fact]
    public void After_a_relapse_a_start_is_in_order_and_an_old_close_out_does_not_count()
    {
        var relapsed = InOrder.Relapsed("2018-12-01").Started("2018-12-02");
        Assert.Equal(OutcomeKind.Satisfied, relapsed.Judge(RuleId, "2018-12-02").Kind);
        Assert.Equal(OutcomeKind.Violated, relapsed.Rectified("2018-12-10").Published("2018-12-20").Judge(RuleId, "2018-12-20").Kind);
    }
}
