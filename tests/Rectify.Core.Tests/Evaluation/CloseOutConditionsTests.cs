using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;
using static Rectify.Core.Tests.Progress.Facts;

namespace Rectify.Core.Tests.Evaluation;

/// <summary>What a measure still lacks to be closed out, and who can see to it.</summary>
public sealed class CloseOutConditionsTests
{
    private static readonly Measure Heating = Measure(new FixedDeadline(D(5, 31)));

    private static ResponsibilityChain Chain(params ResponsibilityLink[] links) => new(links.ToValueList());

    private static IEnumerable<LocalizedText> Unmet(Measure measure, ProgressLog log)
    {
        var plan = new RectificationPlan("p", "方案", Issued, [measure]);
        return Explainer.Explain(new Evaluator(RuleSet.Default), new EvaluationInputs(plan, log, D(6, 5)), M).Because.Where(static n => n.Kind == ExplanationKind.UnmetCondition).Select(static n => n.Text);
    }

    private static string[] Unmet(string language, Measure measure, params ProgressEvent[] events) =>
        [.. Unmet(measure, ProgressLog.Empty.AddRange(events)).Select(text => text.In(language))];

    [Fact]
    public void Each_condition_names_in_Chinese_what_is_missing_and_whose_turn_it_is()
    {
        var measure = Heating with
        {
            Responsibility = Chain(
                new(ResponsibilityRole.Lead, "市环保局"),
                new(ResponsibilityRole.Responsible, "市发改委"),
                new(ResponsibilityRole.Supporting, "市财政局"),
                new(ResponsibilityRole.Accepting, "市整改办"),
                new(ResponsibilityRole.Accepting, "市督察办")),
            Indicators = [new TargetIndicator("i1", "清洁取暖率", Comparator.AtLeast, new QuantityTarget(90, "%")) { By = D(5, 31) }],
            Milestones = [new Milestone("m1", "4月底前印发方案", new FixedDeadline(D(4, 30)))],
        };
        Assert.Equal(
        [
            "不能销号：反弹后尚未重新整改；由市环保局、市发改委办理",
            "不能销号：尚未报告整改完成；由市环保局、市发改委办理",
            "不能销号：尚未验收；由市整改办、市督察办办理",
            "不能销号：节点m1尚未完成；由市环保局、市发改委办理",
            "不能销号：指标i1（清洁取暖率）：无法判定；由市环保局、市发改委办理",
            "不能销号：督办1号尚未答复；由市环保局、市发改委办理",
        ], Unmet("zh", measure, Done(D(2, 1)), Relapse(D(2, 2)), new OrderIssued(M, D(2, 3), "1号", D(3, 1)), new OrderIssued(M, D(2, 3), "2号", D(3, 1)), new OrderAnswered(M, D(2, 4), "2号")));
    }

    [Fact]
    public void Where_the_plan_names_nobody_to_accept_the_condition_says_so()
    {
        var measure = Heating with { Responsibility = Chain([new(ResponsibilityRole.Responsible, "市环保局")]) };
        Assert.Equal(["Cannot be closed out: it is not accepted, and the plan names no unit to accept it"], Unmet("en", measure, Done(D(2, 1))));
        Assert.Equal(["不能销号：尚未验收，方案未指明验收单位"], Unmet("zh", measure, Done(D(2, 1))));
    }

    [Fact]
    public void Where_no_unit_answers_the_condition_stands_alone()
    {
        var measure = Heating with { Responsibility = Chain([new(ResponsibilityRole.Accepting, "市整改办")]) };
        Assert.Equal(["Cannot be closed out: it is not reported as rectified", "Cannot be closed out: it is not accepted; the next step is 市整改办's"], Unmet("en", measure));
        Assert.Equal(["不能销号：尚未报告整改完成", "不能销号：尚未验收；由市整改办办理"], Unmet("zh", measure));
    }

    [Fact]
    public void What_was_reached_is_no_condition_any_more_however_late()
    {
        static TargetIndicator Target(string id) => new(id, "清洁取暖率", Comparator.AtLeast, new QuantityTarget(90, "%")) { By = D(3, 31) };
        static Milestone Step(string id) => new(id, "印发方案", new FixedDeadline(D(3, 31)));
        var measure = Heating with { Indicators = [Target("i1"), Target("i2"), Target("i3")], Milestones = [Step("m1"), Step("m2"), Step("m3")] };
        var log = ProgressLog.Empty
            .AddRange([new MilestoneReached(M, D(3, 31), "m1"), new MilestoneReached(M, D(4, 1), "m2"), Done(D(4, 2)), new Accepted(M, D(4, 3))])
            .Add(new Observation("i1", D(3, 31), ObservedValue.Of(90)))
            .Add(new Observation("i2", D(4, 1), ObservedValue.Of(90)))
            .Add(new Observation("i3", D(3, 31), ObservedValue.Of(89)));
        Assert.Equal(
            ["Cannot be closed out: milestone m3 is not reached", "Cannot be closed out: target i3 (清洁取暖率): missed"],
            Unmet(measure, log).Select(static text => text.English));
    }
}
