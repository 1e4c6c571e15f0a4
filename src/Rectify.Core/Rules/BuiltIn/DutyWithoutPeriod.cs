using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT1006: a recurring duty whose words name no window (定期).</summary>
internal sealed class DutyWithoutPeriod : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.DutyWithoutPeriod,
        Severity.Info,
        new("Recurring duty without a period", "定期任务未定周期"),
        new("No period is given for {duties}.", "{duties}未写明周期。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var duties = context.Measure.Duties;
        return duties.IsEmpty ? RuleOutcome.NotApplicable
            : !duties.Exists(HasNoPeriod) ? RuleOutcome.Satisfied
            : RuleOutcome.Violated(context, Violated);
    }

    private static bool HasNoPeriod(RecurringDuty duty) => duty.Recurrence.Per == RecurrencePeriod.Unspecified;

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var measure = context.Measure;
        var open = measure.Duties.Where(HasNoPeriod).ToList();
        return RuleOutcome.Violated(RuleArgument.Of("duties", open.Select(static d => d.Id).ToValueList()))
            .Because([.. open.Select(d => Evidence.Of(d.Text, measure.Source))]);
    }
}
