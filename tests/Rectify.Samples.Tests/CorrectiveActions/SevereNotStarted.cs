using NodaTime;
using Rectify.Rules;

namespace Rectify.Samples.Tests.CorrectiveActions;

#region Rule
/// <summary>CLINIC001: a finding labelled high is to be started within a week of its detection.</summary>
internal sealed class SevereNotStarted : IMeasureRule
{
    private const int DaysAllowed = 7;

    public RuleDescriptor Descriptor { get; } = new(
        "CLINIC001",
        title: new("Severe finding not started"),
        message: new("Detected on {detected}, {days:day|days} ago, and not started."),
        RuleCategory.Custom,
        Severity.Warning);

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (!context.Measure.Labels.Contains("high") || context.Stage != Progress.Stage.NotStarted)
            return RuleOutcome.NotApplicable;
        int days = Period.DaysBetween(context.StartsOn, context.AsOf);
        return days > DaysAllowed
            ? RuleOutcome.Violated(RuleArgument.Of("detected", context.StartsOn), RuleArgument.Of("days", days))
            : RuleOutcome.Satisfied.WithReevaluateOn(context.StartsOn.PlusDays(DaysAllowed + 1));
    }
}
#endregion
