using System.Globalization;
using System.Runtime.InteropServices;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Bulk.Kernels;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Bulk;

/// <summary>Evaluates columns: the same meaning as <see cref="Evaluation.Evaluator"/>, in another shape.</summary>
public static class BulkEvaluator
{
    /// <summary>Writes the status and the violated daily rules of every row on a day. Allocates nothing.</summary>
    /// <remarks>The daily rules are those of <see cref="MeasureColumns.DailyRules"/>. What is not asked for is not written, which is faster.</remarks>
    /// <param name="columns">The measures.</param>
    /// <param name="asOf">The evaluation date: from <see cref="MeasureColumns.FactsOn"/> to <see cref="MeasureColumns.LastDay"/>.</param>
    /// <param name="statuses">Receives the statuses, one a row; empty where none are wanted.</param>
    /// <param name="masks">Receives the violated daily rules, one set a row; empty where none are wanted.</param>
    /// <param name="tally">Cleared, then filled with the counts; null where none are wanted.</param>
    /// <exception cref="ArgumentException">The columns are null, the day cannot be evaluated, a span is neither empty nor as long as the columns, or the tally counts a different number of units. Nothing has been written.</exception>
    public static void Evaluate(MeasureColumns columns, LocalDate asOf, Span<MeasureStatus> statuses, Span<RuleMask> masks, Tally? tally = null) =>
        Evaluate(columns, asOf, statuses, masks, tally, KernelChoice.Best);

    /// <summary>Evaluates on several threads. Writes the same bytes as one thread.</summary>
    /// <param name="columns">The measures.</param>
    /// <param name="asOf">The evaluation date.</param>
    /// <param name="statuses">Receives the statuses, one a row; empty where none are wanted.</param>
    /// <param name="masks">Receives the violated daily rules, one set a row; empty where none are wanted.</param>
    /// <param name="tally">Cleared, then filled with the counts; null where none are wanted.</param>
    /// <param name="threads">How many threads, from 1. Each allocates a tally of its own.</param>
    /// <exception cref="ArgumentException">As for one thread, or the number of threads is not positive. Nothing has been written.</exception>
    public static void Evaluate(MeasureColumns columns, LocalDate asOf, Memory<MeasureStatus> statuses, Memory<RuleMask> masks, Tally? tally, int threads)
    {
        var day = Check(columns, asOf, statuses.Length, masks.Length, tally);
        Guard.Against.NegativeOrZero(threads);
        var parts = new Tally?[threads];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, part =>
        {
            parts[part] = tally is null ? null : new Tally(tally.UnitCount);
            int start = (int)((long)columns.Count * part / threads);
            int end = (int)((long)columns.Count * (part + 1) / threads);
            Run(columns, start, end, asOf, day, statuses.Span, masks.Span, parts[part], KernelChoice.Best);
        });
        tally?.Clear();
        foreach (var part in parts)
        {
            if (part is not null)
                tally?.Add(part);
        }

