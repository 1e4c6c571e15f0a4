using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class WithoutEvidenceTests() : RuleTests(RuleIds.WithoutEvidence)
{
    private static readonly EvidenceItem Report = new("验收报告");
    private static readonly Scenario Rectified = Scenario.Fixed.Started("2018-07-02").Rectified("2018-11-01");

    private protected override RuleOutcome Passing => Rectified.With(new Accepted(Scenario.Id, Scenario.Day("2018-11-10")) { Evidence = [Report] }).Judge(RuleId, "2018-11-10");

    private protected override RuleOutcome Failing => Rectified.Accepted("2018-11-10").ClosedOut("2018-11-20").Judge(RuleId, "2018-11-20");

    [Fact]
    public void Every_step_that_nothing_shows_is_named()
    {
        var outcome = Rectified.Accepted("2018-11-10").ClosedOut("2018-11-20").Published("2018-11-30").Judge(RuleId, "2018-11-30");
        Assert.Equal("accepted on 2018-11-10, closed out on 2018-11-20, published on 2018-11-30", outcome.Argument("steps").Format("en"));
        Assert.Equal("2018-11-10验收、2018-11-20销号、2018-11-30公开", outcome.Argument("steps").Format("zh"));
    }

    [Fact]
    public void Evidence_of_any_event_of_the_cycle_is_enough_before_or_after_the_step()
    {
        var accepted = Rectified.Accepted("2018-11-10");
        Assert.Equal(OutcomeKind.Satisfied, Scenario.Fixed.With(new Started(Scenario.Id, Scenario.Day("2018-07-02")) { Evidence = [Report] }).Accepted("2018-11-10").Judge(RuleId, "2018-11-10").Kind);
        var later = accepted.With(new ProgressReported(Scenario.Id, Scenario.Day("2018-11-15")) { Evidence = [Report] });
        Assert.Equal(OutcomeKind.Violated, later.Judge(RuleId, "2018-11-14").Kind);
        Assert.Equal(OutcomeKind.Satisfied, later.Judge(RuleId, "2018-11-15").Kind);
    }

    [Fact]
    public void Evidence_of_an_old_cycle_does_not_count_and_its_steps_neither()
    {
        var relapsed = Rectified.With(new Accepted(Scenario.Id, Scenario.Day("2018-11-10")) { Evidence = [Report] }).Relapsed("2018-12-01").Started("2018-12-05");
        Assert.Equal(OutcomeKind.NotApplicable, relapsed.Judge(RuleId, "2018-12-05").Kind);
        Assert.Equal(OutcomeKind.Violated, relapsed.Rectified("2018-12-10").Accepted("2018-12-11").Judge(RuleId, "2018-12-11").Kind);
    }

    [Fact]
    public void An_event_that_the_stage_did_not_follow_asks_for_nothing()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Rectified.Relapsed("2018-11-05").Accepted("2018-11-10").Judge(RuleId, "2018-11-10").Kind);
        var closedOut = Rectified.Accepted("2018-11-10").ClosedOut("2018-11-20").Accepted("2018-11-25");
        Assert.Equal("accepted on 2018-11-10, closed out on 2018-11-20", closedOut.Judge(RuleId, "2018-11-25").Argument("steps").Format("en"));
    }

    [Fact]
    public void Before_acceptance_no_evidence_is_asked_for()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Rectified.Judge(RuleId, "2018-11-10").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Judge(RuleId, "2018-11-10").Kind);
    }
}
