using Rectify.Progress;

namespace Rectify.Evaluation;

/// <summary>What no day changes of a folded row, in one byte: its base status and, in the bit by which an open status would become overdue, whether its due day is the policy's.</summary>
internal static class RowFlags
{
    /// <summary>Set in a row that is completed: of the rules about reviews it can violate that on the look-back, else that on reports.</summary>
    public const byte Completed = 0x80;

    /// <summary>Set in an overdue status, and in an open row whose due day is the policy's.</summary>
    public const byte Overdue = 4;

    /// <summary>Set in an open row of which a percentage was reported.</summary>
    public const byte HasPercent = 1;

    /// <summary>What makes a row that is on schedule ahead.</summary>
    public const byte Ahead = 4;

    /// <summary>What makes a row that is on schedule behind.</summary>
    public const byte Behind = 6;

    /// <summary>The bits that identify an open row with the policy's due day: of these, only <see cref="Overdue"/> is set.</summary>
    public const byte OpenBits = 6;

    /// <summary>The rules about reviews.</summary>
    public const byte ReviewRules = (byte)(DailyRules.LookBackOverdue | DailyRules.ReportOverdue);

    /// <summary>Returns the flags of a row.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="baseSchedule">The schedule status that no passing day changes.</param>
    /// <param name="standing">The standing.</param>
    /// <param name="isDueByPolicy">Whether the row has a due day and the policy supplied it.</param>
    public static byte Of(Stage stage, ScheduleStatus baseSchedule, Standing standing, bool isDueByPolicy) =>
        (byte)(MeasureStatus.BitsOf(stage, baseSchedule, standing) | (isDueByPolicy ? Overdue : 0));

    /// <summary>Returns 1 where the row is open and its due day is the policy's, else 0.</summary>
    public static int IsDueByPolicy(byte flags) => (flags & OpenBits) == Overdue ? 1 : 0;

    /// <summary>Returns the base status.</summary>
    public static byte BaseStatus(byte flags) => (byte)(flags & ~(IsDueByPolicy(flags) * Overdue));

    /// <summary>Determines whether a report or look-back is expected at a stage.</summary>
    public static bool ExpectsReview(Stage stage) => stage.IsOpen() || stage.IsClosedOut();
}
