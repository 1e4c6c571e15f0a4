using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Text.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Reads what is to be done again and again: 每季度至少研究一次, 定期公开整改进展情况.</summary>
internal static class DutyReader
{
    private const int MostTimes = 1000;

    private const int LongestActor = 12;

    /// <summary>Adds how often a clause says that something is to be done, and in which words: 每周调度、每月通报 are two duties.</summary>
    public static void Read(MaskedText masked, Clause clause, List<DutyDraft> into)
    {
        int start = clause.Start;
        int i = NextRhythm(masked, masked.FirstTimeAt(clause.Start), clause);
        while (i >= 0)
        {
            int next = NextRhythm(masked, i + 1, clause);
            int split = -1;
            while (next >= 0 && (split = SplitBefore(masked, start, i, next)) < 0)
                next = NextRhythm(masked, next + 1, clause);
            int end = next < 0 ? clause.End : split;
            var reading = masked.Times[i].Reading;
            into.Add(new DutyDraft(start, end, WithTimes(masked, start, end, masked.Times[i])) { From = reading.Start, Until = (reading.Deadline as PeriodDeadline)?.Due });
            (start, i) = (end, next);
        }
    }

    // Where the next duty begins: 每周调度、|每月通报; 市级每季度一次、|县级每月一次; 市级每半年、|县级每季度至少调度一次 has what is done behind the second alone. -1 where both are of one duty.
    private static int SplitBefore(MaskedText masked, int start, int rhythm, int next)
    {
        int place = masked.Times[next].Start;
        if (DutyLexicon.Joints.Ends(masked.Slice(start, place)))
            return place;
        int end = masked.Times[rhythm].Start + masked.Times[rhythm].Length;
        var between = masked.Slice(end, place);
        int mark = between.LastIndexOf('、');
        bool isWhole = mark == 0 || (mark > 0 && TimeWords.Counts.Contains(between[(mark - 1)..mark].ToString(), StringComparer.Ordinal));
        return isWhole && between.Length - mark <= LongestActor ? end + mark + 1 : -1;
    }

    private static int NextRhythm(MaskedText masked, int index, Clause clause)
    {
        for (int i = index; i < masked.Times.Count && masked.Times[i].Start < clause.End; i++)
        {
            if (masked.Times[i].Reading.Recurrence is not null && !IsSystem(masked, clause, masked.Times[i]))
                return i;
        }

        return -1;
    }

    // 落实定期巡查机制 sets up a system and is no duty itself.
    private static bool IsSystem(MaskedText masked, Clause clause, TimePhrase time) =>
        time.Reading.Recurrence!.Per == RecurrencePeriod.Unspecified
        && DutyLexicon.MakesSystem.OccursIn(masked.Slice(clause.Start, time.Start))
        && DutyLexicon.Systems.OccursIn(masked.Slice(time.Start, clause.End));

    // 每日巡查不少于2次 is 14 times a week: the count is one of each time that the rhythm comes round.
    private static Recurrence WithTimes(MaskedText masked, int start, int end, TimePhrase time)
    {
        var recurrence = time.Reading.Recurrence!;
        return recurrence.Per != RecurrencePeriod.Unspecified && Times(masked, start, end) is { } times && Rhythm.Of(masked, time) is { } rhythm
            ? new Recurrence(rhythm.AtLeast * times, rhythm.Per, recurrence.By)
            : recurrence;
    }

    private static int? Times(MaskedText masked, int start, int end)
    {
        var quantities = new List<Quantity>();
        QuantityScanner.Find(masked, start, end, quantities);
        var times = quantities.Find(static q => q.IsTimes);
        return times is { Value: >= 1 and <= MostTimes } && decimal.IsInteger(times.Value) ? (int)times.Value : null;
    }
}
