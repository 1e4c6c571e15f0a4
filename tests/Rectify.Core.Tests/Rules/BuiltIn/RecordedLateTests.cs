using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class RecordedLateTests() : RuleTests(RuleIds.RecordedLate)
{
    private protected override RuleOutcome Passing => Recorded("2018-07-15");

    private protected override RuleOutcome Failing => Recorded("2018-07-16");

    [Theory]
    [InlineData("2018-07-01", OutcomeKind.Satisfied)]
    [InlineData("2018-07-14", OutcomeKind.Satisfied)]
    [InlineData("2018-07-15", OutcomeKind.Satisfied)]
    [InlineData("2018-07-16", OutcomeKind.Violated)]
    public void Fourteen_days_are_allowed(string recordedOn, OutcomeKind expected)
    {
        Assert.Equal(expected, Recorded(recordedOn).Kind);
    }

    [Fact]
    public void An_event_of_one_unit_counts_too()
    {
        var scenario = Scenario.Fixed.With(new Started(Scenario.Id, Scenario.Day("2018-07-01")) { RecordedOn = Scenario.Day("2018-08-01"), Unit = "东县" });
        Assert.Equal(OutcomeKind.Violated, scenario.Judge(RuleId, "2018-09-01").Kind);
    }

    [Fact]
    public void Only_the_late_ones_are_counted_and_the_longest_delay_is_said()
    {
        var outcome = Scenario.Fixed.With(
            new Started(Scenario.Id, Scenario.Day("2018-07-01")) { RecordedOn = Scenario.Day("2018-07-15") },
            new ProgressReported(Scenario.Id, Scenario.Day("2018-07-01"), 10) { RecordedOn = Scenario.Day("2018-07-16") },
            new ProgressReported(Scenario.Id, Scenario.Day("2018-07-01"), 20) { RecordedOn = Scenario.Day("2018-07-31") }).Judge(RuleId, "2018-09-01");
        Assert.Equal((2m, 30m), (outcome.Argument("count").Number, outcome.Argument("days").Number));
        Assert.Equal(2, ((IEnumerable<Evidence>)outcome.Evidence).Count(static e => e.Fact is not null));
    }

    [Fact]
    public void Before_it_is_recorded_nothing_is_known_of_it()
    {
        var scenario = Scenario.Fixed.With(new Started(Scenario.Id, Scenario.Day("2018-07-01")) { RecordedOn = Scenario.Day("2018-08-01") });
        Assert.Equal(OutcomeKind.NotApplicable, scenario.Judge(RuleId, "2018-07-31").Kind);
        Assert.Equal(OutcomeKind.Violated, scenario.Judge(RuleId, "2018-08-01").Kind);
    }

    private RuleOutcome Recorded(string on) =>
        Scenario.Fixed.With(new Started(Scenario.Id, Scenario.Day("2018-07-01")) { RecordedOn = Scenario.Day(on) }).Judge(RuleId, "2018-09-01");
}
