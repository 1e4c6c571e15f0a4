using Rectify.Evaluation;

namespace Rectify.Bulk.Kernels;

/// <summary>The kernel row by row, by <see cref="FoldedRow.Evaluate"/>.</summary>
internal static class ScalarKernel
{
    /// <summary>Evaluates the rows from a position on.</summary>
    public static void Run(in ColumnSlice rows, int start, EvaluationDay day, Span<byte> statuses, Span<byte> masks)
    {
        for (int i = start; i < rows.Length; i++)
        {
            statuses[i] = rows[i].Evaluate(day.AsOf, day.LastSoon, out var violated);
            masks[i] = (byte)violated;
        }
    }
}
