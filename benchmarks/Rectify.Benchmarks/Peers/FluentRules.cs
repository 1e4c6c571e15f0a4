using System.Globalization;
using FluentValidation;
using Rectify.Bulk;
using Rectify.Rules;

namespace Rectify.Benchmarks.Peers;

/// <summary>The six rules in FluentValidation. The error code is the bit.</summary>
internal sealed class FluentRules : AbstractValidator<FlatMeasure>
{
    public FluentRules()
    {
        Check(RuleBits.Overdue, static m => m.IsUnfinished && m.Today > m.Due);
        Check(RuleBits.DueSoon, static m => m.IsUnfinished && !m.IsDueByPolicy && m.Due >= m.Today && m.Due <= m.Today + Workload.DueSoonDays);
        Check(RuleBits.IndicatorMissed, static m => m.First < m.Today || m.Second < m.Today || m.Third < m.Today);
        Check(RuleBits.CompletedWithTargetUnmet, static m => m.IsCompleted && (m.First < m.Today || m.Second < m.Today || m.Third < m.Today));
        Check(RuleBits.LookBackOverdue, static m => m.IsClosed && m.Today > m.LastReview + Workload.LookBackDays);
        Check(RuleBits.ReportOverdue, static m => m.IsReporting && m.Today > m.LastReport + Workload.ReportDays);
    }

    public void Run(FlatMeasure[] measures, RuleBits[] masks)
    {
        for (int i = 0; i < masks.Length; i++)
        {
            masks[i] = RuleBits.None;
            foreach (var error in Validate(measures[i]).Errors)
                masks[i] |= (RuleBits)int.Parse(error.ErrorCode, CultureInfo.InvariantCulture);
        }
    }

    private void Check(RuleBits bit, Func<FlatMeasure, bool> isViolated) =>
        RuleFor(static m => m).Must(m => !isViolated(m)).WithErrorCode(((int)bit).ToString(CultureInfo.InvariantCulture)).WithMessage("violated");
}