        if (tally is not null)
            TallyCounter.AddBaseCounts(columns, tally);
    }

    /// <summary>Writes the status of every row, and every rule about measures that is violated or undetermined. Allocates nothing but the counts of a tally that never counted every rule.</summary>
    /// <remarks>The rules of <see cref="MeasureColumns.DailyRules"/> are computed from the days of a row, all others from its <see cref="MeasureRow.Intervals"/>.</remarks>
    /// <param name="columns">The measures.</param>
    /// <param name="asOf">The evaluation date: from <see cref="MeasureColumns.FactsOn"/> to <see cref="MeasureColumns.LastDay"/>.</param>
    /// <param name="statuses">Receives the statuses, one a row.</param>
    /// <param name="violated">Receives the violated rules, one set a row.</param>
    /// <param name="undetermined">Receives the rules that cannot be evaluated, one set a row.</param>
    /// <param name="tally">Cleared, then filled with the counts; null where none are wanted.</param>
    /// <exception cref="ArgumentException">The columns are null, the day cannot be evaluated, a span is shorter than the columns, or the tally counts a different number of units. Nothing has been written.</exception>
    public static void EvaluateEveryRule(MeasureColumns columns, LocalDate asOf, Span<MeasureStatus> statuses, Span<RuleMask> violated, Span<RuleMask> undetermined, Tally? tally = null)
    {
        var day = Guard.Against.Null(columns).DayOf(asOf, nameof(asOf));
        CheckSize(columns, statuses.Length, nameof(statuses));
        CheckSize(columns, violated.Length, nameof(violated));
        CheckSize(columns, undetermined.Length, nameof(undetermined));
        CheckUnits(columns, tally);
        tally?.Clear();
        Span<byte> masks = stackalloc byte[TallyCounter.MaxRows];
        int today = DayNumber.Of(asOf);
        for (int start = 0; start < columns.Count; start += masks.Length)
        {
            int length = Math.Min(masks.Length, columns.Count - start);
            KernelChoice.Run(KernelChoice.Best, columns.Slice(start, length), day, Bytes(statuses).Slice(start, length), masks[..length]);
            columns.AddRecurringTargets(start, masks[..length], today);
            for (int row = start; row < start + length; row++)
            {
                var daily = (DailyRules)masks[row - start];
                var interval = columns.IntervalOn(row, today);
                violated[row] = DailyRuleSet.MaskOf(daily) | interval.Violated;
                undetermined[row] = interval.Undetermined;
                tally?.Add(columns.Units[row], statuses[row].Bits, daily, interval.Violated);
            }
        }
    }

    /// <summary>Counts what was evaluated for every unit that is accountable for a measure: a measure of three units counts for each of the three. Allocates nothing.</summary>
    /// <param name="columns">The measures.</param>
    /// <param name="statuses">Their statuses, as evaluated.</param>
    /// <param name="masks">Their violated rules, as evaluated; those of <see cref="MeasureColumns.DailyRules"/> are counted.</param>
    /// <param name="tally">Cleared, then filled with the counts.</param>
    /// <exception cref="ArgumentException">The columns or tally is null, a span is shorter than the columns, or the tally counts a different number of units. Nothing has been written.</exception>
    public static void CountByAccountableUnit(MeasureColumns columns, ReadOnlySpan<MeasureStatus> statuses, ReadOnlySpan<RuleMask> masks, Tally tally)
    {
        CheckSize(Guard.Against.Null(columns), statuses.Length, nameof(statuses));
        CheckSize(columns, masks.Length, nameof(masks));
        CheckUnits(columns, Guard.Against.Null(tally));
        tally.Clear();
        AccountableCounter.Count(columns, MemoryMarshal.AsBytes(statuses), masks, tally);
    }

    internal static void Evaluate(MeasureColumns columns, LocalDate asOf, Span<MeasureStatus> statuses, Span<RuleMask> masks, Tally? tally, Kernel kernel)
    {
        var day = Check(columns, asOf, statuses.Length, masks.Length, tally);
        tally?.Clear();
        Run(columns, 0, columns.Count, asOf, day, statuses, masks, tally, kernel);
        if (tally is not null)
            TallyCounter.AddBaseCounts(columns, tally);
    }

    internal static Span<byte> Bytes(Span<MeasureStatus> statuses) => MemoryMarshal.AsBytes(statuses);

    private static EvaluationDay Check(MeasureColumns columns, LocalDate asOf, int statuses, int masks, Tally? tally)
    {
        var day = Guard.Against.Null(columns).DayOf(asOf, nameof(asOf));
        if (statuses > 0)
            CheckSize(columns, statuses, nameof(statuses));
        if (masks > 0)
            CheckSize(columns, masks, nameof(masks));
        CheckUnits(columns, tally);
        return day;
    }

    private static void CheckSize(MeasureColumns columns, int length, string parameter)
    {
        if (length < columns.Count)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{columns.Count} rows do not fit."), parameter);
    }

    private static void CheckUnits(MeasureColumns columns, Tally? tally)
    {
        if (tally is not null && tally.UnitCount != columns.UnitCount)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"It counts {tally.UnitCount} units, the columns have {columns.UnitCount}."), nameof(tally));
    }

    // In blocks, so that what a kernel writes is counted and widened while it is near.
    private static void Run(MeasureColumns columns, int start, int end, LocalDate asOf, EvaluationDay day, Span<MeasureStatus> statuses, Span<RuleMask> masks, Tally? tally, Kernel kernel)
    {
        Span<byte> unwanted = stackalloc byte[TallyCounter.MaxRows];
        Span<byte> daily = stackalloc byte[TallyCounter.MaxRows];
        int today = DayNumber.Of(asOf);
        using var counter = new TallyCounter(columns, tally, kernel);
        for (int block = start; block < end; block += TallyCounter.MaxRows)
        {
            int length = Math.Min(TallyCounter.MaxRows, end - block);
            var statusBlock = statuses.IsEmpty ? unwanted[..length] : Bytes(statuses).Slice(block, length);
            KernelChoice.Run(kernel, columns.Slice(block, length), day, statusBlock, daily[..length]);
            columns.AddRecurringTargets(block, daily[..length], today);
            counter.Count(block, statusBlock, daily[..length]);
            if (!masks.IsEmpty)
                DailyRuleSet.Widen(daily[..length], masks[block..]);
        }
    }
}
