using System.Text;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Responsibility;

/// <summary>Takes the notes on how to read a list of units out of its text: (第一责任单位为牵头单位,下同).</summary>
/// <remarks>下同 in a note repeats the note, never the units. Alone in its brackets it stands for the unit before it and stays in the text.</remarks>
internal static class ListNotes
{
    private const int LongestNote = 60;

    /// <summary>The text without its notes.</summary>
    public static string TakeOut(string text, out ListNote note)
    {
        note = default;
        if (!ListNoteLexicon.Signs.OccursIn(text.AsSpan()))
            return text;
        List<Range> notes = [];
        string folded = TextFold.Fold(text);
        for (int i = 0, start = 0, open = -1, depth = 0; i <= folded.Length; i++)
        {
            char c = i < folded.Length ? folded[i] : ';';
            if (c is '(' or '〔' or '[' && (i == 0 || depth++ == 0))
            {
                (start, open) = i == 0 ? (1, -1) : (start, i);
            }
            else if (c is ')' or '〕' or ']')
            {
                depth = Math.Max(0, depth - 1);
                if (depth == 0 && open >= 0 && IsNote(folded.AsSpan(open + 1, i - open - 1), isBracket: true, ref note))
                    notes.Add(open..(i + 1));
            }
            else if (c is ',' or ';' or '。' or '\n' or ':' && depth == 0 || i == folded.Length)
            {
                bool goesOn = notes.Count > 0 && notes[^1].End.Value == start - 1 && folded.AsSpan(start, i - start) is "下同";
                note = goesOn ? note with { Stands = true } : note;
                if (goesOn || IsNote(folded.AsSpan(start, i - start), isBracket: false, ref note))
                    notes.Add(Math.Max(0, start - 1)..i);
                start = i + 1;
            }
        }

        return notes.Count == 0 ? text : Without(text, notes);
    }

    private static bool IsNote(ReadOnlySpan<char> words, bool isBracket, ref ListNote note)
    {
        words = words[ListNoteLexicon.Beginnings.LengthAtStart(words)..].TrimEnd(')');
        if (words.Length is < 2 or > LongestNote || words.Contains(':') || OrganizationLexicon.Repetitions.Contains(words))
            return false;
        if ((isBracket || !words.Contains('(')) && Read(words) is { } read)
        {
            note = note.And(read);
            return true;
        }

        return isBracket && ListNoteLexicon.Remarks.OccursIn(words) && !words.Contains('牵');
    }

    private static ListNote? Read(ReadOnlySpan<char> words)
    {
        bool leadsFirst = ListNoteLexicon.Firsts.TryFind(words, out int at, out int length);
        bool areMarked = !leadsFirst && ListNoteLexicon.Marked.TryFind(words, out at, out length);
        if ((!leadsFirst && !areMarked) || !SaysLead(words[(at + length)..]))
            return null;
        bool othersSupport = ListNoteLexicon.Others.OccursIn(words) && words.Contains("配合", StringComparison.Ordinal);
        return new ListNote(leadsFirst, othersSupport, areMarked, words.EndsWith("下同", StringComparison.Ordinal));
    }

    // 第一责任单位为牵头单位, 排名第一的单位牵头; not 第一牵头单位, which is a mark of one unit.
    private static bool SaysLead(ReadOnlySpan<char> rest)
    {
        if (!ListNoteLexicon.Leads.TryFind(rest, out int at, out int length))
            return false;
        int copula = ListNoteLexicon.Copulas.LengthAtEnd(rest[..at]);
        return (copula > 0 || rest[(at + length)..] is "" or ",下同") && IsMiddle(rest[..(at - copula)]);
    }

    private static bool IsMiddle(ReadOnlySpan<char> words)
    {
        while (ListNoteLexicon.Middles.TryStart(words, out int length))
            words = words[length..];
        return words.IsEmpty;
    }

    private static string Without(string text, List<Range> notes)
    {
        var rest = new StringBuilder(text.Length);
        int from = 0;
        foreach (var range in notes)
        {
            int start = Math.Max(from, range.Start.Value);
            rest.Append(text, from, start - from);
            from = Math.Max(from, range.End.Value);
        }

        return rest.Append(text, from, text.Length - from).ToString();
    }
}
