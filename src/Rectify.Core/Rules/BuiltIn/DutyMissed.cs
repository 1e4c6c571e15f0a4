using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Progress;
using static Rectify.Primitives.Spelling;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT2009: a recurring duty was missed in its newest full window. Of a measure, and of the plan for the duties of its safeguards.</summary>
/// <remarks>A duty without a period has no window to miss; RCT1006 speaks of it.</remarks>
internal sealed class DutyMissed : IMeasureRule, IPlanRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.DutyMissed,
        Severity.Warning,
        new("Recurring duty missed", "定期工作未落实"),
        new(
            "Missed in the newest full window: {duties} ({windows}); older windows missed: {older}.",
            "{duties}在最近一个完整周期（{windows}）内未落实，此前另缺{older}期。"));

    public RuleOutcome Evaluate(in MeasureContext context) => Judge(context.Duties, context.Measure.Source);

    public RuleOutcome Evaluate(in PlanContext context) => Judge(context.SafeguardDuties(), source: null);

    private static RuleOutcome Judge(ValueList<DutyStatus> duties, SourceSpan? source)
    {
        var judged = duties.Where(static d => d.Duty.Recurrence.Per != RecurrencePeriod.Unspecified).ToList();
        if (judged.Count == 0)
            return RuleOutcome.NotApplicable;
        var missed = judged.FindAll(static d => d.Reading.State == DutyState.Missed);
        var outcome = missed.Count == 0 ? RuleOutcome.Satisfied : Violated(missed, source);
        return outcome.ChangingOn(judged.Min(static d => d.Reading.MayChangeOn));
    }

    private static RuleOutcome Violated(List<DutyStatus> missed, SourceSpan? source) => RuleOutcome.Violated(
            RuleArgument.Of("duties", missed.Select(static d => d.Duty.Id).ToValueList()),
            RuleArgument.Of("windows", missed.Select(static d => Print(d.Reading.NewestFull!.Value)).Distinct(StringComparer.Ordinal).ToValueList()),
            RuleArgument.Of("older", missed.Sum(static d => d.Reading.MissedWindows - 1)))
        .Because([.. missed.Select(d => Evidence.Of(d.Duty.Text, source))]);

    private static string Print(CalendarWindow window) => $"{Iso(window.First)}/{Iso(window.Last)}";
}
