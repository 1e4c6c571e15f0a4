using System.Diagnostics;
using System.Globalization;
using Rectify.Bulk;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Benchmarks.National;

/// <summary>A national ledger: from Parquet to the counts of each unit on each day of a year, a day's new facts, and the same by SQL. Both must count alike.</summary>
internal static class NationalTable
{
    public const int Days = 366;

    public static void Print(TextWriter output, int measures)
    {
        using var files = new LedgerFiles(measures);
        output.WriteLine(Invariant($"{measures:N0} measures with 5 facts each, {LedgerFiles.Units} units, {files.Bytes / 1e6:N0} MB of Parquet; .NET {Environment.Version}, one thread."));
        output.WriteLine();
        output.WriteLine("| work | s | µs per measure concerned | peak memory of the process, MB |");
        output.WriteLine("|---|---:|---:|---:|");
        var ledger = new Ledger(files);
        Row("read the files into plans and logs, and leave them", measures, () => ledger.Plans().Count());
        var columns = Row("the same, and fold them into columns", measures, () => MeasureColumns.From(ledger.Plans(), Ledger.Day(Ledger.FactsOn)));
        var chart = Row("counts by unit and status for each day of a year", measures, () => Chart(columns, Ledger.FactsOn));
        var changed = Row("read the measures that a day brings new facts of", measures, () => ledger.Changed().ToList());
        columns.AdvanceTo(Ledger.Day(Ledger.FactsOn + 1));
        Row("fold their rows again", changed.Count, () => Update(columns, changed));
        var next = Row("the counts of the year from that day", measures, () => Chart(columns, Ledger.FactsOn + 1));
        var counted = Row("DuckDB SQL: the counts of the year", measures, () => DuckLedger.Count(files, withNewFacts: false));
        var countedNext = Row("DuckDB SQL: the counts with the new facts", measures, () => DuckLedger.Count(files, withNewFacts: true));
        Compare(columns.UnitNames, chart, counted);
        Compare(columns.UnitNames, next, countedNext);
        output.WriteLine();
        output.WriteLine(Invariant($"{changed.Count:N0} measures had a new fact. Both counted alike: {counted.Count + countedNext.Count:N0} pairs of a unit and a day."));

        T Row<T>(string name, int concerned, Func<T> work)
        {
            GC.Collect();
            long start = Stopwatch.GetTimestamp();
            var result = work();
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            output.WriteLine(Invariant($"| {name} | {seconds:F2} | {seconds * 1e6 / concerned:F2} | {PeakMegabytes():N0} |"));
            return result;
        }
    }

    private static DailyCounts Chart(MeasureColumns columns, int from) => Timeline.Build(columns, Ledger.Day(from), Ledger.Day(from + Days - 1)).Chart();

    private static int Update(MeasureColumns columns, List<(int Index, Plans.RectificationPlan Plan, ProgressLog Log)> changed)
    {
        foreach (var (index, plan, log) in changed)
            columns.Update(index, plan, plan.Measures[0].Id, log);
        return changed.Count;
    }

    private static void Compare(ValueList<string> units, DailyCounts chart, Dictionary<(int Unit, int Day), (int InTime, int Late, int Overdue)> counted)
    {
        int[] numbers = [.. units.Select(static name => int.Parse(name.AsSpan("unit ".Length), CultureInfo.InvariantCulture))];
        for (int unit = 0; unit < numbers.Length; unit++)
        {
            for (int day = 0; day < Days; day++)
            {
                var on = chart.First.PlusDays(day);
                var found = (chart[on, unit, ScheduleStatus.CompletedOnTime], chart[on, unit, ScheduleStatus.CompletedLate], chart[on, unit, ScheduleStatus.Overdue]);
                var expected = counted[(numbers[unit], NodaTime.Period.DaysBetween(Ledger.Day(0), on))];
                if (found != expected)
                    throw new InvalidOperationException($"Unit {numbers[unit]} on {on}: {found} by columns, {expected} by SQL.");
            }
        }
    }

    private static long PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1_000_000;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
