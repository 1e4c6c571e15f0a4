using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT5001: closed out without acceptance in the current cycle. An acceptance that was refused afterwards is none; a later one makes it good.</summary>
internal sealed class ClosedOutWithoutAcceptance : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.ClosedOutWithoutAcceptance,
        Severity.Error,
        new("Closed out without acceptance", "未经验收即销号"),
        new("Closed out on {on} without acceptance.", "{on}销号，未经验收。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var (closeOut, unaccepted) = LastOf(context.History);
        return closeOut is null ? RuleOutcome.NotApplicable
            : unaccepted is null ? RuleOutcome.Satisfied
            : RuleOutcome.Violated(context, Violated);
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var unaccepted = LastOf(context.History).Unaccepted!;
        return RuleOutcome.Violated(RuleArgument.Of("on", unaccepted.On)).Because(Evidence.Of(unaccepted));
    }

    private static (ClosedOut? CloseOut, ClosedOut? Unaccepted) LastOf(MeasureHistory history)
    {
        bool accepted = false;
        ClosedOut? closeOut = null;
        ClosedOut? unaccepted = null;
        foreach (var fact in history.CurrentCycle)
        {
            switch (fact)
            {
                case Accepted:
                    (accepted, unaccepted) = (true, null);
                    break;
                case AcceptanceRefused:
                    accepted = false;
                    break;
                case ClosedOut closed:
                    closeOut = closed;
                    unaccepted = accepted ? null : closed;
                    break;
            }
        }

        return (closeOut, unaccepted);
    }
}
