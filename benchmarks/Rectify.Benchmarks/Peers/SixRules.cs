using Rectify.Rules;

namespace Rectify.Benchmarks.Peers;

/// <summary>The six rules that every contender evaluates, as the masks that it writes.</summary>
internal static class SixRules
{
    public static RuleMask Overdue { get; } = RuleMask.Of(RuleIds.Overdue);

    public static RuleMask DueSoon { get; } = RuleMask.Of(RuleIds.DueSoon);

    public static RuleMask IndicatorMissed { get; } = RuleMask.Of(RuleIds.IndicatorMissed);

    public static RuleMask CompletedWithTargetUnmet { get; } = RuleMask.Of(RuleIds.CompletedWithTargetUnmet);

    public static RuleMask LookBackOverdue { get; } = RuleMask.Of(RuleIds.LookBackOverdue);

    public static RuleMask ReportOverdue { get; } = RuleMask.Of(RuleIds.ReportOverdue);
}
