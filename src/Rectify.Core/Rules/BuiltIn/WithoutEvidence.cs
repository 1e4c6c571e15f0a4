using NodaTime.Text;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT5012: accepted, closed out or published in the current cycle, while no event of the cycle carries evidence (佐证材料).</summary>
internal sealed class WithoutEvidence : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.WithoutEvidence,
        Severity.Info,
        new("No evidence", "缺少佐证材料"),
        new("No fact of this cycle carries evidence: {steps}.", "{steps}，未附佐证材料。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var history = context.History;
        var (hasStep, hasEvidence) = (false, false);
        for (int i = history.CycleStart; i < history.Events.Length; i++)
        {
            hasStep |= IsStep(history, i);
            hasEvidence |= !history.Events[i].Evidence.IsEmpty && history.Followed(i);
        }

        return !hasStep ? RuleOutcome.NotApplicable : hasEvidence ? RuleOutcome.Satisfied : RuleOutcome.Violated(context, Violated);
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var steps = Steps(context.History);
        return RuleOutcome.Violated(RuleArgument.OfTerms("steps", steps.Select(Describe).ToValueList())).Because([.. steps.Select(static s => Evidence.Of(s))]);
    }

    private static bool IsStep(MeasureHistory history, int index) => history.Events[index] is Accepted or ClosedOut or Published && history.Followed(index);

    private static List<ProgressEvent> Steps(MeasureHistory history)
    {
        var steps = new List<ProgressEvent>();
        for (int i = history.CycleStart; i < history.Events.Length; i++)
        {
            if (IsStep(history, i))
                steps.Add(history.Events[i]);
        }

        return steps;
    }

    private static LocalizedText Describe(ProgressEvent fact)
    {
        string on = LocalDatePattern.Iso.Format(fact.On);
        return fact switch
        {
            Accepted => new($"accepted on {on}", $"{on}验收"),
            ClosedOut => new($"closed out on {on}", $"{on}销号"),
            _ => new($"published on {on}", $"{on}公开"),
        };
    }
}
