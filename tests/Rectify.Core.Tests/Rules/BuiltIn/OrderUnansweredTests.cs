using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class OrderUnansweredTests() : RuleTests(RuleIds.OrderUnanswered)
{
    private static readonly Scenario Ordered = Scenario.Fixed.With(new OrderIssued(Scenario.Id, Scenario.Day("2018-09-01"), "督2018-3", Scenario.Day("2018-09-15")));

    private protected override RuleOutcome Passing => Ordered.Judge(RuleId, "2018-09-15");

    private protected override RuleOutcome Failing => Ordered.Judge(RuleId, "2018-09-16");

    [Theory]
    [InlineData("2018-08-31", OutcomeKind.NotApplicable)]
    [InlineData("2018-09-14", OutcomeKind.Satisfied)]
    [InlineData("2018-09-15", OutcomeKind.Satisfied)]
    [InlineData("2018-09-16", OutcomeKind.Violated)]
    public void Its_last_day_is_included(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Ordered.Judge(RuleId, asOf).Kind);
    }

    [Theory]
    [InlineData("督2018-3", "2018-09-01", OutcomeKind.Satisfied)]
    [InlineData("督2018-3", "2018-09-10", OutcomeKind.Satisfied)]
    [InlineData("督2018-3", "2018-09-30", OutcomeKind.Satisfied)]
    [InlineData("督2018-4", "2018-09-10", OutcomeKind.Violated)]
    [InlineData("督2018-3", "2018-08-31", OutcomeKind.Violated)]
    public void Only_an_answer_to_this_order_after_its_issue_ends_it(string order, string on, OutcomeKind expected)
    {
        Assert.Equal(expected, Ordered.With(new OrderAnswered(Scenario.Id, Scenario.Day(on), order)).Judge(RuleId, "2018-10-01").Kind);
    }

    [Fact]
    public void Of_several_late_orders_the_first_day_is_said()
    {
        var both = Ordered.With(new OrderIssued(Scenario.Id, Scenario.Day("2018-09-02"), "督2018-4", Scenario.Day("2018-09-10"))).Judge(RuleId, "2018-10-01");
        Assert.Equal(["督2018-3", "督2018-4"], both.Argument("orders").Texts);
        Assert.Equal(Scenario.Day("2018-09-10"), both.Argument("answerBy").Day);
    }

    [Fact]
    public void A_second_order_has_its_own_day()
    {
        var second = Ordered.With(new OrderAnswered(Scenario.Id, Scenario.Day("2018-09-10"), "督2018-3"))
            .With(new OrderIssued(Scenario.Id, Scenario.Day("2018-09-20"), "督2018-7", Scenario.Day("2018-10-15")));
        Assert.Equal(Scenario.Day("2018-10-16"), second.Judge(RuleId, "2018-10-01").ReevaluateOn);
        Assert.Equal(["督2018-7"], second.Judge(RuleId, "2018-10-16").Argument("orders").Texts);
    }
}
