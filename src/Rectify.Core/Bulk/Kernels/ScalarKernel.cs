using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Bulk.Kernels;

/// <summary>The kernel row by row, without a branch. It says what the vector kernels do.</summary>
internal static class ScalarKernel
{
    public static void Run(in ColumnSlice rows, EvaluationDay day, Span<byte> statuses, Span<byte> masks)
    {
        for (int i = 0; i < rows.Length; i++)
            (statuses[i], masks[i]) = Row(rows, i, day);
    }

    /// <summary>The status and violations of one row.</summary>
    public static (byte Status, byte Mask) Row(in ColumnSlice rows, int i, EvaluationDay day)
    {
        int asOf = day.AsOf;
        int due = rows.Due[i];
        int overdue = IsBefore(due, asOf);
        int soon = ~overdue & ~IsBefore(day.LastSoon, due);
        int ahead = IsBefore(asOf, rows.AheadUntil[i]);
        int behind = ~overdue & ~IsBefore(asOf, rows.BehindFrom[i]);
        int missed = IsBefore(rows.TargetDue[i], asOf);
        int unobserved = IsBefore(rows.UnobservedDue[i], asOf);
        int unchecked_ = IsBefore(rows.CheckDue[i], asOf);

        int settled = rows.Settled[i];
        int schedule = Select(ahead, (int)ScheduleStatus.Ahead, settled & MeasureStatus.ScheduleBits);
        schedule = Select(behind, (int)ScheduleStatus.BehindSchedule, schedule);
        schedule = Select(overdue, (int)ScheduleStatus.Overdue, schedule);
        int violated = (overdue & (int)RuleBits.Overdue)
            | (soon & (int)RuleBits.DueSoon)
            | (behind & (int)RuleBits.BehindSchedule)
            | (missed & (int)RuleBits.IndicatorMissed)
            | (unobserved & (int)RuleBits.IndicatorUnobserved)
            | ((missed | unobserved) & (int)RuleBits.CompletedWithTargetUnmet)
            | (unchecked_ & (int)(RuleBits.LookBackOverdue | RuleBits.ReportOverdue));
        return ((byte)((settled & ~MeasureStatus.ScheduleBits) | schedule), (byte)(violated & rows.Applies[i]));
    }

    // All ones where a day is before another, else 0: the sign of a difference that cannot overflow.
    private static int IsBefore(int day, int other) => (day - other) >> 31;

    private static int Select(int all, int yes, int no) => (all & yes) | (~all & no);
}
