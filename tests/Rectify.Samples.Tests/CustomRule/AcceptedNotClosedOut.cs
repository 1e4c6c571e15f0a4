using NodaTime;
using Rectify.Deadlines;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Samples.Tests.CustomRule;

#region Rule
/// <summary>ACME0001: accepted, the posting for objections (seven working days) ended more than ten days ago, and not closed out.</summary>
internal sealed class AcceptedNotClosedOut : IMeasureRule
{
    private const int PostingWorkingDays = 7;
    private const int DaysAllowed = 10;

    public RuleDescriptor Descriptor { get; } = new(
        "ACME0001",
        title: new("Accepted, not closed out", "验收公示期满未销号"),
        message: new("The posting ended on {ended}, {days:day|days} ago, and it is not closed out.", "公示期于{ended}届满，已过{days}天未销号。"),
        RuleCategory.Custom,
        Severity.Warning);

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (context.Stage != Stage.Accepted || context.History.LastInCycle<Accepted>() is not { } accepted)
            return RuleOutcome.NotApplicable;
        var posting = new PublicityPeriod(accepted.On, PostingWorkingDays, DeadlineUnit.WorkingDay);
        if (posting.LastDay(context.Policy.WorkingDays) is not { HasDay: true, Day: var ended })
            return RuleOutcome.Undetermined("working days cannot be counted", "无法推算工作日").Because(Evidence.Of(accepted));
        int days = Period.DaysBetween(ended, context.AsOf);
        if (days <= DaysAllowed)
            return RuleOutcome.Satisfied.WithReevaluateOn(ended.PlusDays(DaysAllowed + 1));
        return RuleOutcome.Violated(RuleArgument.Of("ended", ended), RuleArgument.Of("days", days)).Because(Evidence.Of(accepted));
    }
}
#endregion
