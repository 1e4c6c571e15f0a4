using System.Buffers;
using Rectify.Deadlines;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Indicators;

/// <summary>Reads what is to be done again and again: 每季度至少研究一次, 定期公开整改进展情况.</summary>
internal static class DutyReader
{
    private const int MostTimes = 1000;

    private static readonly SearchValues<char> TimesWords = SearchValues.Create("次轮遍趟");
    private static readonly WordSet MakesSystem = new("建立 健全 完善 落实 实行 执行 推行 制定 形成 构建 推动");
    private static readonly WordSet Systems = new("机制 制度 体系 办法 规定");

    /// <summary>How often a clause says that something is to be done; null where it does not.</summary>
    public static Recurrence? Read(Outline outline, Clause clause)
    {
        for (int i = outline.FirstTimeAt(clause.Start); i < outline.Times.Count && outline.Times[i].Start < clause.End; i++)
        {
            var time = outline.Times[i];
            if (time.Reading.Recurrence is { } recurrence && !IsSystem(outline, clause, time))
                return WithTimes(outline, clause, recurrence);
        }

        return null;
    }

    // 落实定期巡查机制 sets up a system and is no duty itself.
    private static bool IsSystem(Outline outline, Clause clause, TimePhrase time) =>
        time.Reading.Recurrence!.Per == RecurrencePeriod.Unspecified
        && MakesSystem.OccursIn(outline.Slice(clause.Start, time.Start))
        && Systems.OccursIn(outline.Slice(time.Start, clause.End));

    private static Recurrence WithTimes(Outline outline, Clause clause, Recurrence recurrence) =>
        Times(outline, clause) is { } times && times != recurrence.AtLeast ? new Recurrence(times, recurrence.Per, recurrence.By) : recurrence;

    private static int? Times(Outline outline, Clause clause)
    {
        if (!outline.Slice(clause.Start, clause.End).ContainsAny(TimesWords))
            return null;
        var quantities = new List<Quantity>();
        QuantityScanner.Find(outline, clause.Start, clause.End, quantities);
        var times = quantities.Find(static q => q.IsTimes);
        return times is { Value: >= 1 and <= MostTimes } && decimal.IsInteger(times.Value) ? (int)times.Value : null;
    }
}
