using System.Diagnostics;
using System.Globalization;

namespace Rectify.Benchmarks;

/// <summary>Measures several works in interleaved rounds of one process, so that whatever else the machine does falls on all alike.</summary>
internal sealed class SideBySide(int rounds, int warmUps = 20)
{
    private readonly List<(string Name, long Bytes, Action Run)> _works = [];

    /// <summary>Adds a work; <paramref name="bytes"/> is how much it reads, 0 where that means nothing.</summary>
    public void Add(string name, long bytes, Action run) => _works.Add((name, bytes, run));

    /// <summary>Prints a Markdown table: the median time, the rate, the bytes allocated, and the ratio to the first work.</summary>
    public void Print(TextWriter output)
    {
        var results = Measure();
        output.WriteLine("| work | median ms | MB/s of UTF-8 | bytes allocated | times the first |");
        output.WriteLine("|---|---:|---:|---:|---:|");
        for (int i = 0; i < _works.Count; i++)
        {
            var (name, bytes, _) = _works[i];
            var (milliseconds, allocated) = results[i];
            string rate = bytes == 0 ? "" : Invariant($"{bytes / 1e3 / milliseconds:F2}");
            output.WriteLine(Invariant($"| {name} | {milliseconds:F3} | {rate} | {allocated:N0} | {milliseconds / results[0].Milliseconds:F2} |"));
        }
    }

    private List<(double Milliseconds, long Allocated)> Measure()
    {
        var times = _works.ConvertAll(static _ => new List<double>());
        long[] allocated = new long[_works.Count];
        for (int round = -warmUps; round < rounds; round++)
        {
            for (int i = 0; i < _works.Count; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                long start = Stopwatch.GetTimestamp();
                _works[i].Run();
                double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                allocated[i] = GC.GetAllocatedBytesForCurrentThread() - before;
                if (round >= 0)
                    times[i].Add(milliseconds);
            }
        }

        return times.Select((t, i) => (t.Order().ElementAt(rounds / 2), allocated[i])).ToList();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
