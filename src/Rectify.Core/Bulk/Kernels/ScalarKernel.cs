using Rectify.Rules;

namespace Rectify.Bulk.Kernels;

/// <summary>The kernel row by row. It says what the vector kernel does.</summary>
internal static class ScalarKernel
{
    /// <summary>Evaluates the rows from a position on.</summary>
    public static void Run(in ColumnSlice rows, int start, EvaluationDay day, Span<byte> statuses, Span<byte> masks)
    {
        for (int i = start; i < rows.Length; i++)
            (statuses[i], masks[i]) = Row(rows, i, day);
    }

    /// <summary>The status and violations of one row.</summary>
    public static (byte Status, byte Mask) Row(in ColumnSlice rows, int i, EvaluationDay day)
    {
        byte traits = rows.Traits[i];
        bool isCompleted = traits >= Traits.Completed;
        byte settled = Traits.Settled(traits);
        bool isOverdue = rows.Due[i] < day.AsOf;
        bool isSoon = !isOverdue && rows.Due[i] <= day.LastSoon && settled == traits;
        bool isAhead = rows.HasPercent && day.AsOf < rows.AheadUntil[i];
        bool isBehind = rows.HasPercent && day.AsOf >= rows.BehindFrom[i] && !isOverdue;
        bool isMissed = rows.TargetDue[i] < day.AsOf;
        bool isUnobserved = rows.HasUnobserved && rows.UnobservedDue[i] < day.AsOf;
        bool isUnchecked = rows.CheckDue[i] < day.AsOf;

        int status = isOverdue ? (settled & ~Traits.HasPercent) | Traits.Overdue
            : isBehind ? settled | Traits.Behind
            : isAhead ? settled | Traits.Ahead
            : settled;
        var mask = (isOverdue ? RuleBits.Overdue : RuleBits.None)
            | (isSoon ? RuleBits.DueSoon : RuleBits.None)
            | (isBehind ? RuleBits.BehindSchedule : RuleBits.None)
            | (isMissed ? RuleBits.IndicatorMissed : RuleBits.None)
            | (isUnobserved ? RuleBits.IndicatorUnobserved : RuleBits.None)
            | (isCompleted && (isMissed || isUnobserved) ? RuleBits.CompletedWithTargetUnmet : RuleBits.None)
            | (!isUnchecked ? RuleBits.None : isCompleted ? RuleBits.LookBackOverdue : RuleBits.ReportOverdue);
        return ((byte)status, (byte)mask);
    }
}
