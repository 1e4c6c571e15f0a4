using Rectify.Deadlines;

namespace Rectify.Text.Indicators;

/// <summary>Reads what is to be done again and again: 每季度至少研究一次, 定期公开整改进展情况.</summary>
internal static class DutyReader
{
    private const string Regularly = "定期";

    private static readonly WordTable<bool> MakesSystem = new(("建立 健全 完善 落实 实行 执行 推行 制定 形成 构建 推动", true));
    private static readonly WordTable<bool> Systems = new(("机制 制度 体系 工作机制 办法 规定", true));

    /// <summary>How often a clause says that something is to be done; null where it does not.</summary>
    public static Recurrence? Read(Outline outline, Clause clause)
    {
        var recurrence = FromTimePhrase(outline, clause) ?? FromRegularly(outline, clause);
        if (recurrence is null)
            return null;
        int times = Times(outline, clause) ?? recurrence.AtLeast;
        return times == recurrence.AtLeast ? recurrence : new Recurrence(times, recurrence.Per, recurrence.By);
    }

    private static Recurrence? FromTimePhrase(Outline outline, Clause clause)
    {
        for (int i = outline.FirstTimeAt(clause.Start); i < outline.Times.Count && outline.Times[i].Start < clause.End; i++)
        {
            if (outline.Times[i].Reading.Recurrence is { } recurrence)
                return recurrence;
        }

        return null;
    }

    // 定期 says that, not how often. 落实定期巡查机制 sets up a system and is no duty itself; 不定期 is no rhythm.
    private static Recurrence? FromRegularly(Outline outline, Clause clause)
    {
        var words = outline.Slice(clause.Start, clause.End);
        int place = words.IndexOf(Regularly, StringComparison.Ordinal);
        if (place < 0 || (place > 0 && words[place - 1] == '不'))
            return null;
        bool isSystem = MakesSystem.OccursIn(words[..place]) && Systems.OccursIn(words[place..]);
        return isSystem ? null : new Recurrence(1, RecurrencePeriod.Unspecified);
    }

    private static int? Times(Outline outline, Clause clause)
    {
        var quantities = new List<Quantity>();
        QuantityScanner.Find(outline, clause.Start, clause.End, quantities);
        var times = quantities.Find(static q => q.IsTimes);
        return times is { Value: >= 1 and <= 1000 } && decimal.IsInteger(times.Value) ? (int)times.Value : null;
    }
}
