using FsCheck;
using FsCheck.Xunit;
using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Evaluation;

/// <summary>What holds of every evaluation, whatever the plan and its history.</summary>
[Properties(Arbitrary = [typeof(SmallWorld)])]
public sealed class EvaluationLaws
{
    [Property]
    public void The_order_of_measures_changes_nothing(SmallWorld world)
    {
        var turned = world with { Plan = WithMeasures(world.Plan, world.Plan.Measures.Reverse().ToValueList()) };
        Assert.Equal(world.Evaluate().Measures, turned.Evaluate().Measures.Reverse());
    }

    [Property]
    public void Another_measure_changes_no_verdict_about_the_first(SmallWorld world)
    {
        var alone = world with { Plan = WithMeasures(world.Plan, [world.Plan.Measures[0]]) };
        Assert.Equal(world.Evaluate().Measures[0], alone.Evaluate().Measures[0]);
    }

    [Property]
    public void The_order_of_events_of_one_day_on_different_measures_changes_nothing(SmallWorld world)
    {
        // A stable sort by measure keeps the order of the events of each.
        var sorted = world.Log.Events.OrderByDescending(static e => e.Measure, StringComparer.Ordinal).ToValueList();
        var turned = world with { Log = new ProgressLog(world.Log.Plan, sorted, world.Log.Observations) };
        Assert.Equal(world.Evaluate().Measures, turned.Evaluate().Measures);
        Assert.Equal(world.Evaluate().Totals, turned.Evaluate().Totals);
    }

    [Property]
    public void What_is_overdue_stays_overdue_until_a_fact_changes(SmallWorld world, NonNegativeInt days)
    {
        var now = world.Evaluate();
        var later = new Evaluator(world.Rules).Evaluate(world.Plan, Known(world), world.AsOf.PlusDays(days.Get % 1000), world.AsOf, world.Directory);
        for (int i = 0; i < now.Measures.Count; i++)
        {
            if (now.Measures[i].Schedule == ScheduleStatus.Overdue)
                Assert.Equal(ScheduleStatus.Overdue, later.Measures[i].Schedule);
        }
    }

    [Property]
    public void An_extension_never_makes_a_due_day_earlier(SmallWorld world, int days)
    {
        var extension = new DeadlineExtended("m1", world.AsOf, world.AsOf.PlusDays(days % 200));
        var (before, after) = (world.Evaluate().Measures[0], (world with { Log = world.Log.Add(extension) }).Evaluate().Measures[0]);
        Assert.Equal(before.Due is null, after.Due is null);
        Assert.False(after.Due < before.Due);
        Assert.Equal(before.OriginalDue, after.OriginalDue);
    }

    [Property]
    public void A_tighter_target_is_never_met_where_the_looser_was_not(SmallWorld world, PositiveInt by)
    {
        foreach (var measure in world.Plan.Measures)
        {
            foreach (var indicator in measure.Indicators.Where(static i => i.Comparator is not (Comparator.EqualTo or Comparator.Approximately)))
            {
                var series = new ObservationSeries(Known(world).Observations.Where(o => string.Equals(o.Indicator, indicator.Id, StringComparison.Ordinal)));
                var loose = IndicatorReader.StateOn(indicator, series, world.AsOf, world.Policy.ApproximationPercent);
                var tight = IndicatorReader.StateOn(Tightened(indicator, by.Get), series, world.AsOf, world.Policy.ApproximationPercent);
                if (loose is not (IndicatorState.Attained or IndicatorState.AttainedLate))
                    Assert.False(tight is IndicatorState.Attained or IndicatorState.AttainedLate);
                if (loose == IndicatorState.Missed)
                    Assert.Equal(IndicatorState.Missed, tight);
                if (loose == IndicatorState.AtRisk)
                    Assert.NotEqual(IndicatorState.OnTrack, tight);
            }
        }
    }

    [Property]
    public void Totals_of_two_plans_merge_to_those_of_both(SmallWorld world)
    {
        var parts = world.Plan.Measures.Select(m => (world with { Plan = WithMeasures(world.Plan, [m]) }).Evaluate().Totals).ToList();
        Assert.Equal(world.Evaluate().Totals, Totals.Merge(parts[0], parts[1]));
        Assert.Equal(world.Evaluate().Totals, Totals.Merge(parts[1], Totals.Merge(parts[0], Totals.Zero)));
    }

    private static RectificationPlan WithMeasures(RectificationPlan plan, ValueList<Measure> measures) =>
        new(plan.Id, plan.Title, plan.IssuedOn, measures, plan.Goals, plan.Safeguards);

    private static ProgressLog Known(SmallWorld world) => new(
        world.Log.Plan,
        world.Log.Events.Where(e => e.On <= world.AsOf && e.RecordedOn <= world.AsOf).ToValueList(),
        world.Log.Observations.Where(o => o.On <= world.AsOf && o.RecordedOn <= world.AsOf).ToValueList());

    private static TargetIndicator Tightened(TargetIndicator indicator, int by)
    {
        var target = (QuantityTarget)indicator.Target;
        decimal value = indicator.Comparator is Comparator.AtLeast or Comparator.MoreThan ? target.Value + by : target.Value - by;
        return new TargetIndicator(indicator.Id, indicator.Name, indicator.Comparator, new QuantityTarget(value, target.Unit), indicator.Mode)
        {
            By = indicator.By,
            Baseline = indicator.Baseline,
            Modality = indicator.Modality,
        };
    }
}
