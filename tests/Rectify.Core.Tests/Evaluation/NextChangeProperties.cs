using FsCheck.Xunit;
using NodaTime;
using Rectify.Core.Tests.Rules;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Evaluation;

public sealed class NextChangeProperties
{
    private const int DaysStepped = 250;

    [Property(Arbitrary = [typeof(SmallWorld)], MaxTest = 100)]
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

    [Property(Arbitrary = [typeof(SmallWorld)], MaxTest = 30)]
    public void Each_verdict_of_a_forecast_changes_first_on_its_own_day(SmallWorld world)
    {
        var facts = new FactsInView(world.Log, world.AsOf, world.AsOf);
        foreach (var measure in world.Plan.Measures)
        {
            var situation = new MeasureSituation(world.Plan, measure, facts, world.AsOf, world.Policy, world.Directory);
            var sheets = Enumerable.Range(0, DaysStepped + 1).Select(i => SheetOn(world.Rules, situation.On(world.AsOf.PlusDays(i)))).ToArray();
            foreach (var forecast in new Evaluator(world.Rules).Forecast(world.Plan, world.Log, measure.Id, world.AsOf, directory: world.Directory))
            {
                var key = (measure.Id, forecast.Verdict);
                int days = Array.FindIndex(sheets, sheet => !string.Equals(sheet[key], forecast.Value, StringComparison.Ordinal));
                AssertSame(world.AsOf, days < 0 ? null : world.AsOf.PlusDays(days), forecast.NextChange);
                if (days >= 0)
                    Assert.Equal(sheets[days][key], forecast.Next);
            }
        }
    }

    [Fact]
    public void A_forecast_asks_for_a_measure_of_the_plan()
    {
        var scenario = Scenario.Fixed;
        Assert.Throws<ArgumentException>("measure", () => new Evaluator(RuleSet.Default).Forecast(scenario.Plan, scenario.Log, "9.9.9.9", Scenario.Day("2018-07-01")));
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

    private static ValueList<string> VerdictsOn(RuleSet rules, in MeasureContext context)
    {
        var verdicts = new MeasureVerdicts(rules, context);
        return
        [
            context.Stage.ToString(), context.Schedule.ToString(), context.Standing.ToString(), verdicts.Signal.ToString(),
            .. context.Indicators.Select(static i => i.State.ToString()),
            .. verdicts.Outcomes.ToArray().Select(static o => o.ToString()),
        ];
    }

    private static VerdictSheet SheetOn(RuleSet rules, in MeasureContext context) => VerdictSheet.Of(rules, new MeasureVerdicts(rules, context));

    private static ValueList<string> PlanVerdicts(SmallWorld world, MeasureSituation[] situations, FactsInView facts, LocalDate day)
    {
        var contexts = situations.Select(s => s.On(day)).ToArray();
        var context = new PlanContext(world.Plan, contexts, facts, day, world.AsOf, world.Policy, world.Directory);
        var goal = world.Plan.Goals[0].Indicators[0];
        var series = new ObservationSeries(facts.ObservationsOf(goal.Id));
        return OutcomeSheet.Of(world.Rules, context).Kinds.ToArray().Select(static kind => kind.ToString())
            .Append(IndicatorReader.StateOn(goal, series, day, world.Policy.ApproximationPercent).ToString())
            .ToValueList();
    }
}
