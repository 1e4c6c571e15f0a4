using System.Buffers;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Reads the time limits that name no day: at once (立行立改, 即知即改, 立即) and for good (长期坚持, 持续推进, 常态化).</summary>
internal static class OpenEndedGrammar
{
    // How far back a negation still governs the word.
    private const int NegationReach = 8;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(TimeWords.ClauseEnds);

    /// <summary>Reads such a word and passes over it.</summary>
    public static bool TryRead(ref TextCursor cursor, out bool isLongTerm)
    {
        var c = cursor;
        isLongTerm = !TryTakeImmediate(ref c);
        if ((isLongTerm && !TryTakeLongTerm(ref c)) || IsDenied(cursor, c) || c.SeesAny(TimeLexicon.Accounts))
            return false;
        // 已立行立改 reports, 立行立改的问题 says which problems are meant; 已整改,长期坚持 goes on.
        if (!isLongTerm && (c.Current is '的' or '类' || TimeLexicon.Pasts.Ends(c.Text[..cursor.Position])))
            return false;
        cursor = c;
        return true;
    }

    private static bool TryTakeImmediate(ref TextCursor c)
    {
        if (TimeLexicon.PairHeads.Contains(c.Current, StringComparison.Ordinal) && !c.AtEnd && (TryTakePair(ref c) || TryTakeLongPair(ref c)))
            return true;
        return c.TryTakeAny(TimeLexicon.Immediates);
    }

    private static bool TryTakePair(ref TextCursor c)
    {
        bool isPair = c.Peek(2) == c.Current && TimeLexicon.FindingVerbs.Contains(c.Peek(1), StringComparison.Ordinal) && TimeLexicon.RemedyVerbs.Contains(c.Peek(3), StringComparison.Ordinal);
        c.Position += isPair ? 4 : 0;
        return isPair;
    }

    // 边排查边整改, 边整改边提升.
    private static bool TryTakeLongPair(ref TextCursor c)
    {
        const int Length = 6;
        if (c.Peek(3) != c.Current || c.Rest.Length < Length || !TimeLexicon.LongFindingVerbs.Contains(c.Peek(1), StringComparison.Ordinal))
            return false;
        var second = new TextCursor(c.Text, c.Position + 4);
        if (!second.SeesAny(TimeLexicon.RemedyWords))
            return false;
        c.Position += Length;
        return true;
    }

    private static bool TryTakeLongTerm(ref TextCursor cursor)
    {
        var c = cursor;
        if (cursor.Peek(-1) == '中' && cursor.Current == '长')
            return false;
        if (c.TryTakeAny(TimeLexicon.Continuings))
        {
            if (c.SeesAny(TimeLexicon.NotContinuing))
                return false;
            if (c.TryTakeAny(TimeLexicon.ContinuedVerbs) && !c.SeesAny(TimeLexicon.NotContinuing))
            {
                cursor = c;
                return true;
            }
        }

        c = cursor;
        if (!c.TryTakeAny(TimeLexicon.Slogans) || !StandsAlone(cursor, c.Position) || IsMeasured(cursor, c.Position) || IsLabel(c))
            return false;
        cursor = c;
        return true;
    }

    private static bool StandsAlone(TextCursor start, int end) =>
        (start.Position == 0 || IsBoundary(start.Peek(-1))) && (end >= start.Text.Length || IsBoundary(start.Text[end]));

    // 长期(3-5年) has an end.
    private static bool IsMeasured(TextCursor start, int end) =>
        end + 1 < start.Text.Length && start.Text[end] == '(' && (char.IsAsciiDigit(start.Text[end + 1]) || ChineseNumber.IsNumeral(start.Text[end + 1]));

    // 长期:2027年底前完成 names the last of several terms.
    private static bool IsLabel(TextCursor end) => end.Current == ':' && end.Peek(1) != '\0';

    private static bool IsBoundary(char c) => ClauseEnds.Contains(c) || c is '并' or ' ' or '-' or '—';

    // 未立行立改, 不能立即整改, 立行立改落实不到位.
    private static bool IsDenied(TextCursor start, TextCursor end)
    {
        var before = start.Text[Math.Max(0, start.Position - NegationReach)..start.Position];
        int clause = before.LastIndexOfAny(ClauseEnds);
        before = before[(clause + 1)..];
        int negation = before.IndexOfAny(TimeLexicon.Negations);
        bool isFuture = negation >= 0 && before[negation..].StartsWith("未来", StringComparison.Ordinal);
        return (negation >= 0 && !isFuture) || end.SeesAny(TimeLexicon.FailedEfforts);
    }
}
