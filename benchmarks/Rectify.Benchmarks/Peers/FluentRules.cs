using FluentValidation;
using Rectify.Rules;

namespace Rectify.Benchmarks.Peers;

/// <summary>The six rules in FluentValidation. The error code is the rule's id.</summary>
internal sealed class FluentRules : AbstractValidator<FlatMeasure>
{
    public FluentRules()
    {
        Check(RuleIds.Overdue, static m => m.IsUnfinished && m.Today > m.Due);
        Check(RuleIds.DueSoon, static m => m.IsUnfinished && !m.IsDueByPolicy && m.Due >= m.Today && m.Due <= m.Today + Workload.DueSoonDays);
        Check(RuleIds.IndicatorMissed, static m => m.First < m.Today || m.Second < m.Today || m.Third < m.Today);
        Check(RuleIds.CompletedWithTargetUnmet, static m => m.IsCompleted && (m.First < m.Today || m.Second < m.Today || m.Third < m.Today));
        Check(RuleIds.LookBackOverdue, static m => m.IsClosed && m.Today > m.LastReview + Workload.LookBackDays);
        Check(RuleIds.ReportOverdue, static m => m.IsReporting && m.Today > m.LastReport + Workload.ReportDays);
    }

    public void Run(FlatMeasure[] measures, RuleMask[] masks)
    {
        for (int i = 0; i < masks.Length; i++)
        {
            masks[i] = RuleMask.None;
            foreach (var error in Validate(measures[i]).Errors)
                masks[i] |= RuleMask.Of(error.ErrorCode);
        }
    }

    private void Check(string id, Func<FlatMeasure, bool> isViolated) =>
        RuleFor(static m => m).Must(m => !isViolated(m)).WithErrorCode(id).WithMessage("violated");
}
