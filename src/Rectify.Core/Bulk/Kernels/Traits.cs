using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Bulk.Kernels;

/// <summary>What no day changes of a row, in one byte: its settled status and, in the bit by which an open status would become overdue, whether its due day is the policy's.</summary>
internal static class Traits
{
    /// <summary>Set in a row that is completed: of the rules about checks it can violate that on the look-back, else that on reports.</summary>
    public const byte Completed = 0x80;

    /// <summary>Set in an overdue status, and in an open row whose due day is the policy's.</summary>
    public const byte Overdue = 4;

    /// <summary>Set in an open row of which a percentage was reported.</summary>
    public const byte HasPercent = 1;

    /// <summary>What makes a row that is on schedule ahead.</summary>
    public const byte Ahead = 4;

    /// <summary>What makes a row that is on schedule behind.</summary>
    public const byte Behind = 6;

    /// <summary>The bits that tell an open row with the policy's due day: of these, only <see cref="Overdue"/> is set.</summary>
    public const byte OpenBits = 6;

    /// <summary>The rules about checks.</summary>
    public const byte CheckRules = (byte)(RuleBits.LookBackOverdue | RuleBits.ReportOverdue);

    private const int CheckedStages = (1 << (int)Stage.InProgress) | (1 << (int)Stage.Relapsed) | (1 << (int)Stage.ClosedOut) | (1 << (int)Stage.Published);

    /// <summary>The traits of a row that was checked.</summary>
    public static byte Of(in MeasureRow row)
    {
        byte settled = MeasureStatus.BitsOf(row.Stage, row.Settled, row.Standing);
        return (byte)(settled | (row.IsDueByPolicy & row.Due.HasValue ? Overdue : 0));
    }

    /// <summary>The settled status.</summary>
    public static byte Settled(byte traits) => (traits & OpenBits) == Overdue ? (byte)(traits & ~Overdue) : traits;

    /// <summary>Whether a report or look-back is looked for at a stage.</summary>
    public static bool AreChecked(Stage stage) => (CheckedStages >> (int)stage & 1) != 0;
}
