using NodaTime.Text;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT2007: an extension was granted after the due day then in force had passed, or names no approver.</summary>
internal sealed class ImproperExtension : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.ImproperExtension,
        Severity.Warning,
        new("Improper extension", "延期不合规"),
        new("Granted after the due day then in force, or without an approver: {extensions}.", "下列延期系到期后批准或无批准人：{extensions}。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var granted = context.DueDays.Granted;
        if (granted.IsEmpty)
            return RuleOutcome.NotApplicable;
        var improper = new List<DeadlineExtended>();
        DueDay? unknown = null;
        for (int i = 0; i < granted.Length; i++)
        {
            var before = context.DueDays.InForceBefore(i);
            if (string.IsNullOrWhiteSpace(granted[i].ApprovedBy) || before?.DayOrNull < granted[i].On)
                improper.Add(granted[i]);
            else if (before is { Kind: DueDayKind.Undetermined })
                unknown = before;
        }

        return improper.Count > 0 ? Violated(context, improper)
            : unknown is { } due ? BuiltInRule.Undetermined(due, BuiltInRule.DeadlineOf(context.Measure))
            : RuleOutcome.Satisfied;
    }

    private static RuleOutcome Violated(in MeasureContext context, List<DeadlineExtended> improper) =>
        RuleOutcome.Violated(RuleArgument.Of("extensions", improper.Select(static e => LocalDatePattern.Iso.Format(e.On)).ToValueList()))
            .Because([.. improper.Select(static e => Evidence.Of(e)), BuiltInRule.DeadlineOf(context.Measure)]);
}
