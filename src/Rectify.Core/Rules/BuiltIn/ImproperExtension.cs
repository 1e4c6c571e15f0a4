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
        if (context.DueDays.Granted.IsEmpty)
            return RuleOutcome.NotApplicable;
        var (improper, unknown) = Judge(context.DueDays);
        return improper.Count > 0 ? RuleOutcome.Violated(context, Violated)
            : unknown is not null ? RuleOutcome.Undetermined(context, Undetermined)
            : RuleOutcome.Satisfied;
    }

    private static (List<DeadlineExtended> Improper, DueDay? Unknown) Judge(DueDays dueDays)
    {
        var granted = dueDays.Granted;
        var improper = new List<DeadlineExtended>();
        DueDay? unknown = null;
        for (int i = 0; i < granted.Length; i++)
        {
            var before = dueDays.InForceBefore(i);
            if (string.IsNullOrWhiteSpace(granted[i].ApprovedBy) || before?.DayOrNull < granted[i].On)
                improper.Add(granted[i]);
            else if (before is { Kind: DueDayKind.Undetermined })
                unknown = before;
        }

        return (improper, unknown);
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var improper = Judge(context.DueDays).Improper;
        return RuleOutcome.Violated(RuleArgument.Of("extensions", improper.Select(static e => LocalDatePattern.Iso.Format(e.On)).ToValueList()))
            .Because([.. improper.Select(static e => Evidence.Of(e)), BuiltInRule.DeadlineOf(context.Measure)]);
    }

    private static RuleOutcome Undetermined(in MeasureContext context) => BuiltInRule.Undetermined(Judge(context.DueDays).Unknown!.Value, BuiltInRule.DeadlineOf(context.Measure));
}
