using NodaTime;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT5005: closed out or published, and more days have passed since the later of close-out and last look-back than the policy allows.</summary>
internal sealed class LookBackOverdue : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.LookBackOverdue,
        Severity.Warning,
        new("Look-back overdue", "回头看逾期"),
        new("Last closed out or looked back at on {last}, {days:day|days} ago.", "最近一次销号或回头看为{last}，已过{days}天。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (!context.Stage.IsClosedOut())
            return RuleOutcome.NotApplicable;
        if (LastReview(context.History) is not { } last)
            return RuleOutcome.Undetermined(context, Undetermined);
        var due = last.On.PlusDaysWithinCalendar(context.Policy.LookBackDays);
        return context.AsOf <= due
            ? RuleOutcome.Satisfied.WithReevaluateOn(due.PlusDaysWithinCalendar(1))
            : RuleOutcome.Violated(context, Violated);
    }

    /// <summary>The later of close-out and last look-back in the current cycle, or null where there is neither.</summary>
    public static ProgressEvent? LastReview(MeasureHistory history) => Later(history.CloseOut, history.LastInCycle<LookedBack>());

    private static RuleOutcome Undetermined(in MeasureContext context) =>
        RuleOutcome.Undetermined("no close-out has been reported", "未上报销号").Because(Evidence.Of(context.History.LastInCycle<Published>()!));

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var last = LastReview(context.History)!;
        return RuleOutcome.Violated(RuleArgument.Of("last", last.On), RuleArgument.Of("days", Period.DaysBetween(last.On, context.AsOf)))
            .Because(Evidence.Of(last), BuiltInRule.PolicyValue(nameof(context.Policy.LookBackDays), context.Policy.LookBackDays));
    }

    private static ProgressEvent? Later(ClosedOut? closeOut, LookedBack? lookBack) =>
        closeOut is null || lookBack?.On > closeOut.On ? lookBack : closeOut;
}
