using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT5001: closed out without acceptance in the current cycle. An acceptance that was refused afterwards is none; a later one makes it good.</summary>
internal sealed class ClosedOutWithoutAcceptance : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.ClosedOutWithoutAcceptance,
        Severity.Error,
        new("Closed out without acceptance", "未经验收即销号"),
        new("Closed out on {on} without acceptance.", "{on}销号，未经验收。"));

    public RuleOutcome Evaluate(in MeasureContext context) => CloseOutOf(context.History) is null ? RuleOutcome.NotApplicable
        : LastJudgement(context.History) is Accepted ? RuleOutcome.Satisfied
        : RuleOutcome.Violated(context, Violated);

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var closeOut = CloseOutOf(context.History)!;
        var evidence = Evidence.Of(closeOut);
        return RuleOutcome.Violated(RuleArgument.Of("on", closeOut.On))
            .Because(LastJudgement(context.History) is { } refusal ? [evidence, Evidence.Of(refusal)] : [evidence]);
    }

    // The event of the cycle that brought the stage there; a relapse does not undo it before the next cycle opens.
    private static ClosedOut? CloseOutOf(MeasureHistory history)
    {
        for (int i = history.CycleStart; i < history.Events.Length; i++)
        {
            if (history.Events[i] is ClosedOut closeOut && history.Followed(i))
                return closeOut;
        }

        return null;
    }

    // The last word counts, also where it came too late to move the stage.
    private static ProgressEvent? LastJudgement(MeasureHistory history)
    {
        ProgressEvent? last = null;
        foreach (var fact in history.CurrentCycle)
        {
            if (fact is Accepted or AcceptanceRefused)
                last = fact;
        }

        return last;
    }
}
