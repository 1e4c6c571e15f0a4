using System.Diagnostics;
using System.Globalization;
using Rectify.Evaluation;
using Rectify.Rules;
using Rectify.Text;

namespace Rectify.Benchmarks;

/// <summary>A short table: the time to read the seed, to evaluate it, and to read 1, 10 and 100 copies of it side by side.</summary>
internal static class SeedTable
{
    private const int Rounds = 15;

    public static void Print(TextWriter output)
    {
        var plan = Seed.Plan;
        var evaluator = new Evaluator(RuleSet.Default);
        var work = new List<(string Name, int Bytes, Action Run)>();
        foreach (int copies in (int[])[1, 10, 100])
        {
            string text = Seed.Copies(copies);
            work.Add((Invariant($"read {copies} × the plan"), Seed.Utf8Length(text), () => PlanReader.Read(text, Seed.Options)));
        }

        work.Add(("evaluate the plan", 0, () => evaluator.Evaluate(plan, Seed.Log, Seed.AsOf)));
        output.WriteLine("| work | median ms | MB/s of UTF-8 | bytes allocated |");
        output.WriteLine("|---|---:|---:|---:|");
        foreach (var ((name, bytes, _), milliseconds, allocated) in Measure(work))
        {
            string rate = bytes == 0 ? "" : Invariant($"{bytes / 1e3 / milliseconds:F1}");
            output.WriteLine(Invariant($"| {name} | {milliseconds:F2} | {rate} | {allocated:N0} |"));
        }
    }

    // Interleaved rounds: whatever else the machine does falls on all alike.
    private static IEnumerable<((string Name, int Bytes, Action Run) Work, double Milliseconds, long Allocated)> Measure(List<(string Name, int Bytes, Action Run)> work)
    {
        var times = work.ConvertAll(static _ => new List<double>());
        var allocated = new long[work.Count];
        for (int round = -5; round < Rounds; round++)
        {
            for (int i = 0; i < work.Count; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                long start = Stopwatch.GetTimestamp();
                work[i].Run();
                if (round >= 0)
                    times[i].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                allocated[i] = GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }

        return work.Select((w, i) => (w, times[i].Order().ElementAt(Rounds / 2), allocated[i]));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
