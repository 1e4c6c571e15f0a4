using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class PromiseAfterDeadlineTests() : RuleTests(RuleIds.PromiseAfterDeadline)
{
    private protected override RuleOutcome Passing => PromisedFor("2018-12-31");

    private protected override RuleOutcome Failing => PromisedFor("2019-01-01");

    [Theory]
    [InlineData("2018-12-30", OutcomeKind.Satisfied)]
    [InlineData("2018-12-31", OutcomeKind.Satisfied)]
    [InlineData("2019-01-01", OutcomeKind.Violated)]
    public void The_due_day_itself_is_not_after_it(string promised, OutcomeKind expected)
    {
        Assert.Equal(expected, PromisedFor(promised).Kind);
        var indicator = new TargetIndicator("i", "污水处理率", Comparator.AtLeast, new QuantityTarget(90, "%")) { By = Scenario.Day(promised) };
        Assert.Equal(expected, Scenario.Fixed.With(indicator).Judge(RuleId, "2018-07-01").Kind);
    }

    [Fact]
    public void An_extension_does_not_make_the_promise_fit()
    {
        var scenario = Scenario.Fixed.With(Promise("2019-03-31")).Extended("2018-12-01", "2019-06-30");
        Assert.Equal(OutcomeKind.Violated, scenario.Judge(RuleId, "2019-01-01").Kind);
    }

    [Fact]
    public void Only_the_promises_after_the_due_day_are_listed()
    {
        var onTheDay = new Milestone("2.1.1.1-m2", "完成排查", new FixedDeadline(Scenario.Day("2018-12-31")));
        Assert.Equal(["2.1.1.1-m1"], Scenario.Fixed.With(onTheDay, Promise("2019-01-01")).Judge(RuleId, "2018-07-01").Argument("parts").Texts);
    }

    [Fact]
    public void Only_a_fixed_deadline_and_a_promise_are_compared()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Judge(RuleId, "2018-07-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.ImmediateThenLongTerm.With(Promise("2030-01-01")).Judge(RuleId, "2018-07-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Undated.With(Promise("2030-01-01")).Judge(RuleId, "2018-07-01").Kind);
    }

    private RuleOutcome PromisedFor(string day) => Scenario.Fixed.With(Promise(day)).Judge(RuleId, "2018-07-01");

    private static Milestone Promise(string day) => new("2.1.1.1-m1", "印发方案", new FixedDeadline(Scenario.Day(day)));
}
