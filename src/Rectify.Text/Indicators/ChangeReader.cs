using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Reads changes without a number: 化肥使用量零增长, 装机容量翻一番, PM2.5浓度同比下降, 空气质量同比改善.</summary>
internal static class ChangeReader
{
    /// <summary>Adds the changes that a clause ends with.</summary>
    /// <returns>Whether it ends with one.</returns>
    public static bool Read(MaskedText masked, Clause clause, ReadingContext context, List<TargetDraft> found)
    {
        if (context.IsReport)
            return false;
        int end = TrimWords(masked, clause.Start, clause.End, ChangeLexicon.After);
        int before = found.Count;
        var words = masked.Slice(clause.Start, end);
        if (ChangeLexicon.Known.TryEnd(words, out int length, out var known))
            Add(masked, clause, end - length, new Change(IndicatorMode.IncreaseBy, known.Comparator, new QuantityTarget(known.Percent, "%")), context, found);
        else if (ChangeLexicon.Halvings.Ends(words))
            AddHalvings(masked, clause with { End = end }, context, found);
        else if (ChangeLexicon.Directed.TryEnd(words, out length, out bool rises) && ComparisonBefore(masked, clause.Start, end - length) is not null)
            Add(masked, clause, end - length, new Change(rises ? IndicatorMode.IncreaseBy : IndicatorMode.DecreaseBy, Comparator.MoreThan, new QuantityTarget(0, "%")), context, found);
        else if (ChangeLexicon.Better.TryEnd(words, out length) && ComparisonBefore(masked, clause.Start, end - length) is { } comparison)
            Add(masked, clause, comparison.Start, new Change(IndicatorMode.Reach, Comparator.AtLeast, new LevelTarget(masked.Text[comparison.Start..end])), context, found);
        return found.Count > before;
    }

    // 会议数量减半、文件数量减半.
    private static void AddHalvings(MaskedText masked, Clause clause, ReadingContext context, List<TargetDraft> found)
    {
        var change = new Change(IndicatorMode.DecreaseBy, Comparator.AtLeast, new QuantityTarget(50, "%"));
        int start = clause.Start;
        while (start < clause.End && ChangeLexicon.Halvings.TryFind(masked.Slice(start, clause.End), out int at, out int length))
        {
            Add(masked, clause with { Start = start }, start + at, change, context, found);
            start += at + length;
            start += ListMarks.TryStart(masked.Slice(start, clause.End), out int mark) ? mark : 0;
        }
    }

    private static void Add(MaskedText masked, Clause clause, int place, Change change, ReadingContext context, List<TargetDraft> found)
    {
        var before = masked.Slice(clause.Start, place);
        if (TargetLexicon.TellFacts(TargetLexicon.Facts, before) || ChangeLexicon.Reports.OccursIn(before))
            return;
        int nameEnd = TrimWords(masked, clause.Start, place, ChangeLexicon.Adverbs);
        bool isNearly = ChangeLexicon.Nearly.OccursIn(masked.Slice(clause.Start, nameEnd));
        var predicate = PredicateReader.Read(masked, clause.Start, nameEnd);
        var by = masked.DayBefore(place, context.OuterBy);
        if (predicate.IsPast || predicate.IsFrom || by < context.On)
            return;
        var mark = change.Target is LevelTarget ? null : predicate.Baseline ?? masked.LastBaselineIn(clause.Start, place) ?? context.Baseline;
        foreach (string name in NamesOf(masked, NameRegion.Of(masked, clause.Start, predicate.NameEnd), context))
        {
            if (!IsForTheBetter(change, TextFold.Fold(name)))
                continue;
            found.Add(new TargetDraft(name, change.Comparator, change.Target, change.Mode)
            {
                By = by,
                Baseline = mark?.At(by, context.On),
                Modality = predicate.Modality ?? context.Modality ?? Modality.Binding,
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
        // 零增长, 减半: what is so bounded is bad, where its name does not say that it is good.
        bool isKept = !rises && change.Comparator is not Comparator.MoreThan;
        return !MetricLexicon.Ranks.Ends(name) && (MetricLexicon.MoreIsBetter(name) == rises || (isKept && !MetricLexicon.Directions.TryFindLast(name, out _, out _, out _)));
    }

    private static List<string> NamesOf(MaskedText masked, NameRegion region, ReadingContext context)
    {
        if (region.IsEmpty)
            return context.LastName is { } last ? [last] : [];
        if (NameList.SplitShared(masked, region, isEach: MetricLexicon.Shares.Ends(masked.Slice(region.Start, region.End))) is { } names)
            return names;
        string name = region.Build(masked);
        return name.Length > 1 ? [name] : [];
    }

    // 同比下降, 较上年持续改善: a change without a number is told from prose by what it is compared with.
    private static BaselineMark? ComparisonBefore(MaskedText masked, int start, int end)
    {
        end = TrimWords(masked, start, end, ChangeLexicon.Adverbs);
        return end > start && masked[end - 1] == MaskedText.Since ? masked.BaselineAt(end - 1) : null;
    }

    private static int TrimWords(MaskedText masked, int start, int end, WordSet words)
    {
        while (end > start && masked[end - 1] == ' ')
            end--;
        while (words.TryEnd(masked.Slice(start, end), out int length))
            end -= length;
        return end;
    }

    private readonly record struct Change(IndicatorMode Mode, Comparator Comparator, IndicatorTarget Target);
}
