using Rectify.Deadlines;
using Rectify.Primitives;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT1006: a recurring duty whose words name no window (定期).</summary>
internal sealed class DutyWithoutPeriod : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.DutyWithoutPeriod,
        Severity.Info,
        new("Recurring duty without a period", "定期工作未定周期"),
        new("No period is given for {duties}.", "{duties}未写明周期。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var measure = context.Measure;
        if (measure.Duties.IsEmpty)
            return RuleOutcome.NotApplicable;
        var open = measure.Duties.Where(static d => d.Recurrence.Per == RecurrencePeriod.Unspecified).ToList();
        if (open.Count == 0)
            return RuleOutcome.Satisfied;
        return RuleOutcome.Violated(RuleArgument.Of("duties", open.Select(static d => d.Id).ToValueList()))
            .Because([.. open.Select(d => Evidence.Of(d.Text, measure.Source))]);
    }
}
