using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Core.Tests.Deadlines;
using static Rectify.Core.Tests.Progress.Facts;

namespace Rectify.Core.Tests.Evaluation;

/// <summary>A due day counted into a year whose holidays are not published: the tables end with 2026.</summary>
public sealed class ProvisionalDueDayTests
{
    private static readonly RectificationPlan Plan = new("p", "方案", Issued, [Measure(new RelativeDeadline(7, DeadlineUnit.WorkingDay, "started"))]);

    private static readonly RuleSet Rules = RuleSet.Default.WithPolicy(static p => p with { WorkingDays = Seed.WorkingDays });

    [Fact]
    public void A_count_within_the_tables_rests_on_the_words_of_the_plan()
    {
        var measure = Assess(RuleSet.Default.WithPolicy(Rules.Policy), D(12, 18, 2026));

        Assert.Equal((D(12, 29, 2026), DueDayBasis.Text), (measure.Due, measure.DueBasis));
    }

    [Fact]
    public void A_count_past_the_tables_gives_a_day_that_says_it_is_provisional()
    {
        var measure = Assess(Rules, D(12, 28, 2026));

        Assert.Equal((D(1, 6, 2027), DueDayBasis.Provisional), (measure.Due, measure.DueBasis));
    }

    [Fact]
    public void Without_a_calendar_there_is_no_day_and_no_basis()
    {
        var measure = Assess(RuleSet.Default, D(12, 28, 2026));

        Assert.Null(measure.Due);
        Assert.Null(measure.DueBasis);
        Assert.Contains(measure.Findings, static f => f.Outcome is { Kind: OutcomeKind.Undetermined, Reason: "no calendar of working days" });
    }

    [Fact]
    public void A_finding_that_rests_on_it_names_the_missing_table()
    {
        var overdue = Assert.Single(Assess(Rules, D(12, 28, 2026), asOf: D(1, 7, 2027)).Findings, static f => f.Rule.Id == RuleIds.Overdue);

        Assert.Contains(overdue.Outcome.Evidence, static e => e.Policy is { Name: "workingDays", Text: "CN-2017-2026, no table of working days for 2027" });
    }

    [Fact]
    public void Its_sentence_says_so_in_both_languages()
    {
        var overdue = Assert.Single(Assess(Rules, D(12, 28, 2026), asOf: D(1, 7, 2027)).Findings, static f => f.Rule.Id == RuleIds.Overdue);
        Assert.Equal("Due on 2027-01-06, 1 day overdue. The due day is provisional: no table of working days for 2027.", overdue.ToString("en"));
        Assert.Equal("整改时限为2027-01-06，已逾期1天。到期日为暂定：缺少2027年工作日安排。", overdue.ToString("zh"));
        var soon = Assert.Single(Assess(Rules, D(12, 28, 2026), asOf: D(12, 30, 2026)).Findings, static f => f.Rule.Id == RuleIds.DueSoon);
        Assert.EndsWith("The due day is provisional: no table of working days for 2027.", soon.ToString("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_about_a_day_within_the_tables_says_nothing_of_it()
    {
        var overdue = Assert.Single(Assess(Rules, D(12, 18, 2026), asOf: D(12, 30, 2026)).Findings, static f => f.Rule.Id == RuleIds.Overdue);
        Assert.Equal("Due on 2026-12-29, 1 day overdue.", overdue.ToString("en"));
    }

    [Fact]
    public void Why_there_is_no_day_is_said_in_the_language_asked_for()
    {
        var undetermined = Assess(RuleSet.Default, D(12, 28, 2026)).Findings.First(static f => f.Rule.Id == RuleIds.Overdue);
        Assert.Equal("Overdue: cannot tell (no calendar of working days)", undetermined.ToString("en"));
        Assert.Equal("逾期：无法判定（未提供工作日安排）", undetermined.ToString("zh"));
        var tree = Explainer.Explain(new Evaluator(RuleSet.Default), new EvaluationInputs(Plan, Started(D(12, 28, 2026)), D(12, 29, 2026)), M);
        Assert.Contains("Due: cannot tell (no calendar of working days)", tree.ToString("en"), StringComparison.Ordinal);
        Assert.Contains("到期日：无法判定（未提供工作日安排）", tree.ToString("zh"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_explanation_says_so_in_both_languages()
    {
        var tree = Explainer.Explain(new Evaluator(Rules), new EvaluationInputs(Plan, Started(D(12, 28, 2026)), D(12, 29, 2026)), M);

        Assert.Contains("Due: 2027-01-06, provisional (no table of working days for 2027; Monday to Friday are counted there)", tree.ToString("en"), StringComparison.Ordinal);
        Assert.Contains("到期日：2027-01-06，暂定（缺少2027年工作日安排，按周一至周五推算）", tree.ToString("zh"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_milestone_counted_so_says_so_too()
    {
        var plan = new RectificationPlan("p", "方案", Issued, [Measure(null) with { Milestones = [new Milestone("m1", "公开", new RelativeDeadline(7, DeadlineUnit.WorkingDay, "started"))] }]);
        var tree = Explainer.Explain(new Evaluator(Rules), new EvaluationInputs(plan, Started(D(12, 28, 2026)), D(12, 29, 2026)), M);

        Assert.Contains("Milestone m1, due 2027-01-06 (provisional): pending", tree.ToString("en"), StringComparison.Ordinal);
        Assert.Contains("节点m1，2027-01-06到期（暂定）", tree.ToString("zh"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_extension_takes_the_place_of_the_provisional_day()
    {
        var log = Started(D(12, 28, 2026)).Add(new DeadlineExtended(M, D(12, 29, 2026), D(1, 31, 2027)) { ApprovedBy = "市政府" });

        Assert.Equal(DueDayBasis.Extension, new Evaluator(Rules).Evaluate(new EvaluationInputs(Plan, log, D(12, 30, 2026))).Measures[0].DueBasis);
    }

    private static MeasureAssessment Assess(RuleSet rules, NodaTime.LocalDate started, NodaTime.LocalDate? asOf = null) =>
        new Evaluator(rules).Evaluate(new EvaluationInputs(Plan, Started(started), asOf ?? started)).Measures[0];

    private static ProgressLog Started(NodaTime.LocalDate on) => ProgressLog.Empty.Add(Start(on));
}
