using Rectify.Text.Lexicon;

namespace Rectify.Text.Responsibility;

/// <summary>Tells a list of units without any word for their role (市水务局、市财政局) from running words.</summary>
internal static class BareUnitList
{
    private const int LongestName = 30;

    /// <summary>Finds the list in folded words: without the brackets round it and the full stop behind it.</summary>
    /// <returns>False where an item is not the name of a unit, or the first does not begin like one.</returns>
    public static bool TryFind(ReadOnlySpan<char> words, out Range list)
    {
        var (start, end) = Trim(words, 0, words.Length);
        if (end - start > 2 && words[start] == '(' && words[end - 1] == ')' && !words[(start + 1)..(end - 1)].Contains('('))
            (start, end) = Trim(words, start + 1, end - 1);
        list = start..end;
        return IsList(words[list]);
    }

    private static (int Start, int End) Trim(ReadOnlySpan<char> words, int start, int end)
    {
        while (end > start && words[end - 1] is ' ' or '\n' or '。' or ';' or ',')
            end--;
        while (start < end && words[start] is ' ' or '\n' or ',')
            start++;
        return (start, end);
    }

    // 公安部、司法部: a name that lacks nothing.
    private static bool BeginsWhole(ReadOnlySpan<char> words)
    {
        int length = OrganizationLexicon.Endings.LengthAtStart(words);
        return length > 2 && length < words.Length && words[length] == '、';
    }

    // 办公室, 永丰面粉厂: a name without its level; not 新建面粉厂, which is something to do.
    private static bool BeginsName(ReadOnlySpan<char> words)
    {
        int end = words.IndexOfAny("、,; ");
        var name = end < 0 ? words : words[..end];
        bool isName = OrganizationLexicon.Endings.Ends(name) || IsDepartment(name) || IsTown(name);
        return isName && !OrganizationLexicon.CollectiveEndings.Ends(name) && !VerbFinder.IsProse(name) && words.IndexOfAny(TimeLexicon.Promises) != 0;
    }

    // 安环部: other words that end in 部 are no departments.
    private static bool IsDepartment(ReadOnlySpan<char> name) => AgentLexicon.Services.Starts(name) && OrganizationLexicon.NamedByField.Ends(name);

    // 青山镇; 重点镇 and 乡镇 are kinds of towns.
    private static bool IsTown(ReadOnlySpan<char> name) =>
        name.Length > 2 && OrganizationLexicon.Towns.Ends(name) && OrganizationNames.IsPlace(name)
        && !OrganizationNames.IsCollective(name) && !OrganizationLexicon.KindsOfTown.Contains(name);

    private static bool IsList(ReadOnlySpan<char> words)
    {
        bool begins = OrganizationNames.BeginsUnit(words) || BeginsWhole(words) || BeginsName(words);
        if (words.IsEmpty || !(begins || OrganizationLexicon.Levels.Contains(words[0], StringComparison.Ordinal)))
            return false;
        foreach (var range in words.SplitAny('、', ',', ';', ' '))
        {
            var name = words[range].Trim().TrimEnd('等');
            bool isPerson = range.Start.Value > 0 && PersonNames.IsPerson(name) && (words[range.Start.Value - 1] == ' ' || PersonNames.IsSurely(name));
            if (!isPerson && !IsItem(name))
                return false;
        }

        return true;
    }

    private static bool IsItem(ReadOnlySpan<char> name) =>
        !name.IsEmpty && name.Length <= LongestName
        && (OrganizationNames.IsUnit(name) || IsDepartment(name) || OrganizationLexicon.CollectiveEndings.Ends(name) || PersonNames.TryCut(name, out _, out _));
}
