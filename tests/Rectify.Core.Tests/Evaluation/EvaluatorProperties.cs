using FsCheck.Xunit;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Testing;

namespace Rectify.Core.Tests.Evaluation;

public sealed class EvaluatorProperties
{
    [Property(Arbitrary = [typeof(AnyDays)], MaxTest = 300)]
    public void No_plan_and_no_history_makes_evaluation_throw_or_a_rule_fail(PlanCase drawn, int days)
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
            var assessment = drawn.Evaluate(policy);
            var findings = assessment.Measures.SelectMany(static m => m.Findings).Concat(assessment.Findings).ToList();
            Assert.DoesNotContain(findings, static f => f.Outcome.Kind == OutcomeKind.RuleError);
            Assert.All(findings, static f => Assert.NotEmpty(f.ToString("zh") + f.ToString("en")));
        }
    }

    [Property(Arbitrary = [typeof(RectifyArbitraries)])]
    public void Every_finding_says_on_what_it_rests(PlanCase drawn, EvaluationPolicy policy)
    {
        var assessment = drawn.Evaluate(policy);
        Assert.All(assessment.Measures.SelectMany(static m => m.Findings).Concat(assessment.Findings), static f => Assert.False(f.Outcome.Evidence.IsEmpty, f.ToString()));
    }
}
