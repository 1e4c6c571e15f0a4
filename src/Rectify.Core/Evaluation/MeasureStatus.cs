using Ardalis.GuardClauses;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Evaluation;

/// <summary>The stage, schedule status and standing of a measure, in one byte.</summary>
/// <remarks>
/// From the top: three bits of the stage, the first of which says completed; two of the standing; three of the schedule status,
/// whose codes are those of <see cref="ScheduleStatus"/> with open-ended and on schedule exchanged. So bulk evaluation can go from the
/// status that no day changes (undetermined 000, on schedule 001) to overdue 100, ahead 101 and behind schedule 111 by single bits.
/// </remarks>
public readonly record struct MeasureStatus
{
    /// <summary>The bits that hold the code of the schedule status.</summary>
    internal const byte ScheduleBits = 7;

    /// <summary>How many codes a stage or a schedule status may have.</summary>
    internal const int Codes = 8;

    private const int StandingShift = 3;
    private const int StageShift = 5;

    private readonly byte _bits;

    /// <summary>A status.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a named one.</exception>
    public MeasureStatus(Stage stage, ScheduleStatus schedule, Standing standing)
        : this(BitsOf(Guard.Against.Undefined(stage), Guard.Against.Undefined(schedule), Guard.Against.Undefined(standing)))
    {
    }

    internal MeasureStatus(byte bits) => _bits = bits;

    /// <summary>The stage.</summary>
    public Stage Stage => (Stage)StagesByCode[StageCode(_bits)];

    /// <summary>The schedule status.</summary>
    public ScheduleStatus Schedule => (ScheduleStatus)ScheduleCodes[_bits & ScheduleBits];

    /// <summary>The standing.</summary>
    public Standing Standing => (Standing)(_bits >> StandingShift & 3);

    internal byte Bits => _bits;

    // Two are exchanged, so that the table is its own inverse.
    private static ReadOnlySpan<byte> ScheduleCodes => [0, 6, 2, 3, 4, 5, 1, 7];

    private static ReadOnlySpan<byte> StageCodes => [0, 2, 4, 5, 6, 7, 3, 1];

    private static ReadOnlySpan<byte> StagesByCode => [0, 7, 1, 6, 2, 3, 4, 5];

    /// <summary>The byte of values that are known to be named ones.</summary>
    internal static byte BitsOf(Stage stage, ScheduleStatus schedule, Standing standing) =>
        (byte)(CodeOf(schedule) | ((int)standing << StandingShift) | (CodeOf(stage) << StageShift));

    /// <summary>The code of a schedule status.</summary>
    internal static int CodeOf(ScheduleStatus status) => ScheduleCodes[(int)status];

    /// <summary>The code of a stage.</summary>
    internal static int CodeOf(Stage stage) => StageCodes[(int)stage];

    /// <summary>The code of the stage in a status byte.</summary>
    internal static int StageCode(byte bits) => bits >> StageShift;

    /// <summary>The same stage and standing with another schedule status.</summary>
    internal MeasureStatus With(ScheduleStatus schedule) => new((byte)((_bits & ~ScheduleBits) | CodeOf(schedule)));
}
