using Rectify.Responsibility;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Responsibility;

/// <summary>The labels that give units their roles, 牵头单位 or 责任人, known by the words that they are made of.</summary>
internal static class RoleLabels
{
    private const int Longest = 14;
    private const int LongestTail = 4;

    /// <summary>Whether words are a label; then whether its content are persons or posts, and the role of its units. Leaders (责任领导) oversee, other persons answer for units.</summary>
    public static bool TryRead(ReadOnlySpan<char> words, out bool isPrincipal, out ResponsibilityRole role)
    {
        role = ResponsibilityRole.Responsible;
        isPrincipal = false;
        words = words[..^RoleLabelLexicon.Tails.LengthAtEnd(words)];
        if (words.Length > Longest || words.ContainsAny(',', ';', '、'))
            return false;
        if (!RoleLabelLexicon.Endings.Ends(words) && !RoleLabelLexicon.Bare.Contains(words))
            return false;
        isPrincipal = RoleLabelLexicon.PersonEndings.Ends(words) && words.IndexOf("单位", StringComparison.Ordinal) < 0;
        if (isPrincipal && RoleLabelLexicon.LeaderEndings.Ends(words))
            role = ResponsibilityRole.Overseeing;
        return isPrincipal || TryFindRole(words, out role);
    }

    /// <summary>Whether words are one label for the units and for the persons who answer for them: 责任单位及责任人, 责任部门/责任人.</summary>
    public static bool IsOfUnitsAndPersons(ReadOnlySpan<char> words)
    {
        int sign = words.IndexOfAny('及', '和', '/');
        return sign > 0 && RoleLabelLexicon.UnitLabels.Contains(words[..sign]) && RoleLabelLexicon.PersonEndings.Contains(words[(sign + 1)..]);
    }

    /// <summary>Whether words end with the label of units.</summary>
    public static bool IsUnitLabel(ReadOnlySpan<char> words) => RoleLabelLexicon.UnitLabels.Ends(words);

    /// <summary>Whether words are a label whose content are persons, and no post: 责任人, 包保领导.</summary>
    public static bool IsOfPersons(ReadOnlySpan<char> words) => RoleLabelLexicon.Beginnings.Starts(words) && RoleLabelLexicon.PersonEndings.Ends(words) && TryRead(words, out bool isPrincipal, out _) && isPrincipal;

    /// <summary>Whether words are the label of the persons who answer for units.</summary>
    public static bool IsPersonLabel(ReadOnlySpan<char> words) => words is "人" || RoleLabelLexicon.PersonEndings.Contains(words);

    /// <summary>The length of a bracket inside a label that only names another word for a part of it: 责任部门|(单位)|:, 牵头|(责任)|单位:; 0 where it is none.</summary>
    public static int AlternativeLength(ReadOnlySpan<char> before, ReadOnlySpan<char> rest)
    {
        int close = rest[..Math.Min(rest.Length, LongestTail)].IndexOf(')');
        if (close < 0 || !RoleLabelLexicon.Alternatives.Contains(rest[1..close]))
            return 0;
        var tail = rest[(close + 1)..];
        int colon = tail[..Math.Min(tail.Length, LongestTail)].IndexOf(':');
        return colon >= 0 && TryRead(string.Concat(PersonNames.LastItem(before), tail[..colon]), out _, out _) ? close + 1 : 0;
    }

    /// <summary>The length of a label that a unit follows without a mark between them: 牵头单位市水务局; 0 where there is none.</summary>
    public static int UnmarkedLength(ReadOnlySpan<char> words)
    {
        int length = RoleLabelLexicon.Unmarked.LengthAtStart(words);
        return length > 0 && length < words.Length && char.IsLetter(words[length]) && !RoleLabelLexicon.NoUnits.Contains(words[length], StringComparison.Ordinal) && OrganizationNames.BeginsUnit(words[length..]) && !PostLexicon.Posts.Ends(words) ? length : 0;
    }

    /// <summary>Whether words are the label of units with a role.</summary>
    public static bool TryReadRole(ReadOnlySpan<char> words, out ResponsibilityRole role) =>
        TryRead(words, out bool isPrincipal, out role) && !isPrincipal;

    /// <summary>Whether words only mark a role after a name, 市环保局(牵头); then the role, or null where the mark leaves it open.</summary>
    public static bool IsMark(ReadOnlySpan<char> words, out ResponsibilityRole? role)
    {
        role = null;
        if (VerbFinder.ActingAtStart(words, out int length) is { } verb && length == words.Length)
        {
            role = verb.Role;
            return true;
        }

        if (!TryRead(words, out bool isPrincipal, out var labelRole))
            return false;
        role = isPrincipal ? null : labelRole;
        return true;
    }

    private static bool TryFindRole(ReadOnlySpan<char> label, out ResponsibilityRole role)
    {
        foreach (var (words, wordRole) in RoleLabelLexicon.Roles)
        {
            role = wordRole;
            if (words.OccursIn(label))
                return true;
        }

        role = ResponsibilityRole.Responsible;
        return RoleLabelLexicon.Sites.Contains(label);
    }
}
