using FsCheck.Xunit;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Evaluation;

public sealed class NextChangeProperties
{
    private const int DaysStepped = 400;

    [Property(Arbitrary = [typeof(SmallWorld)], MaxTest = 150)]
    public void The_next_change_is_the_first_day_on_which_a_verdict_differs(SmallWorld world)
    {
        var now = world.Evaluate();
        var facts = new FactsInView(world.Log, world.AsOf, world.AsOf);
        var situations = world.Plan.Measures.Select(m => new MeasureSituation(world.Plan, m, facts, world.AsOf, world.Policy, world.Directory)).ToArray();

        LocalDate? earliest = FirstDifference(world.AsOf, day => PlanVerdicts(world, situations, facts, day));
        for (int i = 0; i < situations.Length; i++)
        {
            var situation = situations[i];
            var stepped = FirstDifference(world.AsOf, day => VerdictsOn(world.Rules, situation.On(day)));
            AssertSame(world.AsOf, stepped, now.Measures[i].NextChange);
            earliest = stepped is { } day && !(earliest < day) ? day : earliest;
        }

        AssertSame(world.AsOf, earliest, now.NextChange);
    }

    private static void AssertSame(LocalDate asOf, LocalDate? stepped, LocalDate? told)
    {
        if (stepped is not null || told <= asOf.PlusDays(DaysStepped))
            Assert.Equal(stepped, told);
    }

    private static LocalDate? FirstDifference<T>(LocalDate asOf, Func<LocalDate, T> verdicts)
        where T : IEquatable<T>
    {
        var today = verdicts(asOf);
        for (int i = 1; i <= DaysStepped; i++)
        {
            if (!verdicts(asOf.PlusDays(i)).Equals(today))
                return asOf.PlusDays(i);
        }

        return null;
    }

    private static Verdicts VerdictsOn(RuleSet rules, in MeasureContext context) => Verdicts.Of(rules, context, RuleRunner.Run(rules.MeasureRules, context));

    private static ValueList<string> PlanVerdicts(SmallWorld world, MeasureSituation[] situations, FactsInView facts, LocalDate day)
    {
        var contexts = situations.Select(s => s.On(day)).ToArray();
        var context = new PlanContext(world.Plan, contexts, facts, day, world.AsOf, world.Policy, world.Directory);
        var goal = world.Plan.Goals[0].Indicators[0];
        var series = new ObservationSeries(facts.ObservationsOf(goal.Id));
        return RuleRunner.Run(world.Rules.PlanRules, context).Select(static r => r.Outcome.Kind.ToString())
            .Append(IndicatorReader.StateOn(goal, series, day, world.Policy.ApproximationPercent).ToString())
            .ToValueList();
    }
}
