using System.Diagnostics;

namespace Rectify.Benchmarks.Peers;

/// <summary>One line of the table: what it is called, how many measures one run evaluates, and the run; null for another count of the runs of one before.</summary>
internal sealed record Contender(string Name, long Measures, Action? Run)
{
    private List<double> _nanoseconds = [];
    private long _bytes;

    public double NanosecondsPerMeasure => _nanoseconds.Order().ElementAt(_nanoseconds.Count / 2) / Measures;

    public double BestNanosecondsPerMeasure => _nanoseconds.Min() / Measures;

    public double BytesPerMeasure => (double)_bytes / Measures;

    /// <summary>The same runs, counted per something else.</summary>
    public Contender Per(string name, long count) => new(name, count, Run: null) { _nanoseconds = _nanoseconds };

    /// <summary>Runs once; a run that does not count warms up.</summary>
    public void Measure(bool counts)
    {
        if (Run is null)
            return;
        long before = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        Run();
        double nanoseconds = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        if (counts)
            _nanoseconds.Add(nanoseconds);
        _bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
