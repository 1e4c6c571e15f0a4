using Rectify.Evaluation;

namespace Rectify.Bulk.Kernels;

/// <summary>How many rows of each unit have each stage and each settled status: what no day changes is counted when a row is written.</summary>
internal sealed class SettledCounts
{
    private readonly int[] _stages;
    private readonly int[] _schedules;

    public SettledCounts(int unitCount)
        : this(new int[checked(unitCount * MeasureStatus.Codes)], new int[unitCount * MeasureStatus.Codes])
    {
    }

    private SettledCounts(int[] stages, int[] schedules) => (_stages, _schedules) = (stages, schedules);

    /// <summary>The rows by unit and code of the stage.</summary>
    public ReadOnlySpan<int> Stages => _stages;

    /// <summary>The rows by unit and code of the settled schedule status.</summary>
    public ReadOnlySpan<int> Schedules => _schedules;

    /// <summary>Counts rows of a unit: one more, or by -1 one less.</summary>
    public void Add(int unit, byte traits, int rows)
    {
        _stages[(unit * MeasureStatus.Codes) + MeasureStatus.StageCode(traits)] += rows;
        _schedules[(unit * MeasureStatus.Codes) + (Traits.Settled(traits) & MeasureStatus.ScheduleBits)] += rows;
    }

    /// <summary>The same counts, which then go their own way.</summary>
    public SettledCounts Copy() => new([.. _stages], [.. _schedules]);
}
