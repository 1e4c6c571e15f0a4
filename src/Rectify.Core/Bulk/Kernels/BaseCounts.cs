using Rectify.Evaluation;

namespace Rectify.Bulk.Kernels;

/// <summary>How many rows of each unit have each stage and each base status: what no day changes is counted when a row is written.</summary>
internal sealed class BaseCounts
{
    private readonly int[] _stages;
    private readonly int[] _schedules;

    public BaseCounts(int unitCount)
        : this(new int[checked(unitCount * MeasureStatus.Codes)], new int[unitCount * MeasureStatus.Codes])
    {
    }

    private BaseCounts(int[] stages, int[] schedules) => (_stages, _schedules) = (stages, schedules);

    /// <summary>The rows by unit and code of the stage.</summary>
    public ReadOnlySpan<int> Stages => _stages;

    /// <summary>The rows by unit and code of the base schedule status.</summary>
    public ReadOnlySpan<int> Schedules => _schedules;

    /// <summary>Counts rows of a unit: one more, or by -1 one less.</summary>
    public void Add(int unit, byte flags, int rows)
    {
        _stages[(unit * MeasureStatus.Codes) + MeasureStatus.StageCode(flags)] += rows;
        _schedules[(unit * MeasureStatus.Codes) + (RowFlags.BaseStatus(flags) & MeasureStatus.ScheduleBits)] += rows;
    }

    /// <summary>The same counts, which then go their own way.</summary>
    public BaseCounts Copy() => new([.. _stages], [.. _schedules]);
}
