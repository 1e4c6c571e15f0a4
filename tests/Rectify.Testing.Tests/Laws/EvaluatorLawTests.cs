using NodaTime;
using Rectify.Bulk;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Testing.Tests.Laws;

/// <summary>Each law of evaluation finds a host that breaks it: by what it has put around the evaluator, or by a rule in its set.</summary>
public sealed class EvaluatorLawTests
{
    public static bool IsWindows => OperatingSystem.IsWindows();

    [ThreadStatic]
    private static RuleSet? t_rules;

    [Fact]
    public void A_host_that_forgets_the_day_of_knowledge_looks_ahead() => Runs.AssertBroken(
        Around(static plan => plan with { KnownOn = LocalDate.MaxIsoValue }).NoLookAhead);

    [Fact]
    public void A_host_whose_log_grows_with_each_evaluation_is_not_repeatable()
    {
        var all = new List<ProgressEvent>();
        Runs.AssertBroken(Around(plan =>
        {
            all.AddRange(plan.Log.Events);
            return plan.With(plan.Plan, new ProgressLog(null, all.ToValueList(), plan.Log.Observations));
        }).Repeatable);
    }

    [Fact]
    public void A_host_that_keeps_its_policy_with_the_thread_is_not_the_same_on_another()
    {
        t_rules = RuleSet.Default.WithPolicy(static p => p with { DueSoonDays = 90, ImmediateAllowanceDays = 0 });
        Runs.AssertBroken(EvaluatorLaws.For(RuleSet.Default, static plan => Evaluated(plan, t_rules ?? RuleSet.Default)).SameOnEveryThread);
    }

    [Fact]
    public void A_rule_that_words_a_day_by_the_machines_culture_is_not_the_same_in_every_culture() => Runs.AssertBroken(
        With(static c => RuleOutcome.Violated(RuleArgument.Of("day", c.AsOf.ToString("d", formatProvider: null)))).SameInEveryCulture);

    [Fact(Skip = "On Windows a process does not take its zone from TZ.", SkipWhen = nameof(IsWindows))]
    public void A_host_that_stores_days_as_instants_is_not_the_same_in_every_time_zone() => Runs.AssertBroken(
        Around(static plan => plan.On(LocalDate.FromDateTime(TimeZoneInfo.ConvertTimeToUtc(plan.AsOf.ToDateTimeUnspecified(), TimeZoneInfo.Local)))).SameInEveryTimeZone);

    [Fact]
    public void A_host_that_evaluates_nothing_after_today_reads_a_clock() => Runs.AssertBroken(
        Around(static plan => plan.On(LocalDate.Min(plan.AsOf, LocalDate.FromDateTime(DateTime.Today)))).NoClock);

    [Fact]
    public void A_rule_that_takes_the_first_measure_for_the_main_one_hangs_on_the_order() => Runs.AssertBroken(
        With(static c => PlantedRule.If(c.Plan.Measures[0] == c.Measure && c.Plan.Measures.Count > 1)).OrderOfMeasures);

    [Fact]
    public void A_host_that_keeps_one_fact_a_day_hangs_on_their_order() => Runs.AssertBroken(Around(OneFactADay).OrderOfSameDayFacts);

    [Fact]
    public void A_host_that_keeps_one_fact_a_day_lets_one_measure_change_another() => Runs.AssertBroken(Around(OneFactADay).OtherMeasures);

    [Fact]
    public void A_host_that_writes_an_extension_into_the_plan_can_make_a_due_day_earlier() => Runs.AssertBroken(Around(static plan => Dated(plan, ExtendedTo)).ExtensionIsNoEarlier);

    [Fact]
    public void A_host_whose_store_forgets_retractions_keeps_what_was_taken_back() => Runs.AssertBroken(Around(static plan => Without<Retracted>(plan)).RetractionUndoes);

    [Fact]
    public void A_host_that_deletes_what_is_retracted_rewrites_what_was_known_before() => Runs.AssertBroken(Around(static plan =>
    {
        var gone = plan.Log.Events.OfType<Retracted>().Select(static r => r.Fact).ToHashSet(StringComparer.Ordinal);
        return plan.With(plan.Plan, plan.Log with { Events = plan.Log.Events.Where(e => e is not Retracted && (e.Id is null || !gone.Contains(e.Id))).ToValueList() });
    }).RetractionUndoes);

