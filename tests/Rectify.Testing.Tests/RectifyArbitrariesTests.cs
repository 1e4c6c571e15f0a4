using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Testing.Tests;

[Properties(Arbitrary = [typeof(RectifyArbitraries)])]
public sealed class RectifyArbitrariesTests
{
    private static readonly Lazy<PlanCase[]> Cases = new(static () => RectifyArbitraries.PlanCases().Generator.Sample(2000, new Rnd(2018), 50));

    public static TheoryData<string, int> Values => new()
    {
        { nameof(RectifyArbitraries.LocalDates), Distinct(RectifyArbitraries.LocalDates()) },
        { nameof(RectifyArbitraries.Deadlines), Distinct(RectifyArbitraries.Deadlines()) },
        { nameof(RectifyArbitraries.FixedDeadlines), Distinct(RectifyArbitraries.FixedDeadlines()) },
        { nameof(RectifyArbitraries.PeriodDeadlines), Distinct(RectifyArbitraries.PeriodDeadlines()) },
        { nameof(RectifyArbitraries.StagedDeadlines), Distinct(RectifyArbitraries.StagedDeadlines()) },
        { nameof(RectifyArbitraries.RelativeDeadlines), Distinct(RectifyArbitraries.RelativeDeadlines()) },
        { nameof(RectifyArbitraries.EventDeadlines), Distinct(RectifyArbitraries.EventDeadlines()) },
        { nameof(RectifyArbitraries.LongTermDeadlines), Distinct(RectifyArbitraries.LongTermDeadlines()) },
        { nameof(RectifyArbitraries.Recurrences), Distinct(RectifyArbitraries.Recurrences()) },
        { nameof(RectifyArbitraries.IndicatorTargets), Distinct(RectifyArbitraries.IndicatorTargets()) },
        { nameof(RectifyArbitraries.TargetIndicators), Distinct(RectifyArbitraries.TargetIndicators()) },
        { nameof(RectifyArbitraries.Baselines), Distinct(RectifyArbitraries.Baselines()) },
        { nameof(RectifyArbitraries.ObservedValues), Distinct(RectifyArbitraries.ObservedValues()) },
        { nameof(RectifyArbitraries.DocumentNumbers), Distinct(RectifyArbitraries.DocumentNumbers()) },
        { nameof(RectifyArbitraries.Citations), Distinct(RectifyArbitraries.Citations()) },
        { nameof(RectifyArbitraries.SourceSpans), Distinct(RectifyArbitraries.SourceSpans()) },
        { nameof(RectifyArbitraries.Fractions), Distinct(RectifyArbitraries.Fractions()) },
        { nameof(RectifyArbitraries.Milestones), Distinct(RectifyArbitraries.Milestones()) },
        { nameof(RectifyArbitraries.RecurringDuties), Distinct(RectifyArbitraries.RecurringDuties()) },
        { nameof(RectifyArbitraries.Goals), Distinct(RectifyArbitraries.Goals()) },
        { nameof(RectifyArbitraries.Safeguards), Distinct(RectifyArbitraries.Safeguards()) },
        { nameof(RectifyArbitraries.ResponsibilityLinks), Distinct(RectifyArbitraries.ResponsibilityLinks()) },
        { nameof(RectifyArbitraries.ResponsibilityChains), Distinct(RectifyArbitraries.ResponsibilityChains()) },
        { nameof(RectifyArbitraries.Directories), Distinct(RectifyArbitraries.Directories()) },
        { nameof(RectifyArbitraries.Measures), Distinct(RectifyArbitraries.Measures()) },
        { nameof(RectifyArbitraries.Plans), Distinct(RectifyArbitraries.Plans()) },
        { nameof(RectifyArbitraries.Logs), Distinct(RectifyArbitraries.Logs()) },
        { nameof(RectifyArbitraries.ProgressEvents), Distinct(RectifyArbitraries.ProgressEvents()) },
        { nameof(RectifyArbitraries.Observations), Distinct(RectifyArbitraries.Observations()) },
        { nameof(RectifyArbitraries.Policies), Distinct(RectifyArbitraries.Policies()) },
        { nameof(RectifyArbitraries.SignalPolicies), Distinct(RectifyArbitraries.SignalPolicies()) },
        { nameof(RectifyArbitraries.PlanCases), Distinct(RectifyArbitraries.PlanCases()) },
        { nameof(RectifyArbitraries.WordedDeadlines), Distinct(RectifyArbitraries.WordedDeadlines()) },
        { nameof(RectifyArbitraries.WordedChains), Distinct(RectifyArbitraries.WordedChains()) },
        { nameof(RectifyArbitraries.WordedIndicators), Distinct(RectifyArbitraries.WordedIndicators()) },
        { nameof(RectifyArbitraries.WordedPlans), Distinct(RectifyArbitraries.WordedPlans()) },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Every_type_is_drawn_in_many_values(string type, int distinct) => Assert.True(distinct > 3, $"{distinct} different values of {type}");

    [Fact]
    public void Every_arbitrary_is_in_the_table() => Assert.Equal(
        typeof(RectifyArbitraries).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(static m => m.Name).Order(),
        Values.Select(static row => row.Data.Item1).Order());

    [Fact]
    public void Without_a_test_framework_they_join_the_map_of_FsCheck() =>
        Assert.Equal(5, ArbMap.Default.Merge<RectifyArbitraries>().GeneratorFor<PlanCase>().Sample(5).Length);

    [Property]
    public void A_property_may_ask_for_any_type_of_the_model(
        PlanCase plan, RectificationPlan alone, Measure measure, Deadline deadline, ProgressLog log, OrganizationDirectory directory, EvaluationPolicy policy) =>
        Assert.DoesNotContain(null, new object[] { plan, alone, measure, deadline, log, directory, policy });

    [Property]
    public void A_property_may_ask_for_the_small_values(LocalDate day, Citation citation, TargetIndicator indicator, ProgressEvent fact, Observation figure, ResponsibilityChain chain, Recurrence recurrence) =>
        Assert.True(day >= LocalDate.MinIsoValue && fact.RecordedOn >= fact.On && figure.RecordedOn >= figure.On && recurrence.AtLeast > 0 && citation.ToString() != "" && indicator.Id != "" && chain.Links.Count <= 3);

    [Property]
    public void The_facts_of_a_case_are_about_its_plan(PlanCase plan) => Assert.Empty(plan.Log.MismatchesWith(plan.Plan));

    [Property]
    public void What_is_drawn_goes_through_json(RectificationPlan plan, ProgressLog log, OrganizationDirectory directory)
    {
        Assert.Equal(plan, RectifyJson.ReadPlan(RectifyJson.WritePlan(plan)).Value);
        Assert.Equal(log, RectifyJson.ReadProgress(RectifyJson.WriteProgress(log)).Value);
        Assert.Equal(directory, RectifyJson.ReadDirectory(RectifyJson.WriteDirectory(directory)).Value);
    }

    [Property(MaxTest = 20)]
    public void Every_smaller_case_fits_together_and_the_smallest_has_nothing_left_to_take_away(PlanCase plan)
    {
        var smallest = plan;
        for (int steps = 0; RectifyArbitraries.PlanCases().Shrinker(smallest).FirstOrDefault() is { } smaller; steps++)
        {
            Assert.Empty(smaller.Log.MismatchesWith(smaller.Plan));
            Assert.True(steps < 1000, "Shrinking goes round in circles.");
            smallest = smaller;
        }

        Assert.True(smallest.Plan.Measures.IsEmpty && smallest.Log.Events.IsEmpty && smallest.Log.Observations.IsEmpty && smallest.Directory is null);
    }

    [Fact]
    public void Cases_reach_every_status_and_every_rule()
    {
        var told = Cases.Value.Select(static c => new Evaluation.Evaluator(RuleSet.Default.WithPolicy(Ladder)).Evaluate(c.Inputs)).ToArray();
        var measures = told.SelectMany(static t => t.Measures).ToArray();

        Assert.Equal(Enum.GetValues<Stage>(), measures.Select(static m => m.Stage).Distinct().Order());
        Assert.Equal(Enum.GetValues<ScheduleStatus>(), measures.Select(static m => m.Schedule).Distinct().Order());
        Assert.Equal(Enum.GetValues<Standing>(), measures.Select(static m => m.Standing).Distinct().Order());
        // Blue is a close-out without a single warning, which chance seldom makes.
        Assert.Equal(Enum.GetValues<Signal>().Where(static s => s != Signal.Blue), measures.Select(static m => m.Signal).Where(static s => s != Signal.Blue).Distinct().Order());
        Assert.Equal(Enum.GetValues<IndicatorState>(), measures.SelectMany(static m => m.Indicators).Select(static i => i.State).Distinct().Order());
        Assert.Equal(Enum.GetValues<MilestoneState>(), measures.SelectMany(static m => m.Milestones).Select(static m => m.State).Distinct().Order());
        Assert.Equal(Enum.GetValues<DutyState>(), measures.SelectMany(static m => m.Duties).Select(static d => d.State).Distinct().Order());
        Assert.Contains(measures, static m => m.Cycle > 2);
        // RCT5008 speaks of five measures or more, and the cases are small.
        Assert.Equal([RuleIds.CloseOutRush], RuleSet.Default.Descriptors.Select(static d => d.Id)
            .Except(measures.SelectMany(static m => m.Findings).Concat(told.SelectMany(static t => t.Findings)).Where(static f => f.IsViolated).Select(static f => f.Rule.Id)));
    }

    [Fact]
    public void Cases_fall_on_the_due_day_and_on_the_days_beside_it()
    {
        var days = Cases.Value.SelectMany(static c => c.Plan.Measures.Select(m => m.Deadline?.NamedDay is { } due ? Period.DaysBetween(c.AsOf, due) : 1000)).ToArray();
        Assert.All([-1, 0, 1, 30, 31], offset => Assert.True(days.Count(d => d == offset) >= 2, $"{offset}: {days.Count(d => d == offset)}"));
    }

    [Fact]
    public void Days_fall_on_the_edges_of_the_calendar()
    {
        var days = RectifyArbitraries.LocalDates().Generator.Sample(3000, new Rnd(1), 50);
        Assert.Contains(LocalDate.MinIsoValue, days);
        Assert.Contains(LocalDate.MaxIsoValue, days);
        Assert.Contains(days, static d => d is { Month: 2, Day: 29 });
        Assert.Contains(days, static d => d is { Month: 2, Day: 28 } && !CalendarSystem.Iso.IsLeapYear(d.Year));
        Assert.Contains(days, static d => d is { Month: 12, Day: 31 });
        Assert.True(days.Count(static d => d.Day == CalendarSystem.Iso.GetDaysInMonth(d.Year, d.Month)) > 300);
    }

    [Fact]
    public void Histories_are_late_out_of_order_revised_and_empty()
    {
        Assert.Contains(Cases.Value, static c => c.Log.Events.IsEmpty);
        Assert.Contains(Cases.Value, static c => c.Plan.Measures.IsEmpty);
        Assert.Contains(Cases.Value, static c => c.Log.Events.Any(static e => e.RecordedOn > e.On));
        Assert.Contains(Cases.Value, static c => c.Log.Events.Zip(c.Log.Events.Skip(1)).Any(static pair => pair.First.On > pair.Second.On));
        Assert.Contains(Cases.Value, static c => c.Log.Observations.GroupBy(static o => (o.Indicator, o.On)).Any(static g => g.Count() > 1));
        Assert.Contains(Cases.Value, static c => c.KnownOn < c.AsOf);
    }

    [Fact]
    public void Directories_are_reorganised_in_every_way()
    {
        var directories = RectifyArbitraries.Directories().Generator.Sample(300, new Rnd(1), 50);
        Assert.Equal(Enum.GetValues<SuccessionKind>(), directories.SelectMany(static d => d.Successions).Select(static s => s.Kind).Distinct().Order());
        Assert.Contains(directories, static d => d.Units.Any(static u => u.To is not null));
        Assert.Contains(directories, static d => d.Successions.IsEmpty);
    }

    [Fact]
    public void A_case_needs_a_plan_and_a_log()
    {
        Assert.Throws<ArgumentNullException>("plan", static () => new PlanCase(null!, ProgressLog.Empty, default));
        Assert.Throws<ArgumentNullException>("log", static () => new PlanCase(Cases.Value[0].Plan, null!, default));
    }

    private static EvaluationPolicy Ladder { get; } = EvaluationPolicy.Default with { EscalationLadder = [new EscalationRung(ProgressEventType.Reminded, 0)] };

    private static int Distinct<T>(Arbitrary<T> arbitrary) => arbitrary.Generator.Sample(50, new Rnd(1), 30).Select(static x => x!.ToString()).Distinct().Count();
}
