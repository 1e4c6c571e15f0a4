using System.Buffers;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Indicators;

/// <summary>Makes the <see cref="Outline"/> of a passage, in time linear in its length.</summary>
internal static class OutlineBuilder
{
    private const string Opening = "《“‘「『([〔【";
    private const string Closing = "》”’」』)]〕】";

    private static readonly SearchValues<char> ClosingMarks = SearchValues.Create(Closing);

    // How many brackets left open a closing one may pass over; more is no text, and searching further would not be linear.
    private const int OpenBracketsSearched = 8;

    public static Outline Build(string text, LocalDate? on, InterpretationPolicy policy)
    {
        string folded = TextFold.Fold(text);
        char[] shown = folded.ToCharArray();
        shown.AsSpan().Replace(Outline.Hidden, '\uFFFD');
        shown.AsSpan().Replace(Outline.Time, '\uFFFD');
        shown.AsSpan().Replace(Outline.Since, '\uFFFD');
        HideBrackets(shown);

        var baselines = new List<BaselineMark>();
        BaselineScanner.Find(folded, baselines);
        foreach (var mark in baselines)
            Cover(shown, mark.Start, mark.Length, Outline.Since);

        var times = new List<TimePhrase>();
        TimePhrases.Find(folded, text, on, policy, times);
        times.RemoveAll(t => !IsPointOrRhythm(t) || shown[t.Start] == Outline.Since || shown[t.Start + t.Length - 1] == Outline.Since);
        foreach (var time in times)
            Cover(shown, time.Start, time.Length, Outline.Time);
        return new Outline(text, folded, shown, times, baselines);
    }

    // 立即, 持续推进 and 定期 name no point in time and no rhythm: they are words of their clause.
    private static bool IsPointOrRhythm(TimePhrase time) => time.Reading switch
    {
        { Kind: DeadlineKind.Immediate } => false,
        { Kind: DeadlineKind.LongTerm, Start: null } => false,
        { Recurrence: { Per: RecurrencePeriod.Unspecified, By: null } } => false,
        _ => true,
    };

    // What lies wholly inside brackets or quotation marks stays hidden; “十三五”期间 is a time phrase with its marks.
    private static void Cover(char[] shown, int start, int length, char mark)
    {
        if (shown[start] != Outline.Hidden)
            shown.AsSpan(start, length).Fill(mark);
    }

    private static void HideBrackets(char[] shown)
    {
        if (!shown.AsSpan().ContainsAny(ClosingMarks))
            return;
        var closings = MatchBrackets(shown);
        int i = 0;
        while (i < shown.Length)
        {
            if (!closings.TryGetValue(i, out int close))
            {
                i++;
                continue;
            }

            shown.AsSpan(i + 1, close - i - 1).Fill(Outline.Hidden);
            i = close + 1;
        }
    }

    // The place of the closing bracket for each opening one that has any.
    private static Dictionary<int, int> MatchBrackets(ReadOnlySpan<char> text)
    {
        var closings = new Dictionary<int, int>();
        var open = new List<(int Place, int Kind)>();
        for (int i = 0; i < text.Length; i++)
        {
            int kind = Opening.IndexOf(text[i], StringComparison.Ordinal);
            if (kind >= 0)
            {
                open.Add((i, kind));
                continue;
            }

            kind = Closing.IndexOf(text[i], StringComparison.Ordinal);
            int match = kind < 0 ? -1 : open.FindLastIndex(open.Count - 1, Math.Min(open.Count, OpenBracketsSearched), o => o.Kind == kind);
            if (match < 0)
                continue;
            closings[open[match].Place] = i;
            open.RemoveRange(match, open.Count - match);
        }

        return closings;
    }
}