    [Fact]
    public void A_host_that_takes_the_end_of_a_suspension_for_the_due_day_can_make_it_earlier() => Runs.AssertBroken(
        Around(static plan => Mapped(plan, static e => e is Suspended { Until: { } until } s ? new DeadlineAdvanced(s.Measure!, s.On, until) : e)).SuspensionIsNoEarlier);

    [Fact]
    public void A_host_that_counts_the_day_of_the_resumption_as_suspended_moves_a_day_too_far() => Runs.AssertBroken(
        Around(static plan => Mapped(plan, static e => e is Suspended s ? new Suspended(s.Measure!, s.On.PlusDays(-1)) { Reason = s.Reason, ApprovedBy = s.ApprovedBy } : e)).ResumptionMovesByItsDays);

    [Fact]
    public void A_host_that_never_brings_a_measure_back_is_found() => Runs.AssertBroken(Around(static plan => Without<Reinstated>(plan)).ReinstatementUndoes);

    [Fact]
    public void A_host_that_takes_large_numbers_for_slips_of_the_point_meets_a_tighter_target_more_easily() => Runs.AssertBroken(Around(WithThePointMoved).TighterTarget);

    [Fact]
    public void A_host_that_rolls_old_due_days_forward_forgets_what_is_overdue() => Runs.AssertBroken(
        Around(static plan => Dated(plan, (measure, due) => plan.AsOf > due.PlusDays(180) ? plan.AsOf : due)).OverdueStays);

    [Fact]
    public void A_host_that_remembers_assessments_by_the_plans_name_has_totals_that_do_not_merge()
    {
        var kept = new Dictionary<(string, LocalDate), PlanAssessment>();
        Runs.AssertBroken(EvaluatorLaws.For(RuleSet.Default, plan =>
        {
            if (!kept.TryGetValue((plan.Plan.Id, plan.AsOf), out var assessment))
                kept[(plan.Plan.Id, plan.AsOf)] = assessment = Evaluated(plan, RuleSet.Default);
            return assessment;
        }).TotalsMerge);
    }

    [Fact]
    public void A_rule_that_changes_with_the_day_and_names_no_day_makes_the_next_change_wrong() => Runs.AssertBroken(
        With(static c => PlantedRule.If(c.AsOf >= c.Plan.IssuedOn.PlusDays(45))).NextChangeIsExact, cases: 500);

    [Fact]
    public void A_host_that_changes_due_days_around_the_evaluator_does_not_say_what_bulk_says() => Runs.AssertBroken(
        Around(static plan => Dated(plan, static (_, due) => due.PlusDays(1))).BulkEqualsObject);

    [Fact]
    public void A_host_that_takes_a_plan_for_another_after_storing_it_breaks_the_round_trip()
    {
        var seen = new Dictionary<RectificationPlan, LocalDate>(ReferenceEqualityComparer.Instance);
        Runs.AssertBroken(Around(plan => plan.On(seen.TryGetValue(plan.Plan, out var day) ? day : seen[plan.Plan] = plan.AsOf.PlusDays(seen.Count % 2 * 400))).JsonRoundTrip);
    }

    [Fact]
    public void A_host_that_forgets_its_policy_in_bulk_is_found() => Runs.AssertBroken(
        EvaluatorLaws.For(RuleSet.Default.WithPolicy(static p => p with { DueSoonDays = 90 })).BulkEquals(
            static plan => MeasureColumns.From(plan.Plan, plan.Log, plan.AsOf, knownOn: plan.KnownOn)));

    [Fact]
    public void A_host_that_counts_a_due_day_as_late_in_bulk_is_found() => Runs.AssertBroken(
        EvaluatorLaws.For(RuleSet.Default).BulkEquals(static plan => MeasureColumns.From(Dated(plan, static (_, due) => due.PlusDays(-1)).Plan, plan.Log, plan.AsOf, knownOn: plan.KnownOn)));

    [Fact]
    public void A_host_whose_bulk_leaves_measures_out_is_found() => Runs.AssertBroken(
        EvaluatorLaws.For(RuleSet.Default).BulkEquals(static plan => new MeasureColumns(unitCount: 1, plan.AsOf)));

