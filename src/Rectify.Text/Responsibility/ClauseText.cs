using System.Buffers;
using System.Text;
using Rectify.Text.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Responsibility;

/// <summary>A clause in two texts of one length: as it is printed in a result, and folded for comparison.</summary>
/// <remarks>
/// Spaces that only pad are gone from both. Brackets within a name are half-width in both, so that a name cut from the printed text is ready;
/// brackets around a clause, (市环保局牵头,市水务局配合), and brackets without a partner have become separators.
/// </remarks>
internal readonly struct ClauseText
{
    private const int LongestMark = 2;
    private const int LongestLabel = 20;

    // 审核人, 填报人.
    private const int LongestPerson = 4;

    private ClauseText(string printed, string folded)
    {
        Printed = printed;
        Folded = folded;
    }

    public string Printed { get; }

    public string Folded { get; }

    public int Length => Folded.Length;

    public static ClauseText Of(string text)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(2 * text.Length);
        var printed = buffer.AsSpan(0, text.Length);
        var folded = buffer.AsSpan(text.Length, text.Length);
        for (int i = 0; i < text.Length; i++)
            folded[i] = Fold(text[i]);
        int length = Join(text, printed, folded);
        if (folded[..length].ContainsAny('(', ')'))
            OpenBrackets(folded[..length]);
        var clause = new ClauseText(Kept(text, printed[..length]), Kept(text, folded[..length]));
        ArrayPool<char>.Shared.Return(buffer);
        return clause;
    }

    /// <summary>A part of the clause without the time limits in it.</summary>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="phrases">The time limits, in order, counted from the beginning of the part.</param>
    public ClauseText Without(int start, int end, List<TimePhrase> phrases)
    {
        var printed = new StringBuilder(end - start);
        var folded = new StringBuilder(end - start);
        int from = start;
        foreach (var phrase in phrases)
        {
            int to = start + phrase.Start;
            int lead = ClauseLexicon.TimeLeads.LengthAtEnd(Fold(from, to));
            printed.Append(Print(from, to - lead));
            folded.Append(Fold(from, to - lead));
            from = to + phrase.Length;
        }

        return new ClauseText(printed.Append(Print(from, end)).ToString(), folded.Append(Fold(from, end)).ToString());
    }

    public ReadOnlySpan<char> Fold(int start, int end) => Folded.AsSpan(start, end - start);

    public ReadOnlySpan<char> Print(int start, int end) => Printed.AsSpan(start, end - start);

    // What is folded is drawn together in place, over what only padded a name.
    private static int Join(string text, Span<char> printed, Span<char> folded)
    {
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = folded[i];
            if (c == ' ' && !Separates(folded[..length], folded[(i + 1)..]))
                continue;
            if (c == '(' && RoleLabels.AlternativeLength(folded[..length], folded[i..]) is > 0 and var skipped)
            {
                i += skipped - 1;
                continue;
            }

            // 牵头单位:区教育局/配合单位:区住建局; but 责任单位/责任人: is one label.
            if (c == '/' && !RoleLabels.IsUnitLabel(folded[..length]) && BeginsLabel(folded[(i + 1)..]))
                c = ';';
            printed[length] = c is '(' or ')' or ' ' ? c : text[i];
            folded[length++] = c;
        }

        return length;
    }

    // Most text is printed as it is folded, and then one string serves for all.
    private static string Kept(string text, ReadOnlySpan<char> changed) => changed.SequenceEqual(text) ? text : changed.ToString();

    // A space between two names, beside a label or between a place and a person stands for a comma; within a name it only pads.
    private static bool Separates(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        OrganizationLexicon.Endings.Ends(before) || RoleLabelLexicon.Beginnings.Starts(after)
        || (OrganizationLexicon.Places.Ends(before) && PersonNames.BeginsItem(after))
        || (OrganizationNames.BeginsUnit(after) && (before.EndsWith(')') || PersonNames.EndsItem(before)))
        || PersonNames.AreTwo(before, after)
        || RoleLabels.IsOfPersons(PersonNames.LastItem(before))
        || BeginsLabel(after);

    // 赵敏 复查人:钱勇, 赵敏 完成情况:已完成.
    private static bool BeginsLabel(ReadOnlySpan<char> after)
    {
        int colon = after[..Math.Min(after.Length, LongestLabel)].IndexOf(':');
        if (colon < LongestMark || after[..colon].Contains(' '))
            return false;
        var label = after[..colon];
        return RoleLabels.TryRead(label, out _, out _)
            || FieldLexicon.Reports.Contains(label)
            || FieldLexicon.Others.Contains(label)
            || (label.Length is > LongestMark and <= LongestPerson && label[^1] == '人');
    }

    // One pass: a bracket is open for as long as it is on the stack, with the number of clause words seen before it.
    private static void OpenBrackets(Span<char> text)
    {
        var open = new Stack<(int At, int Clauses)>();
        int clauses = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '(')
            {
                open.Push((i, clauses));
            }
            else if (text[i] == ')')
            {
                CloseBracket(text, open, i, clauses);
            }
            else if (text[i] == ':' || ClauseLexicon.BracketWords.Starts(text[i..]))
            {
                clauses++;
            }
        }

        foreach (var (at, _) in open)
            text[at] = ';';
    }

    private static void CloseBracket(Span<char> text, Stack<(int At, int Clauses)> open, int end, int clauses)
    {
        if (!open.TryPop(out var start))
        {
            text[end] = ';';
            return;
        }

        var content = text[(start.At + 1)..end];
        bool marksName = (OrganizationLexicon.Endings.Ends(text[..start.At]) || OrganizationLexicon.Places.Ends(text[..start.At])) && (end + 1 == text.Length || text[end + 1] is '、' or ',' or ';' or ' ' or '\n' or ')');
        bool opensClause = start.At == 0 || text[start.At - 1] is ',' or ';' or ' ' or '\n' or '(';
        if (RoleLabels.IsUnitLabel(text[..start.At]) && RoleLabels.IsPersonLabel(content))
        {
            text[start.At] = '/';
            text[end] = ':';
        }
        else if (!marksName && RoleLabels.TryRead(content, out _, out _) && (opensClause || content.Length > LongestMark))
        {
            text[start.At] = ';';
            text[end] = ':';
        }
        else if ((clauses > start.Clauses || ClauseLexicon.BracketEndings.Ends(content)) && !RoleLabels.IsMark(content, out _) && !IsPerson(content))
        {
            text[start.At] = ';';
            text[end] = ';';
        }
    }

    // (局长:张三); (责任人:张三) is a clause.
    private static bool IsPerson(ReadOnlySpan<char> words)
    {
        int colon = words.IndexOf(':');
        return PersonNames.IsPerson(words) && (colon < 0 || !RoleLabels.TryRead(words[..colon], out _, out _));
    }

    private static char Fold(char c) => TextFold.Fold(c) switch
    {
        '。' or '!' or '?' or '|' => ';',
        '〔' or '[' or '【' or '{' => '(',
        '〕' or ']' or '】' or '}' => ')',
        '\r' => '\n',
        '\\' or '+' => '/',
        char folded => folded,
    };
}
