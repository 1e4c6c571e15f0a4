using System.Runtime.CompilerServices;
using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Bulk.Kernels;

/// <summary>Counts rows for every unit that is accountable.</summary>
internal static class AccountableCounter
{
    /// <summary>Adds every row to a tally.</summary>
    public static void Count(MeasureColumns columns, ReadOnlySpan<byte> statuses, ReadOnlySpan<RuleMask> masks, Tally tally)
    {
        using var ruleSums = new UnitSums(tally.ByRule);
        using var scheduleSums = new UnitSums(tally.BySchedule);
        using var stageSums = new UnitSums(tally.ByStage);
        for (int start = 0; start < columns.Count; start += TallyCounter.MaxRows)
        {
            int end = Math.Min(start + TallyCounter.MaxRows, columns.Count);
            ref var rules = ref ruleSums.RoomFor(end - start);
            ref var schedules = ref scheduleSums.RoomFor(end - start);
            ref var stages = ref stageSums.RoomFor(end - start);
            for (int row = start; row < end; row++)
            {
                var violated = BitCounts.Of((byte)DailyRuleSet.BitsOf(masks[row]));
                var schedule = BitCounts.OfOne(statuses[row] & MeasureStatus.ScheduleBits);
                var stage = BitCounts.OfOne(MeasureStatus.StageCode(statuses[row]));
                foreach (int unit in columns.AccountableFor(row))
                {
                    Unsafe.Add(ref rules, unit) += violated;
                    Unsafe.Add(ref schedules, unit) += schedule;
                    Unsafe.Add(ref stages, unit) += stage;
                }
            }
        }
    }
}
