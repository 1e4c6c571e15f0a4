using System.Buffers;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Responsibility;

/// <summary>Tells the name of a person, with or without a post, from the words of units: 王强, 局长王强, 张某某. All names are folded.</summary>
internal static class PersonNames
{
    private const int LongestGiven = 2;
    private const int ShortestTitle = 2;
    private const int LongestTitle = 12;
    private const int LongestItem = 16;

    private static readonly SearchValues<char> Hidden = SearchValues.Create(PersonLexicon.Hidden);
    private static readonly SearchValues<char> ItemEnds = SearchValues.Create("、,; \n)");
    private static readonly SearchValues<char> ItemBeginnings = SearchValues.Create("、,;:/ \n(");

    /// <summary>Determines whether words are a person's name, alone or beside a post, or a post alone.</summary>
    public static bool IsPerson(ReadOnlySpan<char> words) => PostLexicon.Posts.Contains(words) || IsNamed(words);

    /// <summary>Determines whether words are a person's name and no place that is called like one: 局长王强, 王强; not 李沧.</summary>
    public static bool IsSurely(ReadOnlySpan<char> words) =>
        IsNamed(words) && (PostLexicon.Posts.Starts(words) || PostLexicon.Posts.Ends(words) || PersonLexicon.Given.Contains(words[^1], StringComparison.Ordinal) || !words[1..].ContainsAnyExcept(Hidden));

    /// <summary>Finds who answers for a unit and is printed right behind its name: 县水利局|张三, 县住建局:|王强, 县水利局|局长李明.</summary>
    /// <param name="words">The words of both.</param>
    /// <param name="unit">How long the name of the unit is.</param>
    /// <param name="person">Where the person begins.</param>
    public static bool TryCut(ReadOnlySpan<char> words, out int unit, out int person)
    {
        for (person = Math.Max(ShortestTitle, words.Length - LongestTitle); person <= words.Length - ShortestTitle; person++)
        {
            var title = words[person..];
            unit = person - (PersonLexicon.Joints.Contains(words[person - 1], StringComparison.Ordinal) ? 1 : 0);
            // 红星社区|书记李娜
            if (words[..(person + 1)].EndsWith("社区"))
                continue;
            if (IsNamed(title) && IsNameOfUnit(words[..unit], unit < person || PostLexicon.Posts.Starts(title)))
                return true;
        }

        (unit, person) = (0, 0);
        return false;
    }

    // A place is one only beside a mark or a post: 青山镇镇长王强, but 历城区王舍人 is a street.
    private static bool IsNameOfUnit(ReadOnlySpan<char> words, bool mayBePlace) =>
        words.Length >= ShortestTitle && !OrganizationLexicon.Seats.Contains(words)
        && (OrganizationLexicon.Endings.Ends(words) || OrganizationLexicon.Seats.Ends(words) || (mayBePlace && OrganizationNames.IsPlace(words)));

    private static bool IsNamed(ReadOnlySpan<char> words)
    {
        if (PostLexicon.Posts.TryStart(words, out int post) && post < words.Length)
            return IsName(words[post] == ':' ? words[(post + 1)..] : words[post..]);
        return PostLexicon.Posts.TryEnd(words, out post) ? PersonLexicon.Surnames.Contains(words[..^post]) || IsName(words[..^post]) : IsName(words);
    }

    /// <summary>Determines whether words are nothing but persons: 张明、李亮.</summary>
    public static bool ArePersons(ReadOnlySpan<char> words)
    {
        foreach (var range in words.SplitAny('、', ','))
        {
            if (!IsPerson(words[range]))
                return false;
        }

        return true;
    }

    /// <summary>Determines whether an item of a list begins that is a person's name and nothing else.</summary>
    public static bool BeginsItem(ReadOnlySpan<char> words) => IsPerson(FirstItem(words));

    /// <summary>Determines whether an item of a list ends that is a person's name and nothing else.</summary>
    public static bool EndsItem(ReadOnlySpan<char> words) => IsNamed(LastItem(words));

    /// <summary>Determines whether two items of a list are two persons: 党委书记张某某|镇长李某某, 王建国|李红. In 张三|局长 the post is the first one's.</summary>
    public static bool AreTwo(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var next = FirstItem(after);
        if (!IsPerson(next) && !IsPadded(after))
            return false;
        var last = LastItem(before);
        return IsNamed(last) && (PostLexicon.Posts.Starts(last) || !PostLexicon.Posts.Contains(next));
    }

    // 李 明
    private static bool IsPadded(ReadOnlySpan<char> words) =>
        words.Length > 2 && words[1] == ' ' && PersonLexicon.Surnames.Contains(words[..1]) && IsName([words[0], words[2]]) && (words.Length == 3 || ItemEnds.Contains(words[3]));

    private static ReadOnlySpan<char> FirstItem(ReadOnlySpan<char> words)
    {
        int end = words[..Math.Min(words.Length, LongestItem)].IndexOfAny(ItemEnds);
        return end >= 0 ? words[..end] : words.Length < LongestItem ? words : default;
    }

    /// <summary>The item of a list that words end with.</summary>
    public static ReadOnlySpan<char> LastItem(ReadOnlySpan<char> words)
    {
        var window = words[Math.Max(0, words.Length - LongestItem)..];
        int start = window.LastIndexOfAny(ItemBeginnings);
        return start >= 0 ? window[(start + 1)..] : words.Length < LongestItem ? words : default;
    }

    private static bool IsName(ReadOnlySpan<char> words)
    {
        if (!PersonLexicon.Surnames.TryStart(words, out int surname))
            return false;
        var given = words[surname..];
        if (given.Length is 0 or > LongestGiven)
            return false;
        if (!given.ContainsAnyExcept(Hidden))
            return true;
        bool isPlain = words.Length > 2 || PersonLexicon.Plain.Contains(words[0], StringComparison.Ordinal) || PersonLexicon.Given.Contains(given[0], StringComparison.Ordinal);
        return isPlain && !given.ContainsAnyExceptInRange('\u4E00', '\u9FFF') && !PersonLexicon.NoGiven.Contains(given[^1], StringComparison.Ordinal) && !DepartmentNames.IsField(words) && !OrganizationNames.IsUnit(words);
    }
}
