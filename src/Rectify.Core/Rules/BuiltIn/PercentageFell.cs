using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT6002: the reported percentage went down within the current cycle.</summary>
internal sealed class PercentageFell : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.PercentageFell,
        Severity.Warning,
        new("Percentage went down", "进度倒退"),
        new("{to}% reported on {on}, after {from}% before.", "{on}上报进度{to}%，低于此前的{from}%。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var (reports, fall) = Read(context.History);
        return fall is not null ? RuleOutcome.Violated(context, Violated)
            : reports < 2 ? RuleOutcome.NotApplicable
            : RuleOutcome.Satisfied;
    }

    private static (int Reports, (ProgressReported From, ProgressReported To)? LastFall) Read(MeasureHistory history)
    {
        ProgressReported? before = null;
        (ProgressReported From, ProgressReported To)? fall = null;
        int reports = 0;
        foreach (var fact in history.CurrentCycle)
        {
            if (fact is not ProgressReported { Percent: not null } report)
                continue;
            if (before is not null && report.Percent < before.Percent)
                fall = (before, report);
            before = report;
            reports++;
        }

        return (reports, fall);
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var (from, to) = Read(context.History).LastFall!.Value;
        return RuleOutcome.Violated(RuleArgument.Of("from", from.Percent!.Value), RuleArgument.Of("to", to.Percent!.Value), RuleArgument.Of("on", to.On))
            .Because(Evidence.Of(from), Evidence.Of(to));
    }
}
