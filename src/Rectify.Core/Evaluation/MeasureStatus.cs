using Ardalis.GuardClauses;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Evaluation;

/// <summary>The stage, schedule status and standing of a measure, in one byte.</summary>
public readonly record struct MeasureStatus
{
    /// <summary>The bits that hold the schedule status.</summary>
    internal const byte ScheduleBits = 7;

    private const int StageShift = 3;
    private const int StandingShift = 6;

    private readonly byte _bits;

    /// <summary>A status.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a named one.</exception>
    public MeasureStatus(Stage stage, ScheduleStatus schedule, Standing standing)
    {
        Guard.Against.Undefined(stage);
        Guard.Against.Undefined(schedule);
        Guard.Against.Undefined(standing);
        _bits = (byte)((int)schedule | ((int)stage << StageShift) | ((int)standing << StandingShift));
    }

    internal MeasureStatus(byte bits) => _bits = bits;

    /// <summary>The stage.</summary>
    public Stage Stage => (Stage)((_bits >> StageShift) & 7);

    /// <summary>The schedule status.</summary>
    public ScheduleStatus Schedule => (ScheduleStatus)(_bits & ScheduleBits);

    /// <summary>The standing.</summary>
    public Standing Standing => (Standing)(_bits >> StandingShift);

    internal byte Bits => _bits;
}
