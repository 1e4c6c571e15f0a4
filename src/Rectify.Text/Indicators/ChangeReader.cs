using Rectify.Indicators;
using Rectify.Primitives;

namespace Rectify.Text.Indicators;

/// <summary>Reads changes without a number: 化肥使用量零增长, 装机容量翻一番, PM2.5浓度同比下降, 空气质量同比改善.</summary>
internal static class ChangeReader
{
    /// <summary>Adds the changes that a clause ends with.</summary>
    /// <returns>Whether it ends with one.</returns>
    public static bool Read(Outline outline, Clause clause, ReadingContext context, List<TargetDraft> found)
    {
        if (context.IsReport)
            return false;
        int end = TrimWords(outline, clause.Start, clause.End, ChangeWords.After);
        int before = found.Count;
        var words = outline.Slice(clause.Start, end);
        if (ChangeWords.Known.TryEnd(words, out int length, out var known))
            Add(outline, clause, end - length, new Change(IndicatorMode.IncreaseBy, known.Comparator, new QuantityTarget(known.Percent, "%")), context, found);
        else if (ChangeWords.Directed.TryEnd(words, out length, out bool rises) && ComparisonBefore(outline, clause.Start, end - length) is not null)
            Add(outline, clause, end - length, new Change(rises ? IndicatorMode.IncreaseBy : IndicatorMode.DecreaseBy, Comparator.MoreThan, new QuantityTarget(0, "%")), context, found);
        else if (ChangeWords.Better.TryEnd(words, out length) && ComparisonBefore(outline, clause.Start, end - length) is { } comparison)
            Add(outline, clause, comparison.Start, new Change(IndicatorMode.Reach, Comparator.AtLeast, new LevelTarget(outline.Text[comparison.Start..end])), context, found);
        return found.Count > before;
    }

    private static void Add(Outline outline, Clause clause, int place, Change change, ReadingContext context, List<TargetDraft> found)
    {
        var before = outline.Slice(clause.Start, place);
        if (TargetWords.Facts.OccursIn(before) || ChangeWords.Reports.OccursIn(before))
            return;
        int nameEnd = TrimWords(outline, clause.Start, place, ChangeWords.Adverbs);
        bool isNearly = ChangeWords.Nearly.OccursIn(outline.Slice(clause.Start, nameEnd));
        var frame = FrameReader.Read(outline, clause.Start, nameEnd);
        var by = outline.LastTimeBefore(place)?.Reading.Deadline?.NamedDay ?? context.OuterBy;
        if (frame.IsPast || frame.IsFrom || by < context.On)
            return;
        var mark = change.Target is LevelTarget ? null : frame.Baseline ?? outline.LastBaselineIn(clause.Start, place) ?? context.Baseline;
        foreach (string name in NamesOf(outline, NameRegion.Of(outline, clause.Start, frame.NameEnd), context))
        {
            if (!IsForTheBetter(change, TextFold.Fold(name)))
                continue;
            found.Add(new TargetDraft(name, change.Comparator, change.Target, change.Mode)
            {
                By = by,
                Baseline = mark?.At(by, context.On),
                Modality = frame.Modality ?? context.Modality ?? Modality.Binding,
                IsApproximate = isNearly,
            });
            context.Remember(found[^1]);
        }
    }

    // 排放同比上升 tells a problem; which way a rank goes is told by its number alone.
    private static bool IsForTheBetter(Change change, string name)
    {
        if (change.Target is LevelTarget)
            return true;
        bool rises = change.Mode == IndicatorMode.IncreaseBy && change.Comparator is Comparator.AtLeast or Comparator.MoreThan;
        bool isKept = change.Mode == IndicatorMode.IncreaseBy && !rises;
        return !Metrics.Ranks.Ends(name) && (Metrics.MoreIsBetter(name) == rises || (isKept && !Metrics.Directions.TryFindLast(name, out _, out _, out _)));
    }

    private static List<string> NamesOf(Outline outline, NameRegion region, ReadingContext context)
    {
        if (region.IsEmpty)
            return context.LastName is { } last ? [last] : [];
        if (NameList.SplitShared(outline, region, isEach: Metrics.Shares.Ends(outline.Slice(region.Start, region.End))) is { } names)
            return names;
        string name = region.Build(outline);
        return name.Length > 1 ? [name] : [];
    }

    // 同比下降, 较上年持续改善: a change without a number is told from prose by what it is compared with.
    private static BaselineMark? ComparisonBefore(Outline outline, int start, int end)
    {
        end = TrimWords(outline, start, end, ChangeWords.Adverbs);
        return end > start && outline[end - 1] == Outline.Since ? outline.BaselineAt(end - 1) : null;
    }

    private static int TrimWords(Outline outline, int start, int end, WordSet words)
    {
        while (end > start && outline[end - 1] == ' ')
            end--;
        while (words.TryEnd(outline.Slice(start, end), out int length))
            end -= length;
        return end;
    }

    private readonly record struct Change(IndicatorMode Mode, Comparator Comparator, IndicatorTarget Target);
}
