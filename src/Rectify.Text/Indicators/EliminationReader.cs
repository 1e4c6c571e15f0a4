using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Reads things to be eliminated: 基本消除黑臭水体, 黑臭水体基本消除, 淘汰35蒸吨/小时及以下燃煤锅炉.</summary>
internal static class EliminationReader
{
    private const int LongestThing = 40;

    // A place before the verb belongs to the name, an actor does not.
    private const string PlaceEnds = "区市县镇乡村省域国流段园内";

    /// <summary>Adds the elimination in a clause, or what is to be zero: 零事故、零死亡 are two.</summary>
    public static bool Read(MaskedText masked, Clause clause, ReadingContext context, List<TargetDraft> into)
    {
        int before = into.Count;
        int end = masked.TrimBlanks(clause.Start, clause.End);
        int start = clause.Start;
        int i = start;
        while (i < end && EliminationLexicon.Verbs.TryFind(masked.Slice(i, end), out int place, out int length, out var strength))
        {
            place += i;
            i = place + length;
            bool isNamed = strength == EliminationStrength.OfItsName;
            var draft = isNamed ? ReadZero(masked, start, end, place, i, context) : Read(masked, clause.Start, end, place, i, strength, context);
            if (draft is null)
                continue;
            into.Add(draft);
            if (!isNamed)
                break;
            start = i + 1;
        }

        return into.Count > before;
    }

    // 实现安全生产零事故. A name may go on (零排放企业), but for its goal.
    private static TargetDraft? ReadZero(MaskedText masked, int start, int end, int zero, int zeroEnd, ReadingContext context)
    {
        var after = masked.Slice(zeroEnd, end);
        if (!after.IsEmpty && after[0] != '、' && !TargetLexicon.AfterQuotedGoals.Contains(after.TrimStart("” ")))
            return null;
        bool? isNearly = null;
        Modality? modality = null;
        int subjectEnd = TrimAdverbs(masked, start, masked.TrimBlanks(start, zero), ref isNearly);
        int subjectStart = NameText.SkipHead(masked, start, subjectEnd, ref modality);
        string name = NameText.Build(masked, subjectStart, subjectEnd) + masked.Text[(zero + 1)..zeroEnd];
        return Draft(masked, name, isNearly == true, null, modality, zeroEnd, context);
    }

    private static TargetDraft Draft(MaskedText masked, string name, bool isNearly, string? unit, Modality? modality, int place, ReadingContext context) =>
        new(name, isNearly ? Comparator.Approximately : Comparator.EqualTo, new QuantityTarget(0, unit), IndicatorMode.Eliminate)
        {
            By = masked.DayBefore(place, context.OuterBy),
            Modality = modality ?? context.Modality ?? Modality.Binding,
        };

    private static TargetDraft? Read(MaskedText masked, int start, int end, int verbStart, int verbEnd, EliminationStrength strength, ReadingContext context)
    {
        if (verbEnd < end && EliminationLexicon.NounAfter.Contains(masked[verbEnd], StringComparison.Ordinal))
            return null;
        bool? isNearly = null;
        int subjectEnd = TrimAdverbs(masked, start, verbStart, ref isNearly);
        if (EliminationLexicon.Vague.Ends(masked.Slice(start, subjectEnd)) && isNearly is null)
            return null;
        Modality? modality = null;
        int subjectStart = NameText.SkipHead(masked, start, subjectEnd, ref modality);
        int objectEnd = ObjectEnd(masked, verbEnd, end);
        if (objectEnd > verbEnd ? masked[objectEnd - 1] is '的' or '时' : subjectEnd <= subjectStart)
            return null;
        var thing = objectEnd > verbEnd ? masked.Slice(verbEnd, objectEnd) : masked.Slice(subjectStart, subjectEnd);
        if (!IsPromised(thing, strength, isNearly is not null))
            return null;
        string name = Name(masked, subjectStart, subjectEnd, verbEnd, objectEnd);
        return name.Length == 0 ? null : Draft(masked, name, isNearly == true, UnitOf(thing), modality, verbEnd, context);
    }

    private static int TrimAdverbs(MaskedText masked, int start, int end, ref bool? isNearly)
    {
        while (true)
        {
            end = masked.TrimBlanks(start, end);
            var words = masked.Slice(start, end);
            if (EliminationLexicon.Degrees.TryEnd(words, out int length, out bool nearly))
                isNearly = (isNearly ?? false) || nearly;
            else if (!EliminationLexicon.Particles.TryEnd(words, out length))
                return end;
            end -= length;
        }
    }

    private static int ObjectEnd(MaskedText masked, int start, int end)
    {
        var words = masked.Slice(start, Math.Min(end, start + LongestThing));
        int cut = words.IndexOfAny('并', '、');
        return cut > 0 && words[cut] == '并' ? masked.TrimBlanks(start, start + cut) : end;
    }

    private static bool IsPromised(ReadOnlySpan<char> thing, EliminationStrength strength, bool hasDegree)
    {
        bool isUnfinished = EliminationLexicon.Conditions.Starts(thing) && !EliminationLexicon.Measurable.Ends(thing);
        if (isUnfinished || thing.Length > LongestThing || (EliminationLexicon.Abstract.Ends(thing) && !EliminationLexicon.Measurable.Ends(thing)) || EliminationLexicon.Narration.OccursIn(thing))
            return false;
        return strength switch
        {
            EliminationStrength.Always => true,
            EliminationStrength.ByItself => hasDegree || EliminationLexicon.Measurable.Ends(thing),
            EliminationStrength.OfAClass => hasDegree || EliminationLexicon.Classes.OccursIn(thing),
            _ => hasDegree,
        };
    }

    private static string Name(MaskedText masked, int subjectStart, int subjectEnd, int objectStart, int objectEnd)
    {
        if (objectEnd <= objectStart)
            return NameText.Build(masked, subjectStart, subjectEnd);
        bool isPlace = subjectEnd > subjectStart && PlaceEnds.Contains(masked[subjectEnd - 1], StringComparison.Ordinal);
        return (isPlace ? NameText.Build(masked, subjectStart, subjectEnd) : "") + NameText.Build(masked, objectStart, objectEnd);
    }

    private static string? UnitOf(ReadOnlySpan<char> thing) => EliminationLexicon.Units.TryEnd(thing, out _, out string unit) ? unit : null;
}
