using Rectify.Indicators;
using Rectify.Progress;
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
    public void Any_event_begins_the_days_anew_also_one_of_a_unit()
    {
        var started = Scenario.Fixed.Started("2018-07-02");
        foreach (ProgressEvent fact in (ProgressEvent[])
                 [
                     new DeadlineExtended(Scenario.Id, Scenario.Day("2018-07-09"), Scenario.Day("2019-01-31")),
                     new Supervised(Scenario.Id, Scenario.Day("2018-07-09"), SupervisionKind.SpotCheck),
                     new MilestoneReached(Scenario.Id, Scenario.Day("2018-07-09"), "2.1.1.1-m1"),
                     new ProgressReported(Scenario.Id, Scenario.Day("2018-07-09")) { Unit = "东县" },
                 ])
        {
            Assert.Equal(OutcomeKind.Satisfied, started.With(fact).Judge(RuleId, "2018-07-16").Kind);
            Assert.Equal(OutcomeKind.Violated, started.With(fact).Judge(RuleId, "2018-07-17").Kind);
        }
    }

    [Fact]
    public void An_observation_of_its_indicators_begins_them_anew_and_is_what_the_finding_rests_on()
    {
        var treated = new TargetIndicator("2.1.1.1-i1", "污水处理率", Comparator.AtLeast, new QuantityTarget(90, "%"));
        var measured = Scenario.Fixed.With(treated).Started("2018-07-02").Observed(treated.Id, "2018-07-09", 80);
        Assert.Equal(OutcomeKind.Satisfied, measured.Judge(RuleId, "2018-07-16").Kind);
        var outcome = measured.Judge(RuleId, "2018-07-17");
        Assert.Equal(Scenario.Day("2018-07-09"), outcome.Argument("last").Day);
        Assert.Contains(outcome.Evidence, static e => e.Observation is not null);
        Assert.Equal(OutcomeKind.Violated, Scenario.Fixed.Started("2018-07-02").Observed("other-i1", "2018-07-09", 80).Judge(RuleId, "2018-07-10").Kind);
    }

    [Fact]
    public void Suspended_days_are_not_counted_then_or_later()
    {
        var suspended = Scenario.Fixed.Started("2018-07-02").Suspended("2018-07-05");
        Assert.Equal(OutcomeKind.Satisfied, suspended.Judge(RuleId, "2018-12-01").Kind);
        Assert.Null(suspended.Judge(RuleId, "2018-12-01").ReevaluateOn);
        var ended = Scenario.Fixed.Started("2018-07-02").Suspended("2018-07-05", "2018-07-24");
        Assert.Equal(OutcomeKind.Satisfied, ended.Judge(RuleId, "2018-08-01").Kind);
        Assert.Equal(Scenario.Day("2018-08-02"), ended.Judge(RuleId, "2018-07-20").ReevaluateOn);
        Assert.Equal((OutcomeKind.Violated, 8m), (ended.Judge(RuleId, "2018-08-02").Kind, ended.Judge(RuleId, "2018-08-02").Argument("days").Number));
    }

    [Fact]
    public void What_is_not_open_or_open_ended_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Judge(RuleId, "2018-12-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Rectified("2018-07-02").Judge(RuleId, "2018-12-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.ImmediateThenLongTerm.Started("2018-07-02").Judge(RuleId, "2018-12-01").Kind);
    }
}
