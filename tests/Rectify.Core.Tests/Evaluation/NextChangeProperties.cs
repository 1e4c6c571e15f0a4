using FsCheck.Xunit;
using NodaTime;
using Rectify.Core.Tests.Rules;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Rules.BuiltIn;
using Rectify.Testing;
using static Rectify.Core.Tests.DrawnCase;

namespace Rectify.Core.Tests.Evaluation;

/// <summary>The days of change that an evaluation names, held to an evaluation of each day in turn.</summary>
[Properties(Arbitrary = [typeof(RectifyArbitraries)])]
public sealed class NextChangeProperties
{
    private const int DaysStepped = 250;

    [Property(MaxTest = 100)]
    public void The_next_change_is_the_first_day_on_which_a_verdict_differs(PlanCase drawn, EvaluationPolicy policy)
    {
        var (rules, now) = (RuleSet.Default.WithPolicy(policy), drawn.Evaluate(policy));
        var facts = new KnownFacts(drawn.Log, drawn.AsOf, drawn.KnownOn);
        var measures = drawn.Plan.Measures.Select(m => new MeasureFacts(drawn.Plan, m, facts, policy, drawn.Directory)).ToArray();

        string WholeOn(LocalDate day) => PlanVerdicts(drawn, rules, measures, facts, day);
        var earliest = FirstDifference(drawn.AsOf, WholeOn);
        for (int i = 0; i < measures.Length; i++)
        {
            var measure = measures[i];
            string VerdictsOn(LocalDate day) => Verdicts(rules, measure.On(day));
            var stepped = FirstDifference(drawn.AsOf, VerdictsOn);
            AssertSame(measure.Measure.Id, drawn.AsOf, stepped, now.Measures[i].NextChange, VerdictsOn);
            earliest = stepped is { } day && !(earliest < day) ? day : earliest;
        }

        AssertSame("The plan", drawn.AsOf, earliest, now.NextChange, day => string.Join('\n', measures.Select(m => Verdicts(rules, m.On(day))).Append(WholeOn(day))));
    }

    [Property(MaxTest = 30)]
    public void Each_verdict_of_a_forecast_changes_first_on_its_own_day(PlanCase drawn, EvaluationPolicy policy)
    {
        var rules = RuleSet.Default.WithPolicy(policy);
        var facts = new KnownFacts(drawn.Log, drawn.AsOf, drawn.KnownOn);
        foreach (var planned in drawn.Plan.Measures)
        {
            var measure = new MeasureFacts(drawn.Plan, planned, facts, policy, drawn.Directory);
            var named = Enumerable.Range(0, DaysStepped + 1)
                .Select(i => NamedVerdicts.Of(rules, new MeasureVerdicts(rules, measure.On(drawn.AsOf.PlusDays(i))))).ToArray();
            foreach (var forecast in new Evaluator(rules).Forecast(drawn.Inputs, planned.Id))
            {
                var key = (planned.Id, forecast.Verdict);
                string ValueOn(LocalDate day) => $"{forecast.Verdict} {named[Period.DaysBetween(drawn.AsOf, day)][key]}";
                int days = Array.FindIndex(named, verdicts => !string.Equals(verdicts[key], forecast.Value, StringComparison.Ordinal));
                AssertSame(planned.Id, drawn.AsOf, days < 0 ? null : drawn.AsOf.PlusDays(days), forecast.NextChange, ValueOn);
                if (days >= 0)
                    Assert.Equal($"{planned.Id}: {forecast.Verdict} {named[days][key]}", $"{planned.Id}: {forecast.Verdict} {forecast.Next}");
            }
        }
    }

    [Property(MaxTest = 50)]
    public void A_rule_that_no_day_changes_comes_to_one_outcome_on_every_day(PlanCase drawn, EvaluationPolicy policy)
    {
        var facts = new KnownFacts(drawn.Log, drawn.AsOf, drawn.KnownOn);
        foreach (var planned in drawn.Plan.Measures)
        {
            var measure = new MeasureFacts(drawn.Plan, planned, facts, policy, drawn.Directory);
            foreach (var rule in RuleSet.Default.MeasureRules.OfType<ITimelessRule>())
            {
                string OutcomeOn(LocalDate day) => $"{rule.Descriptor.Id} {rule.Evaluate(measure.On(day)).Kind}";
                AssertSame(planned.Id, drawn.AsOf, FirstDifference(drawn.AsOf, OutcomeOn), named: null, OutcomeOn);
            }
        }
    }

    [Fact]
    public void A_forecast_asks_for_a_measure_of_the_plan()
    {
        var scenario = Scenario.Fixed;
        Assert.Throws<ArgumentException>("measure", () => new Evaluator(RuleSet.Default).Forecast(new EvaluationInputs(scenario.Plan, scenario.Log, Scenario.Day("2018-07-01")), "9.9.9.9"));
    }

    // A day named beyond the days that were stepped through is not looked at.
    private static void AssertSame(string what, LocalDate asOf, LocalDate? stepped, LocalDate? named, Func<LocalDate, string> verdictsOn)
    {
        if (stepped == named || (stepped is null && named > asOf.PlusDays(DaysStepped)))
            return;
        var seen = stepped ?? named ?? asOf;
        Assert.Fail($"{what} is on {Iso(asOf)}\n  {verdictsOn(asOf)}\nand on {Iso(seen)}\n  {verdictsOn(seen)}\nDay by day the first change is on {Iso(stepped)}; the change that is named is on {Iso(named)}.");
    }

    private static LocalDate? FirstDifference(LocalDate asOf, Func<LocalDate, string> verdictsOn)
    {
        string today = verdictsOn(asOf);
        for (int i = 1; i <= DaysStepped; i++)
        {
            if (!string.Equals(verdictsOn(asOf.PlusDays(i)), today, StringComparison.Ordinal))
                return asOf.PlusDays(i);
        }

        return null;
    }

    private static string Verdicts(RuleSet rules, MeasureContext context)
    {
        var verdicts = new MeasureVerdicts(rules, context);
        var indicators = context.Indicators.Select(static i => $"{i.Indicator.Id} {i.State}");
        var outcomes = rules.MeasureRules.Zip(verdicts.Outcomes.ToArray(), static (rule, kind) => $"{rule.Descriptor.Id} {kind}");
        return string.Join(' ', [$"{context.Stage} {context.Schedule} {context.Standing} {verdicts.Signal}", .. indicators, .. outcomes]);
    }

    private static string PlanVerdicts(PlanCase drawn, RuleSet rules, MeasureFacts[] measures, KnownFacts facts, LocalDate day)
    {
        var context = new PlanContext(drawn.Plan, [.. measures.Select(m => m.On(day))], facts, day, rules.Policy, drawn.Directory);
        var goals = drawn.Plan.Goals.SelectMany(static g => g.Indicators)
            .Select(i => $"{i.Id} {IndicatorReader.StatesOf(i, ObservationSeries.OfWhole(facts.AllObservationsOf(i.Id)), drawn.Plan.IssuedOn, rules.Policy.ApproximationPercent).On(day)}");
        var outcomes = rules.PlanRules.Zip(RuleResults.Of(rules, context).Kinds.ToArray(), static (rule, kind) => $"{rule.Descriptor.Id} {kind}");
        return string.Join(' ', goals.Concat(outcomes));
    }
}
