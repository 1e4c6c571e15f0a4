using Rectify.Primitives;

namespace Rectify.Text.Responsibility;

/// <summary>Reads sentences whose subjects are roles themselves: 主要责任单位要切实履行职责,主动对接其他责任单位.</summary>
internal static class RoleNouns
{
    /// <summary>Adds each role that a part of the clause begins with as its subject, or names at its end as the others.</summary>
    public static void Read(ClauseText text, List<RoleReading> into)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text.Folded[i] is not (',' or ';' or '\n' or ' ' or '、'))
                continue;
            Add(text, start, SubjectLength(text.Fold(start, i)), into);
            int others = OthersAt(text.Fold(start, i));
            Add(text, start + others, others > 0 ? i - start - others : 0, into);
            start = i + 1;
        }
    }

    private static void Add(ClauseText text, int start, int length, List<RoleReading> into)
    {
        if (length > 0 && RoleWords.IsLabel(text.Fold(start, start + length), out bool isPrincipal, out var role) && !isPrincipal)
            into.Add(new RoleReading(role, [new UnitReading(text.Print(start, start + length).ToString(), IsCollective: true)]));
    }

    private static int SubjectLength(ReadOnlySpan<char> words)
    {
        int kind = words.IndexOf("单位", StringComparison.Ordinal);
        int length = kind < 0 ? 0 : kind + 2;
        return length > 0 && length < words.Length && RoleWords.Modals.Begins(words[length..]) ? length : 0;
    }

    private static int OthersAt(ReadOnlySpan<char> words)
    {
        int at = words.LastIndexOf("其他", StringComparison.Ordinal);
        return Math.Max(at, words.LastIndexOf("其它", StringComparison.Ordinal));
    }
}