    [Fact]
    public void A_store_that_loses_the_day_of_recording_is_found() => Runs.AssertBroken(EvaluatorLaws.For(RuleSet.Default).RoundTrip(static plan =>
        plan.With(plan.Plan, new ProgressLog(plan.Log.Plan, plan.Log.Events.Select(static e => e with { RecordedOn = e.On }).ToValueList(), plan.Log.Observations))));

    [Fact]
    public void A_store_that_loses_the_directory_is_found() => Assert.StartsWith(
        "The directory comes back different",
        Runs.AssertBroken(EvaluatorLaws.For(RuleSet.Default).RoundTrip(static plan => plan with { Directory = null })).Breach,
        StringComparison.Ordinal);

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("rules", static () => EvaluatorLaws.For(null!));
        Assert.Throws<ArgumentNullException>("columnsOf", static () => EvaluatorLaws.For(RuleSet.Default).BulkEquals(null!));
        Assert.Throws<ArgumentNullException>("store", static () => EvaluatorLaws.For(RuleSet.Default).RoundTrip(null!));
    }

    private static EvaluatorLaws Around(Func<PlanCase, PlanCase> change) => EvaluatorLaws.For(RuleSet.Default, plan => Evaluated(change(plan), RuleSet.Default));

    private static EvaluatorLaws With(Func<MeasureContext, RuleOutcome> evaluate) => EvaluatorLaws.For(RuleSet.Default.With(new PlantedRule(evaluate)));

    private static PlanAssessment Evaluated(PlanCase plan, RuleSet rules) => new Evaluator(rules).Evaluate(plan.Inputs);

    private static PlanCase Without<T>(PlanCase plan)
        where T : ProgressEvent => plan.With(plan.Plan, plan.Log with { Events = plan.Log.Events.Where(static e => e is not T).ToValueList() });

    private static PlanCase Mapped(PlanCase plan, Func<ProgressEvent, ProgressEvent> change) =>
        plan.With(plan.Plan, plan.Log with { Events = plan.Log.Events.Select(change).ToValueList() });

    private static PlanCase OneFactADay(PlanCase plan) =>
        plan.With(plan.Plan, new ProgressLog(plan.Log.Plan, plan.Log.Events.DistinctBy(static e => e.On).ToValueList(), plan.Log.Observations));

    private static LocalDate ExtendedTo(PlanCase plan, Measure measure, LocalDate due) =>
        plan.Log.Events.LastOrDefault(e => e is DeadlineExtended && e.Measure == measure.Id && e.On <= plan.AsOf) is DeadlineExtended granted ? granted.NewDue : due;

    private static PlanCase Dated(PlanCase plan, Func<PlanCase, Measure, LocalDate, LocalDate> dueOf) => Dated(plan, (measure, due) => dueOf(plan, measure, due));

    private static PlanCase Dated(PlanCase plan, Func<Measure, LocalDate, LocalDate> dueOf) => Changed(plan, m => m.Deadline is FixedDeadline { Due: var due } && dueOf(m, due) is var other && other != due
        ? Copy(m, new FixedDeadline(other), m.Indicators)
        : m);

    private static PlanCase WithThePointMoved(PlanCase plan) => Changed(plan, static m => Copy(m, m.Deadline, m.Indicators.Select(static i => i.Target is QuantityTarget { Value: > 10 } large
        ? new TargetIndicator(i.Id, i.Name, i.Comparator, new QuantityTarget(large.Value / 100, large.Unit), i.Mode) { By = i.By, Baseline = i.Baseline }
        : i).ToValueList()));

    private static PlanCase Changed(PlanCase plan, Func<Measure, Measure> change) =>
        plan.With(new RectificationPlan(plan.Plan.Id, plan.Plan.Title, plan.Plan.IssuedOn, plan.Plan.Measures.Select(change).ToValueList()), plan.Log);

    private static Measure Copy(Measure m, Deadline? deadline, ValueList<TargetIndicator> indicators) =>
        new(m.Id, m.Text, deadline) { Responsibility = m.Responsibility, Milestones = m.Milestones, Indicators = indicators, Duties = m.Duties };
}
