using System.Globalization;
using NodaTime;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Testing.Tests.Laws;

/// <summary>Each law of rules finds a rule that breaks it.</summary>
public sealed class RuleLawTests
{
    public static bool IsWindows => OperatingSystem.IsWindows();

    [ThreadStatic]
    private static bool t_warned;

    [Fact]
    public void A_rule_that_takes_every_measure_to_have_a_due_day_does_not_answer_every_plan()
    {
        var broken = Runs.AssertBroken(Laws(static c => PlantedRule.If(c.Due!.Value.Day < c.AsOf)).AnswersEveryPlan);
        Assert.Contains("fails with InvalidOperationException", broken.Breach, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_asks_its_own_store_looks_ahead() => Runs.AssertBroken(
        RuleLaws.For(plan => new PlantedRule(c => PlantedRule.If(!plan.Log.Events.Any(e => e is Rectified && e.Measure == c.Measure.Id)))).NoLookAhead);

    [Fact]
    public void A_rule_that_forgets_when_a_fact_was_recorded_looks_ahead() => Runs.AssertBroken(
        RuleLaws.For(plan => new PlantedRule(c => PlantedRule.If(plan.Log.Events.Any(e => e.On <= c.AsOf && e.Measure == c.Measure.Id)))).NoLookAhead);

    [Fact]
    public void A_rule_that_warns_only_once_is_not_repeatable()
    {
        var warned = new HashSet<LocalDate>();
        Runs.AssertBroken(Laws(c => PlantedRule.If(warned.Add(c.AsOf))).Repeatable);
    }

    [Fact]
    public void A_rule_that_keeps_state_for_its_thread_is_not_the_same_on_another() => Runs.AssertBroken(Laws(static _ =>
    {
        bool isFirst = !t_warned;
        t_warned = true;
        return PlantedRule.If(isFirst);
    }).SameOnEveryThread);

    [Fact]
    public void A_rule_that_words_a_day_by_the_machines_culture_is_not_the_same_in_every_culture() => Runs.AssertBroken(
        Laws(static c => RuleOutcome.Violated(RuleArgument.Of("day", c.AsOf.ToString("d", formatProvider: null)))).SameInEveryCulture);

    [Fact]
    public void A_rule_that_compares_identifiers_by_the_machines_culture_is_not_the_same_in_every_culture() => Runs.AssertBroken(
        Laws(static c => PlantedRule.If(c.Indicators.Any(static i => i.Indicator.Id.ToUpper(CultureInfo.CurrentCulture).Contains("-I1", StringComparison.Ordinal)))).SameInEveryCulture);

    [Fact(Skip = "On Windows a process does not take its zone from TZ.", SkipWhen = nameof(IsWindows))]
    public void A_rule_that_takes_a_day_for_an_instant_is_not_the_same_in_every_time_zone() => Runs.AssertBroken(
        Laws(static c => PlantedRule.If(LocalDate.FromDateTime(TimeZoneInfo.ConvertTimeToUtc(c.AsOf.ToDateTimeUnspecified(), TimeZoneInfo.Local)) < c.AsOf)).SameInEveryTimeZone);

    [Fact]
    public void A_rule_that_asks_what_day_it_is_reads_a_clock() => Runs.AssertBroken(
        Laws(static c => PlantedRule.If(c.Due?.DayOrNull < LocalDate.FromDateTime(DateTime.Today))).NoClock);

    [Fact]
    public void A_rule_that_takes_the_first_measure_for_the_main_one_hangs_on_the_order() => Runs.AssertBroken(
        Laws(static c => PlantedRule.If(c.Plan.Measures[0] == c.Measure && c.Plan.Measures.Count > 1)).OrderOfMeasures);

    [Fact]
    public void A_rule_that_takes_the_first_of_several_facts_of_a_day_hangs_on_their_order() => Runs.AssertBroken(
        RuleLaws.For(plan => new PlantedRule(c => RuleOutcome.Violated(
            RuleArgument.Of("days", plan.Log.Events.DistinctBy(static e => e.On).Count(e => e.Measure == c.Measure.Id))))).OrderOfSameDayFacts);

    [Fact]
    public void A_rule_that_compares_with_the_rest_of_the_plan_hangs_on_other_measures() => Runs.AssertBroken(
        Laws(static c => PlantedRule.If(c.Plan.Measures.Any(static m => m.Deadline is null))).OtherMeasures);

    [Fact]
    public void A_rule_that_changes_with_the_day_and_names_no_day_is_found() => Runs.AssertBroken(
        Laws(static c => PlantedRule.If(c.Due?.DayOrNull is { } due && Period.DaysBetween(c.AsOf, due) is >= 0 and <= 10)).NamesItsDays);

    [Fact]
    public void A_rule_that_names_the_day_after_is_found() => Runs.AssertBroken(
        Laws(static c => PlantedRule.If(c.AsOf > c.Plan.IssuedOn.PlusDays(60)).WithReevaluateOn(c.Plan.IssuedOn.PlusDays(62))).NamesItsDays);

    [Fact]
    public void The_same_rules_mended_keep_every_law()
    {
        Laws(static c => PlantedRule.If(c.Due?.DayOrNull is { } due && Period.DaysBetween(c.AsOf, due) is >= 0 and <= 10).WithReevaluateOn(Next(c))).Check(Runs.Usual(40));
        Laws(static c => PlantedRule.If(c.AsOf > c.Plan.IssuedOn.PlusDays(60)).WithReevaluateOn(c.Plan.IssuedOn.PlusDays(61))).Check(Runs.Usual(40));

        static LocalDate? Next(MeasureContext c) => c.Due?.DayOrNull is not { } due ? null : c.AsOf < due.PlusDays(-10) ? due.PlusDays(-10) : due.PlusDays(1);
    }

    [Fact]
    public void A_rule_about_the_plan_has_its_laws_too()
    {
        Assert.DoesNotContain(RuleLaws.For(new PlantedPlanRule()).All, static law => law.Name == "other measures");
        Runs.AssertBroken(RuleLaws.For(new PlantedPlanRule()).OrderOfMeasures);
    }

    [Fact]
    public void A_place_of_the_message_that_no_argument_fills_is_found()
    {
        var rule = new PlantedRule(static c => RuleOutcome.Violated(RuleArgument.Of("due", c.AsOf)), new LocalizedText("Due {due}, {days:day|days} ago.", "{due}到期，已过{days}天。"));

        Assert.Contains("a place {days} that no argument fills", Runs.AssertBroken(RuleLaws.For(rule).WordsItsFindings).Breach, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_is_never_applicable_is_not_tested_and_says_so()
    {
        var rule = new PlantedRule(static c => c.Measure.Headings.Contains("high", StringComparer.Ordinal) ? PlantedRule.Violated : RuleOutcome.NotApplicable);

        var one = Assert.Throws<RuleSilentException>(() => RuleLaws.For(rule).Repeatable.Check(new LawRun { Cases = 20 }));
        Assert.Equal(("TST001", 20, 0), (one.Rule, one.Report.Cases, one.Report.Violated));
        Assert.Throws<RuleSilentException>(() => RuleLaws.For(rule).Check(new LawRun { Cases = 2 }));

        var report = RuleLaws.For(rule, cases: LabelledCases.Of("high", "low")).Repeatable.Check(new LawRun { Cases = 50 });
        Assert.Equal((50, 0, 0), (report.Cases, report.Undetermined, report.Satisfied));
        Assert.InRange(report.Violated, 5, 50);
        Assert.Equal($"In 50 cases the rule was violated in {report.Violated.ToString(CultureInfo.InvariantCulture)}, undetermined in 0 and satisfied in 0.", report.ToString());
    }

    [Fact]
    public void Labels_of_the_host_are_drawn()
    {
        var rule = new PlantedRule(static c => c.Measure.Labels.Contains("severe", StringComparer.Ordinal) ? PlantedRule.Violated : RuleOutcome.Satisfied);

        var report = RuleLaws.For(rule, cases: LabelledCases.Of("severe")).AnswersEveryPlan.Check(new LawRun { Cases = 50 });

        Assert.InRange(report.Violated, 5, 50);
        Assert.Throws<ArgumentException>("labels", static () => LabelledCases.Of());
        Assert.Throws<ArgumentException>("labels", static () => LabelledCases.Of("severe", " "));
    }

    [Fact]
    public void A_cancellation_passes_through()
    {
        var rule = new PlantedRule(static _ => throw new OperationCanceledException("stopped"));

        Assert.Equal("stopped", Assert.Throws<OperationCanceledException>(() => RuleLaws.For(rule).AnswersEveryPlan.Check()).Message);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("rule", static () => RuleLaws.For((IMeasureRule)null!));
        Assert.Throws<ArgumentNullException>("rule", static () => RuleLaws.For((IPlanRule)null!));
        Assert.Throws<ArgumentNullException>("ruleOf", static () => RuleLaws.For((Func<PlanCase, IMeasureRule>)null!));
    }

    private static RuleLaws Laws(Func<MeasureContext, RuleOutcome> evaluate) => RuleLaws.For(new PlantedRule(evaluate));

    private sealed class PlantedPlanRule : IPlanRule
    {
        public RuleDescriptor Descriptor { get; } = new("TST002", new("Planted", "测试"), new("Planted", "测试"), RuleCategory.Custom, Severity.Info);

        public RuleOutcome Evaluate(in PlanContext context) =>
            PlantedRule.If(context.Measures.Count > 1 && context.Measures[0].Measure.Milestones.Count > context.Measures[^1].Measure.Milestones.Count);
    }
}
