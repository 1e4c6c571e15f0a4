using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Rectify.Core.Tests.Serialization;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Evaluation;

public sealed class EvaluatorProperties
{
    [Property(Arbitrary = [typeof(PlanGenerators), typeof(AwkwardDays)], MaxTest = 300)]
    public void No_plan_and_no_history_makes_evaluation_throw_or_a_rule_fail(RectificationPlan plan, ProgressLog log, LocalDate asOf, int days)
    {
        int allowed = days == int.MinValue ? int.MaxValue : Math.Abs(days);
        var extreme = EvaluationPolicy.Default with
        {
            ImmediateAllowanceDays = allowed,
            DueSoonDays = allowed,
            PublicationDays = allowed,
            LookBackDays = allowed,
            ObservationMaxAgeDays = allowed,
            ReportIntervalDays = allowed,
            EscalationLadder = [new EscalationRung(ProgressEventType.Reminded, allowed)],
        };
        foreach (var policy in (EvaluationPolicy[])[EvaluationPolicy.Default, extreme])
        {
            var assessment = new Evaluator(RuleSet.Default.WithPolicy(policy)).Evaluate(plan, log, asOf, LocalDate.MaxIsoValue);
            var findings = assessment.Measures.SelectMany(static m => m.Findings).Concat(assessment.Findings).ToList();
            Assert.DoesNotContain(findings, static f => f.Outcome.Kind == OutcomeKind.RuleError);
            Assert.All(findings, static f => Assert.NotEmpty(f.ToString("zh") + f.ToString("en")));
        }
    }

    [Property(Arbitrary = [typeof(SmallWorld)])]
    public void Facts_of_later_days_change_nothing(SmallWorld world)
    {
        var before = new ProgressLog(
            world.Log.Plan,
            [.. world.Log.Events.Where(e => e.On <= world.AsOf && e.RecordedOn <= world.AsOf)],
            [.. world.Log.Observations.Where(o => o.On <= world.AsOf && o.RecordedOn <= world.AsOf)]);
        Assert.Equal(world.Evaluate().Measures, (world with { Log = before }).Evaluate().Measures);
    }

    [Property(Arbitrary = [typeof(SmallWorld)])]
    public void Every_finding_says_on_what_it_rests(SmallWorld world)
    {
        var assessment = world.Evaluate();
        Assert.All(assessment.Measures.SelectMany(static m => m.Findings).Concat(assessment.Findings), static f => Assert.False(f.Outcome.Evidence.IsEmpty, f.ToString()));
    }

    private static class AwkwardDays
    {
        public static Arbitrary<LocalDate> Days() => Gen.OneOf(
            Gen.Elements(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, LocalDate.MaxIsoValue.PlusDays(-1), new LocalDate(2020, 2, 29)),
            Gen.Choose(0, 5000).Select(static n => new LocalDate(2015, 1, 1).PlusDays(n))).ToArbitrary();
    }
}
