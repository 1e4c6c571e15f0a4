using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class HiddenDatedPromiseTests() : RuleTests(RuleIds.HiddenDatedPromise)
{
    private static readonly Milestone Promise = new("2.1.1.1-m1", "印发方案", new FixedDeadline(Scenario.Day("2018-07-31")));

    private protected override RuleOutcome Passing =>
        Scenario.Of(new FixedDeadline(Scenario.Day("2018-07-31")).ThenLongTerm()).With(Promise).Judge(RuleId, "2018-07-01");

    private protected override RuleOutcome Failing => Scenario.ImmediateThenLongTerm.With(Promise).Judge(RuleId, "2018-07-01");

    [Fact]
    public void A_long_term_measure_shows_no_day()
    {
        var indicator = new TargetIndicator("i", "污水处理率", Comparator.AtLeast, new QuantityTarget(90, "%")) { By = Scenario.Day("2019-12-31") };
        Assert.Equal(OutcomeKind.Violated, Scenario.LongTerm.With(indicator).Judge(RuleId, "2018-07-01").Kind);
    }

    [Theory]
    [InlineData("2018-07-30", OutcomeKind.Violated)]
    [InlineData("2018-07-31", OutcomeKind.Satisfied)]
    [InlineData("2018-08-01", OutcomeKind.Violated)]
    public void Only_the_very_day_is_shown(string trailer, OutcomeKind expected)
    {
        Assert.Equal(expected, Scenario.Of(new FixedDeadline(Scenario.Day(trailer)).ThenLongTerm()).With(Promise).Judge(RuleId, "2018-07-01").Kind);
    }

    [Fact]
    public void The_first_of_the_hidden_days_is_said()
    {
        var outcome = Scenario.LongTerm.With(new Milestone("m2", "完成排查", new FixedDeadline(Scenario.Day("2018-09-30"))), Promise).Judge(RuleId, "2018-07-01");
        Assert.Equal(["m2", Promise.Id], outcome.Argument("parts").Texts);
        Assert.Equal(Scenario.Day("2018-07-31"), outcome.Argument("first").Day);
    }

    [Fact]
    public void A_dated_measure_or_one_without_a_dated_promise_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.With(Promise).Judge(RuleId, "2018-07-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Undated.With(Promise).Judge(RuleId, "2018-07-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.Judge(RuleId, "2018-07-01").Kind);
    }
}
