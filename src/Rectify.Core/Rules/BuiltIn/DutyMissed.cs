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

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var duties = context.Duties;
        return !duties.Exists(HasWindows) ? RuleOutcome.NotApplicable
            : (duties.Exists(IsMissed) ? RuleOutcome.Violated(context, Violated) : RuleOutcome.Satisfied).ChangingOn(NextWindow(duties));
    }

    public RuleOutcome Evaluate(in PlanContext context)
    {
        var duties = context.SafeguardDuties();
        return !duties.Exists(HasWindows) ? RuleOutcome.NotApplicable
            : (duties.Exists(IsMissed) ? Violated(duties, source: null) : RuleOutcome.Satisfied).ChangingOn(NextWindow(duties));
    }

    private static bool HasWindows(DutyStatus status) => status.Duty.Recurrence.Per != RecurrencePeriod.Unspecified;

    private static bool IsMissed(DutyStatus status) => status.Reading.State == DutyState.Missed;

    private static LocalDate? NextWindow(ValueList<DutyStatus> duties) => duties.Where(HasWindows).Min(static d => d.Reading.MayChangeOn);

    private static RuleOutcome Violated(in MeasureContext context) => Violated(context.Duties, context.Measure.Source);

    private static RuleOutcome Violated(ValueList<DutyStatus> duties, SourceSpan? source)
    {
        var missed = duties.Where(IsMissed).ToList();
        return RuleOutcome.Violated(
                RuleArgument.Of("duties", missed.Select(static d => d.Duty.Id).ToValueList()),
                RuleArgument.Of("windows", missed.Select(static d => Print(d.Reading.NewestFull!.Value)).Distinct(StringComparer.Ordinal).ToValueList()),
                RuleArgument.Of("older", missed.Sum(static d => d.Reading.MissedWindows - 1)))
            .Because([.. missed.Select(d => Evidence.Of(d.Duty.Text, source))]);
    }

    private static string Print(CalendarWindow window) => $"{Iso(window.First)}/{Iso(window.Last)}";
}
