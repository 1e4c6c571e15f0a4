using Rectify.Indicators;
using Rectify.Primitives;

namespace Rectify.Text.Indicators;

/// <summary>Reads things to be eliminated: 基本消除黑臭水体, 黑臭水体基本消除, 淘汰35蒸吨/小时及以下燃煤锅炉.</summary>
internal static class EliminationReader
{
    private static readonly WordSet Classes = new("及以下 以下 及以上");

    private static readonly WordSet Narration = new("等 方面 ; 工作");

    // 取缔不符合规划,手续不全的企业: the thing itself stands behind the comma.
    private static readonly WordSet Conditions = new("不符合 不达标 未 无 没有 不具备");

    private const int LongestThing = 40;

    // A place before the verb belongs to the name, an actor does not.
    private const string PlaceEnds = "区市县镇乡村省域国流段园内";

    /// <summary>Reads the elimination in a clause; null where there is none.</summary>
    public static TargetDraft? Read(Outline outline, Clause clause, ReadingContext context)
    {
        int end = outline.TrimBlanks(clause.Start, clause.End);
        int i = clause.Start;
        while (i < end)
        {
            if (!EliminationWords.Verbs.TryFind(outline.Slice(i, end), out int place, out int length, out var strength))
                return null;
            if (Read(outline, clause.Start, end, i + place, i + place + length, strength, context) is { } draft)
                return draft;
            i += place + length;
        }

        return null;
    }

    private static TargetDraft? Read(Outline outline, int start, int end, int verbStart, int verbEnd, EliminationStrength strength, ReadingContext context)
    {
        if (verbEnd < end && EliminationWords.NounAfter.Contains(outline[verbEnd], StringComparison.Ordinal))
            return null;
        bool? isNearly = null;
        int subjectEnd = TrimAdverbs(outline, start, verbStart, ref isNearly);
        if (EliminationWords.Vague.Ends(outline.Slice(start, subjectEnd)) && isNearly is null)
            return null;
        Modality? modality = null;
        int subjectStart = NameText.SkipHead(outline, start, subjectEnd, ref modality);
        int objectEnd = ObjectEnd(outline, verbEnd, end);
        if (objectEnd > verbEnd ? outline[objectEnd - 1] is '的' or '时' : subjectEnd <= subjectStart)
            return null;
        var thing = objectEnd > verbEnd ? outline.Slice(verbEnd, objectEnd) : outline.Slice(subjectStart, subjectEnd);
        if (!IsPromised(thing, strength, isNearly is not null))
            return null;
        string name = Name(outline, subjectStart, subjectEnd, verbEnd, objectEnd);
        if (name.Length == 0)
            return null;
        return new TargetDraft(name, isNearly == true ? Comparator.Approximately : Comparator.EqualTo, new QuantityTarget(0, UnitOf(thing)), IndicatorMode.Eliminate)
        {
            By = outline.LastTimeBefore(verbEnd)?.Reading.Deadline?.NamedDay ?? context.OuterBy,
            Modality = modality ?? context.Modality ?? Modality.Binding,
        };
    }

    private static int TrimAdverbs(Outline outline, int start, int end, ref bool? isNearly)
    {
        while (true)
        {
            end = outline.TrimBlanks(start, end);
            var words = outline.Slice(start, end);
            if (EliminationWords.Degrees.TryEnd(words, out int length, out bool nearly))
                isNearly = (isNearly ?? false) || nearly;
            else if (!EliminationWords.Particles.TryEnd(words, out length))
                return end;
            end -= length;
        }
    }

    private static int ObjectEnd(Outline outline, int start, int end)
    {
        var words = outline.Slice(start, Math.Min(end, start + LongestThing));
        int cut = words.IndexOfAny('并', '、');
        return cut > 0 && words[cut] == '并' ? outline.TrimBlanks(start, start + cut) : end;
    }

    private static bool IsPromised(ReadOnlySpan<char> thing, EliminationStrength strength, bool hasDegree)
    {
        bool isUnfinished = Conditions.Starts(thing) && !EliminationWords.Measurable.Ends(thing);
        if (isUnfinished || thing.Length > LongestThing || EliminationWords.Abstract.Ends(thing) || Narration.OccursIn(thing))
            return false;
        return strength switch
        {
            EliminationStrength.Always => true,
            EliminationStrength.ByItself => hasDegree || EliminationWords.Measurable.Ends(thing),
            EliminationStrength.OfAClass => hasDegree || Classes.OccursIn(thing),
            _ => hasDegree,
        };
    }

    private static string Name(Outline outline, int subjectStart, int subjectEnd, int objectStart, int objectEnd)
    {
        if (objectEnd <= objectStart)
            return NameText.Build(outline, subjectStart, subjectEnd);
        bool isPlace = subjectEnd > subjectStart && PlaceEnds.Contains(outline[subjectEnd - 1], StringComparison.Ordinal);
        return (isPlace ? NameText.Build(outline, subjectStart, subjectEnd) : "") + NameText.Build(outline, objectStart, objectEnd);
    }

    private static string? UnitOf(ReadOnlySpan<char> thing) => EliminationWords.Units.TryEnd(thing, out _, out string unit) ? unit : null;
}
