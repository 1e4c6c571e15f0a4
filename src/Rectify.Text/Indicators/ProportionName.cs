using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Makes the name of a share that stands before its thing: 60%村庄实现清洁取暖 is 实现清洁取暖的村庄比例.</summary>
internal static class ProportionName
{
    private const int LongestActNoun = 8;

    // Names are not looked for further off; the bound also keeps a long list linear.
    private const int LongestList = 80;

    /// <summary>The name; null where the words contain none.</summary>
    public static string? Make(MaskedText masked, NumberRow row, NameRegion region)
    {
        if (OfSubject(masked, row, region) is { } subject)
            return subject;
        if (TryParts(masked, row.ThingStart, row.ThingEnd, out string thing, out string act))
        {
            string owner = row.Predicate.Verb is not null ? NameText.Build(masked, region.Start, region.End) : "";
            return owner + act + "的" + thing + "比例";
        }

        thing = ThingName.Build(masked, row.ThingStart, row.ThingEnd);
        if (thing.Length == 0 || row.Predicate.Verb is null)
            return null;
        string verb = masked.Text[row.Predicate.VerbStart..row.Predicate.VerbEnd];
        return thing + (NameLexicon.ShareLeads.Starts(masked.Slice(row.Predicate.VerbStart, row.Predicate.VerbEnd)) ? "" : verb) + "比例";
    }

    // 建成区面积20%以上达到要求; 生活垃圾100%无害化处理: the thing stands before the number, what becomes of it after.
    private static string? OfSubject(MaskedText masked, NumberRow row, NameRegion region)
    {
        var act = masked.Slice(row.ThingStart, row.ThingEnd);
        if (region.IsEmpty || row.Predicate.Verb is not null || act[0] == '的')
            return null;
        string thing = region.Build(masked);
        if (act.Length <= LongestActNoun && !StartsPredicate(act))
            return thing + NameText.Build(masked, row.ThingStart, row.ThingEnd) + "率";
        return StartsPredicate(act) ? NameText.Build(masked, row.ThingStart, row.ThingEnd) + "的" + thing + "比例" : null;
    }

    /// <summary>The name of things that are counted by what they are to do: 20个村庄实现清洁取暖.</summary>
    public static string? OfCounted(MaskedText masked, NumberRow row)
    {
        var words = masked.Slice(row.ThingStart, row.ThingEnd);
        if (StartsPredicate(words))
            return row.CountsItsUnit ? NameText.Build(masked, row.ThingStart, row.ThingEnd) + "的村" : null;
        return TryParts(masked, row.ThingStart, row.ThingEnd, out string thing, out string act) && !act.Contains('的', StringComparison.Ordinal) ? act + "的" + thing : null;
    }

    /// <summary>The name of things that share with the last of a list what they are to do: 3家企业、5条生产线|达标, 对3个乡镇、2个街道|开展督导.</summary>
    public static string? OfListed(MaskedText masked, NumberRow row)
    {
        int last = masked.SkipBlanks(row.LastEnd, row.ClauseEnd);
        if (row.LastEnd <= row.ThingEnd || row.ClauseEnd - row.First.Start > LongestList || !ListMarks.Starts(masked.Slice(row.ThingEnd, row.ClauseEnd)))
            return null;
        string act;
        if (StartsPredicate(masked.Slice(last, row.ClauseEnd)))
            act = NameText.Build(masked, last, row.ClauseEnd);
        else if (!TryParts(masked, last, row.ClauseEnd, out _, out act))
            return null;
        string thing = row.CountsItsUnit && !row.HasThing ? "村" : NameText.Build(masked, row.ThingStart, row.ThingEnd);
        return IsTreated(masked, row) ? thing + act : act + "的" + thing;
    }

    /// <summary>The name of an action on things that are counted: 对120家加油站进行油气回收改造 is 加油站油气回收改造.</summary>
    public static string? OfAction(MaskedText masked, NumberRow row)
    {
        return IsTreated(masked, row) && NameLexicon.Treatments.OccursIn(masked.Slice(row.ThingStart, row.ThingEnd)) ? ThingName.Build(masked, row.ThingStart, row.ThingEnd) : null;
    }

    // 对 and 为 stand before the first member of a list alone.
    private static bool IsTreated(MaskedText masked, NumberRow row)
    {
        var words = masked.Slice(Math.Max(row.ClauseStart, row.Predicate.NameEnd - LongestList), row.Predicate.NameEnd);
        return words.Contains('对') || words.TrimStart(' ').StartsWith('为');
    }

    // Parts 村庄全面实现清洁取暖 into 村庄 and 全面实现清洁取暖.
    private static bool TryParts(MaskedText masked, int start, int end, out string thing, out string act)
    {
        thing = act = "";
        var words = masked.Slice(start, end);
        // 项目未及时竣工决算.
        int not = words.IndexOf('未');
        if (not >= 0 && !NameLexicon.NoNegations.Starts(words[not..]))
            return false;
        int first = words.Length > 0 && words[0] == '的' ? 2 : 1;
        for (int i = first; i < words.Length; i++)
        {
            if (!StartsPredicate(words[i..]))
                continue;
            // 25个小区的|改造任务.
            if (words[i - 1] == '的')
                return false;
            thing = NameText.Build(masked, start, start + i);
            act = NameText.Build(masked, start + i, end);
            return thing.Length > 0 && act.Length > 1 && !NameLexicon.Negations.Ends(words[..i]);
        }

        return false;
    }

    /// <summary>Determines whether words after things that are counted say what becomes of them: 全部完工, 于6月底前建成.</summary>
    public static bool StartsPredicate(ReadOnlySpan<char> words)
    {
        words = words.TrimStart('于').TrimStart(MaskedText.Time);
        if (NameLexicon.ShareNouns.Starts(words))
            return false;
        while (NameLexicon.ShareAdverbs.TryStart(words, out int length))
            words = words[length..];
        return NameLexicon.SharePredicates.Starts(words);
    }
}
