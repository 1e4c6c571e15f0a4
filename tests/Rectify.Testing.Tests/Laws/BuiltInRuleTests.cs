using FsCheck.Fluent;
using FsCheck;
using Rectify.Deadlines;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Testing.Tests.Laws;

/// <summary>What the library ships keeps every law.</summary>
public sealed class BuiltInRuleTests
{
    public static TheoryData<string> MeasureRules => [.. RuleSet.Default.MeasureRules.Select(static r => r.Descriptor.Id)];

    public static TheoryData<string> PlanRules => [.. RuleSet.Default.PlanRules.Select(static r => r.Descriptor.Id)];

    public static TheoryData<string> Laws => [.. EvaluatorLaws.For(RuleSet.Default).All.Select(static l => l.Name)];

    // A law of a rule that never speaks tests nothing: rare rules get more cases, or cases of their own. Without a ladder no step of it is due, and a plan drawn here has few measures.
    private static EvaluationPolicy Strict { get; } = EvaluationPolicy.Default with
    {
        EscalationLadder = [new EscalationRung(ProgressEventType.Reminded, 0), new EscalationRung(ProgressEventType.Interviewed, 30)],
        CloseOutRushMeasures = 1,
    };

    /// <summary>Cases in which a completion of the first measure is taken back.</summary>
    private static Arbitrary<PlanCase> Corrected { get; } = Arb.From(RectifyArbitraries.PlanCases().Generator.Select(static drawn => drawn.Plan.Measures is [var measure, ..]
        ? drawn.With(drawn.Plan, drawn.Log.AddRange([new Rectified(measure.Id, drawn.AsOf) { Id = "mistaken" }, new Retracted(drawn.AsOf, "mistaken")]))
        : drawn));

    [Theory]
    [MemberData(nameof(MeasureRules))]
    public void A_rule_about_measures_keeps_every_law(string id) =>
        RuleLaws.For(RuleSet.Default.MeasureRules.Single(r => r.Descriptor.Id == id), Strict, id == RuleIds.CompletionRetracted ? Corrected : null).Check(Runs.Usual(id == RuleIds.OrderUnanswered ? 100 : 30));

    [Theory]
    [MemberData(nameof(PlanRules))]
    public void A_rule_about_the_plan_keeps_every_law(string id) =>
        RuleLaws.For(RuleSet.Default.PlanRules.Single(r => r.Descriptor.Id == id), Strict).Check(Runs.Usual(30));

    // A hundred cases of each are in the README of the package.
    [Theory]
    [MemberData(nameof(Laws))]
    public void The_default_rule_set_keeps_every_law(string law) =>
        EvaluatorLaws.For(RuleSet.Default).All.Single(l => l.Name == law).Check(Runs.Usual(25));

    [Fact]
    public void The_earlier_and_the_later_deadline_keep_every_law()
    {
        foreach (var law in DeadlineLaws.OfChoice(Deadline.EarlierOf).Concat(DeadlineLaws.OfChoice(Deadline.LaterOf)))
            law.Check(Runs.Usual(10));
    }

    [Fact]
    public void Then_long_term_keeps_its_law() => DeadlineLaws.OfChange(static d => d.ThenLongTerm()).Check(Runs.Usual(10));
}
