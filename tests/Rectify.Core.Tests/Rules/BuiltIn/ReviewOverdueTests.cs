using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class ReviewOverdueTests() : RuleTests(RuleIds.ReviewOverdue)
{
    // 365 days after 2018-07-01 is 2019-07-01.
    private static readonly Scenario KeptUp = Scenario.ImmediateThenLongTerm.Started("2018-07-01");

    private protected override RuleOutcome Passing => KeptUp.Judge(RuleId, "2019-07-01");

    private protected override RuleOutcome Failing => KeptUp.Judge(RuleId, "2019-07-02");

    [Theory]
    [InlineData("2019-06-30", OutcomeKind.Satisfied)]
    [InlineData("2019-07-01", OutcomeKind.Satisfied)]
    [InlineData("2019-07-02", OutcomeKind.Violated)]
    public void A_year_without_a_fact_is_allowed(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, KeptUp.Judge(RuleId, asOf).Kind);
        Assert.Equal(expected, Scenario.LongTerm.Started("2018-07-01").Judge(RuleId, asOf).Kind);
        Assert.Equal(Scenario.Day("2019-07-02"), KeptUp.Judge(RuleId, "2018-07-01").ReevaluateOn);
    }

    [Fact]
    public void Any_event_of_the_measure_or_of_a_unit_begins_the_year_anew()
    {
        foreach (ProgressEvent fact in (ProgressEvent[])
                 [
                     new ProgressReported(Scenario.Id, Scenario.Day("2019-06-30")),
                     new LookedBack(Scenario.Id, Scenario.Day("2019-06-30"), holds: true),
                     new Supervised(Scenario.Id, Scenario.Day("2019-06-30"), SupervisionKind.SpotCheck),
                     new ProgressReported(Scenario.Id, Scenario.Day("2019-06-30")) { Unit = "东县" },
                 ])
        {
            Assert.Equal(OutcomeKind.Satisfied, KeptUp.With(fact).Judge(RuleId, "2020-06-29").Kind);
            Assert.Equal(OutcomeKind.Violated, KeptUp.With(fact).Judge(RuleId, "2020-06-30").Kind);
        }
    }

    [Fact]
    public void An_observation_of_its_indicators_does_so_too_by_its_own_day()
    {
        var treated = new TargetIndicator("2.1.1.1-i1", "污水处理率", Comparator.AtLeast, new QuantityTarget(90, "%"));
        var measured = KeptUp.With(treated).Observed(treated.Id, "2019-01-01", 80);
        Assert.Equal(OutcomeKind.Satisfied, measured.Judge(RuleId, "2020-01-01").Kind);
        Assert.Equal(OutcomeKind.Violated, measured.Judge(RuleId, "2020-01-02").Kind);
        var recordedLater = KeptUp.With(new ProgressReported(Scenario.Id, Scenario.Day("2018-07-02")) { RecordedOn = Scenario.Day("2019-06-01") });
        Assert.Equal(OutcomeKind.Violated, recordedLater.Judge(RuleId, "2019-07-03").Kind);
    }

    [Fact]
    public void Only_what_is_to_be_kept_up_and_holds_is_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.Judge(RuleId, "2030-01-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Started("2018-07-01").Judge(RuleId, "2030-01-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, KeptUp.Relapsed("2018-08-01").Judge(RuleId, "2030-01-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Of(new FixedDeadline(Scenario.Day("2018-12-31")).ThenLongTerm()).Started("2018-07-01").Judge(RuleId, "2030-01-01").Kind);
    }

    [Fact]
    public void A_then_long_term_measure_is_concerned_from_its_completion()
    {
        var completed = Scenario.Of(new FixedDeadline(Scenario.Day("2018-12-31")).ThenLongTerm()).Rectified("2018-11-01");
        Assert.Equal(OutcomeKind.Satisfied, completed.Judge(RuleId, "2019-11-01").Kind);
        Assert.Equal(OutcomeKind.Violated, completed.Judge(RuleId, "2019-11-02").Kind);
    }
}
