using Rectify.Deadlines;
using Rectify.Rules;

namespace Rectify.Testing.Tests.Laws;

/// <summary>What the library ships keeps every law.</summary>
public sealed class BuiltInRuleTests
{
    public static TheoryData<string> MeasureRules => [.. RuleSet.Default.MeasureRules.Select(static r => r.Descriptor.Id)];

    public static TheoryData<string> PlanRules => [.. RuleSet.Default.PlanRules.Select(static r => r.Descriptor.Id)];

    public static TheoryData<string> Laws => [.. EvaluatorLaws.For(RuleSet.Default).All.Select(static l => l.Name)];

    [Theory]
    [MemberData(nameof(MeasureRules))]
    public void A_rule_about_measures_keeps_every_law(string id) =>
        RuleLaws.For(RuleSet.Default.MeasureRules.Single(r => r.Descriptor.Id == id)).Check(Runs.Usual(10));

    [Theory]
    [MemberData(nameof(PlanRules))]
    public void A_rule_about_the_plan_keeps_every_law(string id) =>
        RuleLaws.For(RuleSet.Default.PlanRules.Single(r => r.Descriptor.Id == id)).Check(Runs.Usual(10));

    [Theory]
    [MemberData(nameof(Laws))]
    public void The_default_rule_set_keeps_every_law(string law) =>
        EvaluatorLaws.For(RuleSet.Default).All.Single(l => l.Name == law).Check(Runs.Usual());

    [Fact]
    public void The_earlier_and_the_later_deadline_keep_every_law()
    {
        foreach (var law in DeadlineLaws.OfChoice(Deadline.EarlierOf).Concat(DeadlineLaws.OfChoice(Deadline.LaterOf)))
            law.Check(Runs.Usual(10));
    }

    [Fact]
    public void Then_long_term_keeps_its_law() => DeadlineLaws.OfChange(static d => d.ThenLongTerm()).Check(Runs.Usual(10));
}
