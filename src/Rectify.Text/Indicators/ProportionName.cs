using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Makes the name of a share that stands before its thing: 60%村庄实现清洁取暖 is 实现清洁取暖的村庄比例.</summary>
internal static class ProportionName
{
    private const int LongestActNoun = 8;

    /// <summary>The name; null where the words contain none.</summary>
    public static string? Make(MaskedText masked, NumberRow row, NameRegion region)
    {
        if (OfSubject(masked, row, region) is { } subject)
            return subject;
        if (TryParts(masked, row, out string thing, out string act))
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
    public static string? OfCounted(MaskedText masked, NumberRow row) =>
        TryParts(masked, row, out string thing, out string act) && !act.Contains('的', StringComparison.Ordinal) ? act + "的" + thing : null;

    /// <summary>The name of an action on things that are counted: 对120家加油站进行油气回收改造 is 加油站油气回收改造.</summary>
    public static string? OfAction(MaskedText masked, NumberRow row)
    {
        bool isTreated = masked.Slice(row.RegionStart, row.Predicate.NameEnd).Contains('对');
        return isTreated && NameLexicon.Treatments.OccursIn(masked.Slice(row.ThingStart, row.ThingEnd)) ? ThingName.Build(masked, row.ThingStart, row.ThingEnd) : null;
    }

    // Parts 村庄全面实现清洁取暖 into 村庄 and 全面实现清洁取暖.
    private static bool TryParts(MaskedText masked, NumberRow row, out string thing, out string act)
    {
        thing = act = "";
        var words = masked.Slice(row.ThingStart, row.ThingEnd);
        int first = words.Length > 0 && words[0] == '的' ? 2 : 1;
        for (int i = first; i < words.Length; i++)
        {
            if (!StartsPredicate(words[i..]))
                continue;
            thing = NameText.Build(masked, row.ThingStart, row.ThingStart + i);
            act = NameText.Build(masked, row.ThingStart + i, row.ThingEnd);
            return thing.Length > 0 && act.Length > 1 && !NameLexicon.Negations.Ends(words[..i]);
        }

        return false;
    }

    private static bool StartsPredicate(ReadOnlySpan<char> words)
    {
        if (NameLexicon.ShareNouns.Starts(words))
            return false;
        while (NameLexicon.ShareAdverbs.TryStart(words, out int length))
            words = words[length..];
        return NameLexicon.SharePredicates.Starts(words);
    }
}
