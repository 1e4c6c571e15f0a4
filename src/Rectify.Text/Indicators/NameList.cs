using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Parts a list of names that share words: 二氧化硫、氮氧化物排放总量 is 二氧化硫排放总量 and 氮氧化物排放总量.</summary>
internal static class NameList
{
    // Lists longer than this name no targets one by one.
    private const int LongestList = 12;

    private const string PlaceEnds = "市县区省镇乡州河湖江库海盟旗级";

    private const int LongestPlace = 10;

    /// <summary>The names of a list that has a value for each; null where the words do not make that many.</summary>
    public static List<string>? Split(MaskedText masked, NameRegion region, int count)
    {
        foreach (bool commasOnly in (ReadOnlySpan<bool>)[true, false])
        {
            var items = Items(masked, region.Start, region.End, commasOnly);
            if (items.Count == count)
                return Complete(masked, region, items, isEach: true);
        }

        return count == 2 ? TownAndCountry(masked, region) : null;
    }

    /// <summary>The names of a list that all have one value; null where the list is one name.</summary>
    /// <param name="masked">The passage.</param>
    /// <param name="region">Where the names stand.</param>
    /// <param name="isEach">Whether the text says so (分别, 均): else only a list of plain things that share a rate is taken apart.</param>
    public static List<string>? SplitShared(MaskedText masked, NameRegion region, bool isEach)
    {
        var items = Items(masked, region.Start, region.End, commasOnly: false);
        if (items.Count is < 2 or > LongestList || IsRatio(masked.Slice(region.Start, region.End)))
            return null;
        if (!isEach && items.Exists(i => IsOpenEnded(masked, i) || IsVerb(masked.Slice(i.Start, i.End)) || IsPartOfHead(masked.Slice(i.Start, i.End))))
            return null;
        return Complete(masked, region, items, isEach);
    }

    // 物流总费用与GDP|的比率 is one thing.
    private static bool IsRatio(ReadOnlySpan<char> words) => words.Contains('与') && NameLexicon.Ratios.Ends(words);

    private static List<(int Start, int End)> Items(MaskedText masked, int start, int end, bool commasOnly)
    {
        var items = new List<(int, int)>();
        int itemStart = start;
        int i = start;
        while (i < end && items.Count <= LongestList)
        {
            var rest = masked.Slice(i, end);
            if (NameLexicon.NoJoints.TryStart(rest, out int length))
            {
                i += length;
                continue;
            }

            if (i > itemStart && NameLexicon.Joints.TryStart(rest, out length, out int rank) && (rank == 1 || !commasOnly) && i + length < end)
            {
                items.Add((itemStart, i));
                itemStart = i + length;
                i = itemStart;
                continue;
            }

            i++;
        }

        items.Add((itemStart, end));
        return items;
    }

    private static List<string>? Complete(MaskedText masked, NameRegion region, List<(int Start, int End)> items, bool isEach)
    {
        string scope = region.Scope;
        var last = items[^1];
        bool share = items.Exists(i => i != last && !IsFullName(masked, i));
        int head = last.End;
        int others = share && isEach ? masked.Slice(last.Start, last.End).IndexOf('等') : -1;
        if (others > 0 && last.Start + others + 1 < last.End)
        {
            head = AfterClass(masked, last.Start + others + 1, last.End);
            last = (last.Start, last.Start + others);
            items[^1] = last;
            return [.. items.Select(i => NameText.Trim(scope + NameText.Build(masked, i.Start, i.End) + NameText.Build(masked, head, region.End)))];
        }

        if (share)
        {
            head = HeadStart(masked, last, items[0]);
            if (head == last.End && !isEach)
                return null;
        }

        var names = new List<string>(items.Count);
        foreach (var item in items)
        {
            string name = NameText.Build(masked, item.Start, item.End);
            if (item != last && !IsFullName(masked, item))
                name += NameText.Build(masked, head, last.End);
            names.Add(NameText.Trim(scope + name));
        }

        return names.Exists(static n => n.Length == 0) ? null : names;
    }

    // 二氧化硫、氮氧化物等主要污染物|排放总量: what the list gives examples of is no part of the names.
    private static int AfterClass(MaskedText masked, int start, int end) => start + NameLexicon.ListedClasses.LengthAtStart(masked.Slice(start, end));

    private static bool IsFullName(MaskedText masked, (int Start, int End) item) =>
        MetricLexicon.FullNames.TryEnd(masked.Slice(item.Start, masked.TrimBracket(item.Start, item.End)), out _, out bool isFull) && isFull;

    // The head is what the last item and the others share: the longest that its words allow, but for a place where the last item ends as the first does
    // (武汉市、襄阳市|颗粒物浓度; 工业废水、生活污水|处理率).
    private static int HeadStart(MaskedText masked, (int Start, int End) last, (int Start, int End) first)
    {
        // 一、二、三|产业增加值.
        if (first.End - first.Start == 1 && ChineseNumber.DigitOf(masked[first.Start]) > 0 && ChineseNumber.DigitOf(masked[last.Start]) > 0)
            return last.Start + 1;
        // 城市、县城|漏损率.
        if (MetricLexicon.PartsOfCity.Contains(masked.Slice(first.Start, first.End)) && MetricLexicon.PartsOfCity.TryStart(masked.Slice(last.Start, last.End), out int part) && last.Start + part < last.End)
            return last.Start + part;
        char firstEnd = masked[first.End - 1];
        if (PlaceEnds.Contains(firstEnd, StringComparison.Ordinal))
        {
            int place = masked.Slice(last.Start, last.End).IndexOf(firstEnd);
            if (place > 0 && place < LongestPlace && last.Start + place + 1 < last.End)
                return last.Start + place + 1;
        }

        int likeness = last.Start + first.End - first.Start;
        if (likeness < last.End && masked[likeness - 1] == firstEnd)
            return likeness;
        int best = last.End;
        int i = last.End;
        while (TryHeadPart(masked, last.Start, i, out int start) && start > last.Start)
        {
            best = i = start;
            if (masked[start - 1] == firstEnd)
                return start;
        }

        return best;
    }

    private static bool TryHeadPart(MaskedText masked, int start, int end, out int partStart)
    {
        int wordEnd = masked.TrimBracket(start, end);
        bool found = MetricLexicon.HeadParts.TryEnd(masked.Slice(start, wordEnd), out int length);
        partStart = found ? wordEnd - length : end;
        return found;
    }

    // 铅、汞等重金属: the list only gives examples.
    private static bool IsOpenEnded(MaskedText masked, (int Start, int End) item) => masked.Slice(item.Start, item.End).Contains('等');

    // 新增、更新公交车比例: the list is one of verbs.
    private static bool IsVerb(ReadOnlySpan<char> item) => CountLexicon.All.TryStart(item, out int length, out _) && length == item.Length;

    // 收集、转运、处理率 is one rate.
    private static bool IsPartOfHead(ReadOnlySpan<char> item)
    {
        while (MetricLexicon.HeadParts.TryEnd(item, out int length))
            item = item[..^length];
        return item.IsEmpty;
    }

    // 城乡居民收入 with two values is that of the towns and that of the country.
    private static List<string>? TownAndCountry(MaskedText masked, NameRegion region)
    {
        int place = masked.Slice(region.Start, region.End).IndexOf("城乡", StringComparison.Ordinal);
        if (place < 0)
            return null;
        string before = region.Scope + NameText.Build(masked, region.Start, region.Start + place);
        string after = NameText.Build(masked, region.Start + place + 2, region.End);
        return [before + "城镇" + after, before + "农村" + after];
    }
}
