using Rectify.Core.Tests.Rules;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Progress;

/// <summary>Which orders wait for an answer: the rule about late orders and the conditions of close-out give one answer.</summary>
public sealed class SupervisionOrdersTests
{
    private const string Order = "督2018-3";

    [Theory]
    [InlineData("2018-09-01", true)]
    [InlineData("2018-09-02", true)]
    [InlineData("2018-08-31", false)]
    public void An_answer_of_the_day_of_its_order_answers_it_wherever_it_stands_in_the_log(string on, bool isAnswered)
    {
        AssertAnswered(isAnswered, Scenario.Fixed.With(Answer(on), Issued()));
        AssertAnswered(isAnswered, Scenario.Fixed.With(Issued(), Answer(on)));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("东县", "东县", true)]
    [InlineData("东县", null, true)]
    [InlineData("东县", "西县", false)]
    [InlineData(null, "东县", false)]
    public void An_order_is_answered_by_its_unit_or_for_the_whole(string? ordered, string? answering, bool isAnswered)
    {
        var (order, answer) = (Issued() with { Unit = ordered }, Answer("2018-09-10") with { Unit = answering });
        AssertAnswered(isAnswered, Scenario.Fixed.With(order, answer));
        AssertAnswered(isAnswered, Scenario.Fixed.With(answer, order));
    }

    [Fact]
    public void Each_unit_answers_the_order_it_was_given()
    {
        var both = Scenario.Fixed.With(Issued() with { Unit = "东县" }, Issued() with { Unit = "西县" }, Answer("2018-09-10") with { Unit = "西县" });
        AssertAnswered(false, both);
        AssertAnswered(true, both.With(Answer("2018-09-11") with { Unit = "东县" }));
    }

    private static OrderIssued Issued() => new(Scenario.Id, Scenario.Day("2018-09-01"), Order, Scenario.Day("2018-09-15"));

    private static OrderAnswered Answer(string on) => new(Scenario.Id, Scenario.Day(on), Order);

    private static void AssertAnswered(bool expected, Scenario scenario)
    {
        const string day = "2018-10-01";
        Assert.Equal(expected ? OutcomeKind.Satisfied : OutcomeKind.Violated, scenario.Judge(RuleIds.OrderUnanswered, day).Kind);
        var explained = Explainer.Explain(new Evaluator(RuleSet.Default), new EvaluationInputs(scenario.Plan, scenario.Log, Scenario.Day(day)), Scenario.Id);
        Assert.Equal(expected ? 0 : 1, explained.Because.Count(static e => e.Kind == ExplanationKind.UnmetCondition && e.Text.English.Contains($"supervision order {Order} is not answered", StringComparison.Ordinal)));
    }
}
