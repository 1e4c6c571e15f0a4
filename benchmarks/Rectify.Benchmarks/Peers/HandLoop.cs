using NodaTime;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Benchmarks.Peers;

/// <summary>The loop that a developer would write over the records: the six rules, the schedule status, and a count per unit and status.</summary>
internal static class HandLoop
{
    public static void Run(PeerMeasure[] measures, LocalDate asOf, RuleMask[] masks, long[] counts)
    {
        for (int i = 0; i < measures.Length; i++)
        {
            var measure = measures[i];
            masks[i] = MaskOf(measure, asOf);
            counts[(measure.Unit * 8) + (int)ScheduleOf(measure, asOf)]++;
        }
    }

    public static ScheduleStatus ScheduleOf(PeerMeasure measure, LocalDate asOf)
    {
        if (measure.Limit == Limit.LongTerm)
            return ScheduleStatus.OpenEnded;
        if (measure.Due is not { } due)
            return ScheduleStatus.Undetermined;
        if (measure.RectifiedOn is { } rectifiedOn)
            return rectifiedOn <= due ? ScheduleStatus.CompletedOnTime : ScheduleStatus.CompletedLate;
        return asOf > due ? ScheduleStatus.Overdue : ScheduleStatus.Undetermined;
    }

    private static RuleMask MaskOf(PeerMeasure measure, LocalDate asOf)
    {
        var mask = RuleMask.None;
        if (measure.RectifiedOn is null && measure.Due is { } due)
        {
            if (asOf > due)
                mask |= SixRules.Overdue;
            else if (measure.Limit != Limit.Immediate && due <= asOf.PlusDays(Workload.DueSoonDays))
                mask |= SixRules.DueSoon;
        }

        if (measure.First.IsMissedOn(asOf) || measure.Second.IsMissedOn(asOf) || measure.Third.IsMissedOn(asOf))
            mask |= measure.IsCompleted ? SixRules.IndicatorMissed | SixRules.CompletedWithTargetUnmet : SixRules.IndicatorMissed;
        if (measure.IsClosed && asOf > measure.LastReview.PlusDays(Workload.LookBackDays))
            mask |= SixRules.LookBackOverdue;
        if (measure.IsOpen && measure.Limit != Limit.LongTerm && asOf > measure.LastReport.PlusDays(Workload.ReportDays))
            mask |= SixRules.ReportOverdue;
        return mask;
    }
}
