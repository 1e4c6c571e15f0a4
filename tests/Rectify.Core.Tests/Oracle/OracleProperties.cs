using FsCheck.Xunit;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Oracle;

public sealed class OracleProperties
{
    private const int DaysStepped = 60;

    [Property(Arbitrary = [typeof(EdgeWorld)], MaxTest = 400)]
    public void The_evaluator_says_what_a_plain_reading_of_the_design_says(EdgeWorld world)
    {
        var naive = new NaiveEvaluator(world.Plan, world.Plan.Measures[0], world.Log, world.AsOf, world.KnownOn, world.Policy);
        var told = new Evaluator(RuleSet.Default.WithPolicy(world.Policy)).Evaluate(world.Plan, world.Log, world.AsOf, world.KnownOn);

        Assert.Equal(naive.Evaluate(), NaiveVerdicts.From(told.Measures[0]));
    }

    [Property(Arbitrary = [typeof(EdgeWorld)], MaxTest = 100)]
    public void No_verdict_changes_before_the_next_change(EdgeWorld world)
    {
        var measure = world.Plan.Measures[0];
        var told = new Evaluator(RuleSet.Default.WithPolicy(world.Policy)).Evaluate(world.Plan, world.Log, world.AsOf, world.KnownOn).Measures[0];
        var known = KnownTo(world);
        var now = Timeless(new NaiveEvaluator(world.Plan, measure, known, world.AsOf, LocalDate.MaxIsoValue, world.Policy).Evaluate());
        var end = LocalDate.Min(told.NextChange ?? LocalDate.MaxIsoValue, world.AsOf.PlusDays(DaysStepped));

        for (var day = world.AsOf.PlusDays(1); day < end; day = day.PlusDays(1))
            Assert.Equal(now, Timeless(new NaiveEvaluator(world.Plan, measure, known, day, LocalDate.MaxIsoValue, world.Policy).Evaluate()));
    }

    private static ProgressLog KnownTo(EdgeWorld world) => new(
        world.Log.Plan,
        world.Log.Events.Where(e => e.On <= world.AsOf && e.RecordedOn <= world.KnownOn).ToValueList(),
        world.Log.Observations.Where(o => o.On <= world.AsOf && o.RecordedOn <= world.KnownOn).ToValueList());

    // The states of milestones and duties are no verdicts of their own: only what their rules make of them is.
    private static NaiveVerdicts Timeless(NaiveVerdicts verdicts) => verdicts with { Milestones = default, Duties = default };
}
