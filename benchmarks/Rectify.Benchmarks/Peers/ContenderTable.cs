using System.Globalization;
using System.Runtime.InteropServices;

namespace Rectify.Benchmarks.Peers;

/// <summary>Measures contenders in interleaved rounds of one process, so that whatever else the machine does falls on all alike, and prints them beside the first.</summary>
internal static class ContenderTable
{
    public const int WarmUps = 5;
    public const int Rounds = 15;

    public static void Print(TextWriter output, int rows, IReadOnlyList<Contender> contenders)
    {
        for (int round = -WarmUps; round < Rounds; round++)
        {
            foreach (var contender in contenders)
                contender.Measure(counts: round >= 0);
        }

        var first = contenders[0];
        output.WriteLine($"{Processor()}, {Environment.ProcessorCount} threads, .NET {Environment.Version}, {RuntimeInformation.OSArchitecture}; columns of {Print(rows, "N0")} rows; {Print(Rounds, "N0")} interleaved rounds.");
        output.WriteLine();
        output.WriteLine("| contender | measures a run | median ns per measure | best | bytes allocated per measure | times faster than the first, by medians | by bests |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var contender in contenders)
        {
            var (ns, best) = (contender.NanosecondsPerMeasure, contender.BestNanosecondsPerMeasure);
            output.WriteLine($"| {contender.Name} | {Print(contender.Measures, "N0")} | {Time(ns)} | {Time(best)} | {Print(contender.BytesPerMeasure, "N0")} | {Ratio(first.NanosecondsPerMeasure / ns)} | {Ratio(first.BestNanosecondsPerMeasure / best)} |");
        }
    }

    private static string Processor() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").First(static l => l.StartsWith("model name", StringComparison.Ordinal)).Split(':')[1].Trim()
        : RuntimeInformation.ProcessArchitecture.ToString();

    private static string Time(double nanoseconds) => Print(nanoseconds, nanoseconds < 10 ? "F3" : "N0");

    private static string Ratio(double ratio) => Print(ratio, ratio < 10 ? "G2" : "N0");

    private static string Print(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
