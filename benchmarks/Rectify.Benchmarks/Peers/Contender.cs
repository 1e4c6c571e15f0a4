using System.Diagnostics;

namespace Rectify.Benchmarks.Peers;

/// <summary>One line of the table: what it is called, how many measures one run evaluates, and the run.</summary>
internal sealed record Contender(string Name, int Measures, Action Run)
{
    private readonly List<double> _nanoseconds = [];
    private long _bytes;

    public double NanosecondsPerMeasure => _nanoseconds.Order().ElementAt(_nanoseconds.Count / 2);

    public double BestNanosecondsPerMeasure => _nanoseconds.Min();

    public double BytesPerMeasure => (double)_bytes / Measures;

    public void Measure()
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        Run();
        _nanoseconds.Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / Measures);
        _bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
