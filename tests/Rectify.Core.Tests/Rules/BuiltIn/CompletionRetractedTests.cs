using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class CompletionRetractedTests() : RuleTests(RuleIds.CompletionRetracted)
{
    private static readonly Scenario Reported = Scenario.Fixed.Started("2018-07-02").With(new Rectified(Scenario.Id, Scenario.Day("2018-11-01")) { Id = "e1" });

    private protected override RuleOutcome Passing => Reported.Judge(RuleId, "2018-11-20");

    private protected override RuleOutcome Failing => Reported.Retracted("2018-11-10", "e1").Judge(RuleId, "2018-11-20");

    private protected override OutcomeKind PassesAs => OutcomeKind.NotApplicable;

    [Theory]
    [InlineData("2018-11-09", OutcomeKind.NotApplicable)]
    [InlineData("2018-11-10", OutcomeKind.Violated)]
    [InlineData("2018-11-11", OutcomeKind.Violated)]
    public void It_is_known_from_the_day_on_which_it_was_recorded(string knownOn, OutcomeKind expected)
    {
        var scenario = Reported.Retracted("2018-11-05", "e1", recordedOn: "2018-11-10");
        Assert.Equal(expected, scenario.Judge(RuleId, "2018-11-20", knownOn).Kind);
        Assert.Equal(expected, scenario.Judge(RuleId, "2018-11-05", knownOn).Kind);
    }

    [Fact]
    public void The_retracted_fact_must_have_happened_and_its_retraction_need_not()
    {
        var scenario = Reported.Retracted("2018-11-10", "e1");
        Assert.Equal(OutcomeKind.NotApplicable, scenario.Judge(RuleId, "2018-10-31", "2018-11-10").Kind);
        Assert.Equal(OutcomeKind.Violated, scenario.Judge(RuleId, "2018-11-01", "2018-11-10").Kind);
    }

    [Fact]
    public void Every_kind_of_completion_is_named_with_its_own_day()
    {
        var scenario = Reported
            .With(
                new Accepted(Scenario.Id, Scenario.Day("2018-11-02")) { Id = "e2" },
                new ClosedOut(Scenario.Id, Scenario.Day("2018-11-03")) { Id = "e3" },
                new Published(Scenario.Id, Scenario.Day("2018-11-04")) { Id = "e4" })
            .Retracted("2018-11-10", "e4").Retracted("2018-11-10", "e3").Retracted("2018-11-10", "e2").Retracted("2018-11-10", "e1");
        var facts = scenario.Judge(RuleId, "2018-11-10").Argument("facts");
        Assert.Equal("rectified on 2018-11-01, accepted on 2018-11-02, closed out on 2018-11-03, published on 2018-11-04", facts.Format("en"));
        Assert.Equal("2018-11-01报完成、2018-11-02验收、2018-11-03销号、2018-11-04公开", facts.Format("zh"));
    }

    [Fact]
    public void Other_facts_those_of_a_unit_and_those_of_another_measure_are_not_concerned()
    {
        var started = Scenario.Fixed.With(new Started(Scenario.Id, Scenario.Day("2018-07-02")) { Id = "e1" });
        Assert.Equal(OutcomeKind.NotApplicable, started.Retracted("2018-07-10", "e1").Judge(RuleId, "2018-07-10").Kind);
        var ofUnit = Scenario.Fixed.With(new Rectified(Scenario.Id, Scenario.Day("2018-11-01")) { Id = "e1", Unit = "东县" });
        Assert.Equal(OutcomeKind.NotApplicable, ofUnit.Retracted("2018-11-10", "e1").Judge(RuleId, "2018-11-10").Kind);
        var another = Scenario.Fixed.With(new Rectified("2.1.1.2", Scenario.Day("2018-11-01")) { Id = "e1" });
        Assert.Equal(OutcomeKind.NotApplicable, another.Retracted("2018-11-10", "e1").Judge(RuleId, "2018-11-10").Kind);
    }

    [Fact]
    public void It_is_reported_of_a_cancelled_measure_too()
    {
        var cancelled = Reported.Cancelled("2018-11-05").Retracted("2018-11-10", "e1").Evaluate("2018-11-10").Measures[0];
        Assert.NotNull(cancelled.Finding(RuleId));
    }
}
