using Rectify.Rules;

namespace Rectify.Testing.Tests.Laws;

/// <summary>A rule about measures as a host writes one, for planting a defect in it.</summary>
internal sealed class PlantedRule(Func<MeasureContext, RuleOutcome> evaluate, LocalizedText? message = null) : IMeasureRule
{
    public static RuleOutcome Violated { get; } = RuleOutcome.Violated();

    public RuleDescriptor Descriptor { get; } = new("TST001", new("Planted", "测试"), message ?? new("Planted", "测试"), RuleCategory.Custom, Severity.Warning);

    public RuleOutcome Evaluate(in MeasureContext context) => evaluate(context);

    public static RuleOutcome If(bool isViolated) => isViolated ? Violated : RuleOutcome.Satisfied;
}
