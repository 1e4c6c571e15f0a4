using FsCheck.Xunit;
using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Core.Tests.Oracle;

public sealed class OracleProperties
{
    [Property(Arbitrary = [typeof(EdgeWorld)], MaxTest = 400)]
    public void The_evaluator_says_what_a_plain_reading_of_the_design_says(EdgeWorld world)
    {
        var naive = new NaiveEvaluator(world.Plan, world.Plan.Measures[0], world.Log, world.AsOf, world.KnownOn, world.Policy);
        var told = new Evaluator(RuleSet.Default.WithPolicy(world.Policy)).Evaluate(world.Plan, world.Log, world.AsOf, world.KnownOn);

        Assert.Equal(naive.Evaluate(), NaiveVerdicts.From(told.Measures[0]));
    }
}
