using System.Globalization;
using System.Runtime.InteropServices;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Bulk.Kernels;
using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Bulk;

/// <summary>Evaluates columns: the same meaning as <see cref="Evaluation.Evaluator"/>, in another shape.</summary>
public static class BulkEvaluator
{
    /// <summary>Writes the status and the violated rules of every row on a day. Allocates nothing.</summary>
    /// <param name="columns">The measures.</param>
    /// <param name="asOf">The day looked at: from <see cref="MeasureColumns.FactsOn"/> to <see cref="MeasureColumns.LastDay"/>.</param>
    /// <param name="statuses">Where the statuses go, one a row.</param>
    /// <param name="masks">Where the violated rules go, one set a row.</param>
    /// <param name="tally">Cleared, then filled with the counts; null where none are wanted.</param>
    /// <exception cref="ArgumentException">The columns are null, the day cannot be evaluated, a span is shorter than the columns, or the tally counts a different number of units. Nothing has been written.</exception>
    public static void Evaluate(MeasureColumns columns, LocalDate asOf, Span<MeasureStatus> statuses, Span<RuleBits> masks, Tally? tally = null) =>
        Evaluate(columns, asOf, statuses, masks, tally, KernelChoice.Best);

    /// <summary>The same on several threads. Writes the same bytes as one.</summary>
    /// <param name="columns">The measures.</param>
    /// <param name="asOf">The day looked at.</param>
    /// <param name="statuses">Where the statuses go, one a row.</param>
    /// <param name="masks">Where the violated rules go, one set a row.</param>
    /// <param name="tally">Cleared, then filled with the counts; null where none are wanted.</param>
    /// <param name="threads">How many threads, from 1. Each allocates a tally of its own.</param>
    /// <exception cref="ArgumentException">As for one thread, or the number of threads is not positive. Nothing has been written.</exception>
    public static void Evaluate(MeasureColumns columns, LocalDate asOf, Memory<MeasureStatus> statuses, Memory<RuleBits> masks, Tally? tally, int threads)
    {
        var day = Check(columns, asOf, statuses.Length, masks.Length, tally);
        Guard.Against.NegativeOrZero(threads);
        var parts = new Tally?[threads];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, part =>
        {
            parts[part] = tally is null ? null : new Tally(tally.UnitCount);
            int start = (int)((long)columns.Count * part / threads);
            int end = (int)((long)columns.Count * (part + 1) / threads);
            Run(columns, start, end, day, Bytes(statuses.Span), Bytes(masks.Span), parts[part], KernelChoice.Best);
        });
        tally?.Clear();
        foreach (var part in parts)
        {
            if (part is not null)
                tally?.Add(part);
        }

        if (tally is not null)
            TallyCounter.Settle(columns, tally);
    }

    /// <summary>Writes the status of every row, and every rule about measures that is violated or undetermined. Allocates nothing but the counts of a tally that never counted every rule.</summary>
    /// <remarks>The rules of <see cref="RuleBits"/> are told from the days of a row, all others from its <see cref="MeasureRow.Steps"/>.</remarks>
    /// <param name="columns">The measures.</param>
    /// <param name="asOf">The day looked at: from <see cref="MeasureColumns.FactsOn"/> to <see cref="MeasureColumns.LastDay"/>.</param>
    /// <param name="statuses">Where the statuses go, one a row.</param>
    /// <param name="violated">Where the violated rules go, one set a row.</param>
    /// <param name="undetermined">Where the rules go that cannot be told, one set a row.</param>
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
            for (int row = start; row < start + length; row++)
            {
                var mask = (RuleBits)masks[row - start];
                var step = columns.StepOn(row, today);
                violated[row] = BulkRules.MaskOf(mask) | step.Violated;
                undetermined[row] = step.Undetermined;
                tally?.Add(columns.Units[row], statuses[row].Bits, (byte)mask, step.Violated);
            }
        }
    }

    /// <summary>Counts what was evaluated for every unit that answers for a measure: a measure of three units counts for each of the three. Allocates nothing.</summary>
    /// <param name="columns">The measures.</param>
    /// <param name="statuses">Their statuses, as evaluated.</param>
    /// <param name="masks">Their violated rules, as evaluated.</param>
    /// <param name="tally">Cleared, then filled with the counts.</param>
    /// <exception cref="ArgumentException">The columns or tally is null, a span is shorter than the columns, or the tally counts a different number of units. Nothing has been written.</exception>
    public static void CountByAnsweringUnit(MeasureColumns columns, ReadOnlySpan<MeasureStatus> statuses, ReadOnlySpan<RuleBits> masks, Tally tally)
    {
        CheckSize(Guard.Against.Null(columns), statuses.Length, nameof(statuses));
        CheckSize(columns, masks.Length, nameof(masks));
        CheckUnits(columns, Guard.Against.Null(tally));
        tally.Clear();
        AnsweringCounter.Count(columns, MemoryMarshal.AsBytes(statuses), MemoryMarshal.AsBytes(masks), tally);
    }

    internal static void Evaluate(MeasureColumns columns, LocalDate asOf, Span<MeasureStatus> statuses, Span<RuleBits> masks, Tally? tally, Kernel kernel)
    {
        var day = Check(columns, asOf, statuses.Length, masks.Length, tally);
        tally?.Clear();
        Run(columns, 0, columns.Count, day, Bytes(statuses), Bytes(masks), tally, kernel);
        if (tally is not null)
            TallyCounter.Settle(columns, tally);
    }

    internal static Span<byte> Bytes<T>(Span<T> oneByteEach)
        where T : struct => MemoryMarshal.AsBytes(oneByteEach);

    private static EvaluationDay Check(MeasureColumns columns, LocalDate asOf, int statuses, int masks, Tally? tally)
    {
        var day = Guard.Against.Null(columns).DayOf(asOf, nameof(asOf));
        CheckSize(columns, statuses, nameof(statuses));
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

    private static void Run(MeasureColumns columns, int start, int end, EvaluationDay day, Span<byte> statuses, Span<byte> masks, Tally? tally, Kernel kernel)
    {
        if (tally is null)
        {
            KernelChoice.Run(kernel, columns.Slice(start, end - start), day, statuses[start..end], masks[start..end]);
            return;
        }

        // In blocks, so that what a kernel writes is counted while it is near.
        using var counter = new TallyCounter(columns, tally, kernel);
        for (int block = start; block < end; block += TallyCounter.MaxRows)
        {
            int length = Math.Min(TallyCounter.MaxRows, end - block);
            var statusBlock = statuses.Slice(block, length);
            var maskBlock = masks.Slice(block, length);
            KernelChoice.Run(kernel, columns.Slice(block, length), day, statusBlock, maskBlock);
            counter.Count(block, statusBlock, maskBlock);
        }
    }
}
