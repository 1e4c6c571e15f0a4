// A host's rule, held to the laws from the packed testing package, without a test framework.
using Rectify.Rules;
using Rectify.Testing;

RuleLaws.For(new Unassigned()).Check();
Console.WriteLine("the laws hold");

/// <summary>Nobody is named to answer for the measure.</summary>
internal sealed class Unassigned : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "ACME0001", new("Unassigned", "无人负责"), new("Nobody answers for it.", "未明确责任单位。"), RuleCategory.Custom, Severity.Warning);

    public RuleOutcome Evaluate(in MeasureContext context) =>
        context.Measure.Responsibility.Links.IsEmpty ? RuleOutcome.Violated() : RuleOutcome.Satisfied;
}
