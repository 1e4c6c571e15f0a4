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

public sealed class ExplainerTests
{
    private static readonly Measure Heating = Measure(new FixedDeadline(D(5, 31)) { Text = "2018年5月底" }) with
    {
        Source = new SourceSpan(10, 20),
        Responsibility = new([new(ResponsibilityRole.Responsible, "市环保局"), new(ResponsibilityRole.Accepting, "市整改办")]),
        Indicators = [new TargetIndicator("i1", "清洁取暖率", Comparator.AtLeast, new QuantityTarget(90, "%")) { By = D(5, 31) }],
        Milestones = [new Milestone("m1", "4月底前印发方案", new FixedDeadline(D(4, 30)))],
    };

    private static readonly RectificationPlan Plan = new("p", "方案", Issued, [Heating]);

    private static Explanation Explain(params ProgressEvent[] events) =>
        Explainer.Explain(new Evaluator(RuleSet.Default), new EvaluationInputs(Plan, ProgressLog.Empty.AddRange(events), D(6, 5)), M);

    private static IEnumerable<Explanation> All(Explanation node) => node.Because.SelectMany(All).Prepend(node);

    [Fact]
    public void Unknown_measure_is_misuse()
    {
        var misuse = Assert.Throws<ArgumentException>("measure", static () => Explainer.Explain(new Evaluator(RuleSet.Default), new EvaluationInputs(Plan, ProgressLog.Empty, D(6, 5)), "9.9"));
        Assert.StartsWith("The plan holds no measure '9.9'.", misuse.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("inputs", static () => Explainer.Explain(new Evaluator(RuleSet.Default), null!, M));
        Assert.Throws<ArgumentNullException>("measure", static () => Explainer.Explain(new Evaluator(RuleSet.Default), new EvaluationInputs(Plan, ProgressLog.Empty, D(6, 5)), null!));
        Assert.Throws<ArgumentNullException>("language", static () => Explain().ToString(null!));
    }

    [Fact]
    public void A_finding_is_told_with_its_rule_its_weight_and_its_sentence()
    {
        var overdue = Assert.Single(Explain().Because, static n => n.Text.English.StartsWith(RuleIds.Overdue, StringComparison.Ordinal));
        Assert.Equal("RCT2001 (error): Due on 2018-05-31, 5 days overdue.", overdue.Text.English);
        Assert.Equal("RCT2001（严重）：整改时限为2018-05-31，已逾期5天。", overdue.Text.Chinese);
    }

    [Fact]
    public void Every_verdict_rests_on_the_words_of_the_plan_and_the_facts()
    {
        var tree = Explain(Start(D(2, 1)), new DeadlineExtended(M, D(3, 1), D(6, 1)) { ApprovedBy = "市政府" });
        string text = tree.ToString("en");
        Assert.Contains("“2018年5月底”", text, StringComparison.Ordinal);
        Assert.Contains("Due: 2018-06-01, originally 2018-05-31", text, StringComparison.Ordinal);
        Assert.Contains("2018-03-01: extended to 2018-06-01, approved by 市政府", text, StringComparison.Ordinal);
        Assert.Contains("RCT2001 (error): Due on 2018-06-01, 4 days overdue.", text, StringComparison.Ordinal);
        Assert.Contains(All(tree), static n => n is { Kind: ExplanationKind.Clause, Source: { Start: 10, Length: 20 } });
    }

    [Fact]
    public void Every_unmet_condition_is_listed_with_who_can_meet_it()
    {
        var unmet = All(Explain(new OrderIssued(M, D(2, 1), "督办1号", D(3, 1)))).Where(static n => n.Kind == ExplanationKind.UnmetCondition).Select(static n => n.Text.English).ToList();
        Assert.Equal(
        [
            "Cannot be closed out: it is not reported as rectified; the next step is 市环保局's",
            "Cannot be closed out: it is not accepted; the next step is 市整改办's",
            "Cannot be closed out: milestone m1 is not reached; the next step is 市环保局's",
            "Cannot be closed out: target i1 (清洁取暖率): cannot tell; the next step is 市环保局's",
            "Cannot be closed out: supervision order 督办1号 is not answered; the next step is 市环保局's",
        ], unmet);
    }

    [Fact]
    public void Closed_out_measure_has_no_unmet_condition() =>
        Assert.DoesNotContain(All(Explain(Done(D(3, 1)), new Accepted(M, D(3, 2)), new ClosedOut(M, D(3, 3)))), static n => n.Kind == ExplanationKind.UnmetCondition);

    [Fact]
    public void Holder_of_the_post_on_the_due_day_is_named()
    {
        var directory = OrganizationDirectory.Create(
            [new("env", "市环保局")],
            posts: [new("env", "局长", "甲") { To = D(5, 31) }, new("env", "局长", "乙") { From = D(6, 1) }]);
        var tree = Explainer.Explain(new Evaluator(RuleSet.Default), new EvaluationInputs(Plan, ProgressLog.Empty, D(6, 5)) { Directory = directory }, M);
        Assert.Contains("On the due day 2018-05-31, 局长 of 市环保局: 甲", tree.ToString("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Chinese_and_English_come_from_one_tree()
    {
        var tree = Explain(Start(D(2, 1)));
        Assert.Equal(tree.ToString("en").Count(static c => c == '\n'), tree.ToString("zh").Count(static c => c == '\n'));
        Assert.Contains("阶段：整改中", tree.ToString("zh"), StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_and_kinds_of_supervision_have_words_in_both_languages()
    {
        var tree = Explain(new LookedBack(M, D(2, 1), holds: true), new OrderIssued(M, D(2, 1), "1号", D(3, 1)));
        Assert.Contains("回头看，成效保持", tree.ToString("zh"), StringComparison.Ordinal);
        Assert.Equal("随机抽查", StatusTerms.Of(SupervisionKind.SpotCheck).In("zh"));
    }
}
