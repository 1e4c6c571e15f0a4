using System.Buffers;
using System.Text;

namespace Rectify.Text.Responsibility;

/// <summary>Takes the notes on how to read a list of units out of its text: (第一责任单位为牵头单位,下同).</summary>
/// <remarks>下同 in a note repeats the note, never the units. Alone in its brackets it stands for the unit before it and stays in the text.</remarks>
internal static class ListNotes
{
    private const int LongestNote = 60;

    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["下同", "牵头", "主办", "主责", "不分先后", "详见", "见附", "名单", "标注"], StringComparison.Ordinal);

    private static readonly WordTable<bool> Firsts = new(
        ("第一 首位 首个 首家 居首 列首 排首 前面的 第1 最前", true));

    private static readonly WordTable<bool> Marked = new(
        ("★ ☆ * ※ ▲ △ ● ◆ 星号 下划线 黑体 加粗 标红 标注 带号", true));

    private static readonly WordSet Copulas = new WordSet("为 是 即 系 即为 均为 作为 负责");

    // What stands between the word for the first and the verb.
    private static readonly WordSet Middles = new WordSet("责任单位 责任部门 责任处室 责任科室 单位 部门 处室 科室 机构 责任 位 个 家 名 号 者 的 列 一 字体 标注 符号");

    private static readonly WordTable<bool> Leads = new(("牵头 主办 主责 总牵头 汇总", true));

    private static readonly WordTable<bool> Others = new(("其余 其他 其它 后面的 后列", true));

    private static readonly WordSet Beginnings = new WordSet("注: 备注: 说明: 附注:");

    private static readonly WordSet Remarks = new WordSet("下同 不分先后 另有标注 另行标注 见附件 详见 名单附后 名单见附");

    /// <summary>The text without its notes.</summary>
    public static string TakeOut(string text, out ListNote note)
    {
        note = default;
        if (!text.AsSpan().ContainsAny(Signs))
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
        words = words[Beginnings.LengthAtStart(words)..].TrimEnd(')');
        if (words.Length is < 3 or > LongestNote || words.Contains(':'))
            return false;
        if ((isBracket || !words.Contains('(')) && Read(words) is { } read)
        {
            note = note.And(read);
            return true;
        }

        return isBracket && Remarks.OccursIn(words) && !words.Contains('牵');
    }

    private static ListNote? Read(ReadOnlySpan<char> words)
    {
        bool leadsFirst = Firsts.TryFind(words, out int at, out int length, out _);
        bool areMarked = !leadsFirst && Marked.TryFind(words, out at, out length, out _);
        if ((!leadsFirst && !areMarked) || !SaysLead(words[(at + length)..]))
            return null;
        bool othersSupport = Others.OccursIn(words) && words.Contains("配合", StringComparison.Ordinal);
        return new ListNote(leadsFirst, othersSupport, areMarked, words.EndsWith("下同", StringComparison.Ordinal));
    }

    // 第一责任单位为牵头单位, 排名第一的单位牵头; not 第一牵头单位, which is a mark of one unit.
    private static bool SaysLead(ReadOnlySpan<char> rest)
    {
        if (!Leads.TryFind(rest, out int at, out int length, out _))
            return false;
        int copula = Copulas.LengthAtEnd(rest[..at]);
        return (copula > 0 || rest[(at + length)..] is "" or ",下同") && IsMiddle(rest[..(at - copula)]);
    }

    private static bool IsMiddle(ReadOnlySpan<char> words)
    {
        while (Middles.TryStart(words, out int length))
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
