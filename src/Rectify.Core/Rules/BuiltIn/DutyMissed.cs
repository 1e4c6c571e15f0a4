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
        new("Recurring duty missed", "定期任务未落实"),
        new(
            "Missed in the newest full window: {duties} ({windows}); older windows missed: {older}.",
            "{duties}在最近一个完整周期（{windows}）内未落实，此前另缺{older}期。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var duties = context.Duties;
        if (duties.IsEmpty)
            return RuleOutcome.NotApplicable;
        var outcome = Judge(duties) switch
        {
            OutcomeKind.Violated => RuleOutcome.Violated(context, Violated),
            OutcomeKind.Undetermined => RuleOutcome.Undetermined(context, Undetermined),
            OutcomeKind.Satisfied => RuleOutcome.Satisfied,
            _ => RuleOutcome.NotApplicable,
        };
        return outcome.WithReevaluateOn(NextWindow(duties));
    }

    public RuleOutcome Evaluate(in PlanContext context)
    {
        var duties = context.SafeguardDuties();
        var outcome = Judge(duties) switch
        {
            OutcomeKind.Violated => Violated(duties, source: null),
            OutcomeKind.Satisfied => RuleOutcome.Satisfied,
            _ => RuleOutcome.NotApplicable,
        };
        return outcome.WithReevaluateOn(NextWindow(duties));
    }

    // A duty whose newest full window does not count is not judged; before the first has passed, nothing is missed.
    private static OutcomeKind Judge(ValueList<DutyStatus> duties)
    {
        if (duties.Exists(IsMissed))
            return OutcomeKind.Violated;
        if (duties.Exists(IsUnknown))
            return OutcomeKind.Undetermined;
        return duties.Exists(IsJudged) ? OutcomeKind.Satisfied : OutcomeKind.NotApplicable;
    }

    private static bool IsJudged(DutyStatus status) => status.Reading.NewestFull is not null;

    private static bool IsMissed(DutyStatus status) => status.State == DutyState.Missed;

    private static bool IsUnknown(DutyStatus status) => IsJudged(status) && status.State == DutyState.Undetermined;

    private static LocalDate? NextWindow(ValueList<DutyStatus> duties) => duties.Min(static d => d.Reading.ReevaluateOn);

    private static RuleOutcome Undetermined(in MeasureContext context)
    {
        var unknown = context.Duties.Where(IsUnknown).ToList();
        string ids = string.Join(", ", unknown.Select(static d => d.Duty.Id));
        return RuleOutcome.Undetermined($"the units that owe {ids} are not known", $"{ids}的履行单位无法确定").Because([.. unknown.Select(static d => Evidence.Of(d.Duty.Text))]);
    }

    private static RuleOutcome Violated(in MeasureContext context) => Violated(context.Duties, context.Measure.Source);

    private static RuleOutcome Violated(ValueList<DutyStatus> duties, SourceSpan? source)
    {
        var missed = duties.Where(IsMissed).ToList();
        return RuleOutcome.Violated(
                RuleArgument.Of("duties", missed.Select(static d => d.Duty.Id).ToValueList()),
                RuleArgument.Of("windows", missed.Select(static d => Print(d.Reading.NewestFull!.Value)).Distinct(StringComparer.Ordinal).ToValueList()),
                RuleArgument.Of("older", missed.Sum(static d => d.MissedWindows - 1)))
            .Because([.. missed.Select(d => Evidence.Of(d.Duty.Text, source))]);
    }

    private static string Print(CalendarWindow window) => $"{Iso(window.First)}/{Iso(window.Last)}";
}
