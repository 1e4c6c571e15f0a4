using System.Buffers;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Text.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Makes the <see cref="MaskedText"/> of a passage, in time linear in its length.</summary>
internal static class MaskedTextBuilder
{
    private const string Opening = "《“‘「『([〔【";
    private const string Closing = "》”’」』)]〕】";

    private static readonly SearchValues<char> Marks = SearchValues.Create([MaskedText.Hidden, MaskedText.Time, MaskedText.Since]);

    private static readonly SearchValues<char> OpeningMarks = SearchValues.Create(Opening);
    private static readonly SearchValues<char> ClosingMarks = SearchValues.Create(Closing);
    private static readonly SearchValues<char> BracketMarks = SearchValues.Create(Opening + Closing);

    // How many brackets left open a closing one may pass over; more is no text, and searching further would not be linear.
    private const int OpenBracketsSearched = 8;

    public static MaskedText Build(string text, LocalDate? on, InterpretationPolicy policy)
    {
        string folded = TextFold.Fold(text);
        char[] shown = folded.ToCharArray();
        if (shown.AsSpan().ContainsAnyInRange(MaskedText.Hidden, MaskedText.Since))
            shown.AsSpan().ReplaceAny(Marks, '\uFFFD');
        HideBrackets(shown);

        var baselines = new List<BaselineMark>();
        BaselineScanner.Find(folded, baselines);
        foreach (var mark in baselines)
            Cover(shown, mark.Start, mark.Length, MaskedText.Since);
        var times = FindTimes(text, folded, shown, baselines, on, policy);
        foreach (var time in times)
        {
            if (IsPointOrRhythm(time))
                Cover(shown, time.Start, time.Length, MaskedText.Time);
        }

        return new MaskedText(text, folded, shown, times, baselines);
    }

    // 立即, 持续推进 and 定期 name no point in time and no rhythm: they are words of their clause.
    private static bool IsPointOrRhythm(TimePhrase time) => time.Reading switch
    {
        { Kind: DeadlineKind.Immediate } => false,
        { Kind: DeadlineKind.LongTerm, Start: null } => false,
        { Recurrence: { Per: RecurrencePeriod.Unspecified, By: null } } => false,
        _ => true,
    };

    private static List<TimePhrase> FindTimes(string text, string folded, char[] shown, List<BaselineMark> baselines, LocalDate? on, InterpretationPolicy policy)
    {
        var times = new List<TimePhrase>();
        TimePhrases.Find(folded, text, on, policy, times);
        times.RemoveAll(t => t.Length == 0 || shown[t.Start] == MaskedText.Since || shown[t.Start + t.Length - 1] == MaskedText.Since || IsMeasuredTime(shown, t));
        foreach (var goal in baselines)
        {
            if (goal.IsGoal)
                times.Add(YearOfGoal(text, goal));
        }

        if (baselines.RemoveAll(static b => b.IsGoal) > 0)
            times.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return times;
    }

    // 审批时限压缩至20个工作日以内 is a level and no limit in time.
    private static bool IsMeasuredTime(ReadOnlySpan<char> shown, TimePhrase time) =>
        time.Reading.Kind == DeadlineKind.Relative
        && ((TargetLexicon.Tails.TryStart(shown[time.Start..], out _, out var opening) && opening.Kind == TailKind.Compare)
            || TargetLexicon.MeasuredTimes.OccursIn(shown.Slice(time.Start, time.Length))
            || (TargetLexicon.Tails.TryEnd(shown[..time.Start], out _, out var tail)
                && tail.Kind is TailKind.Reach or TailKind.RiseTo or TailKind.FallTo or TailKind.Compare or TailKind.Decrease or TailKind.Increase));

    private static TimePhrase YearOfGoal(string text, BaselineMark goal)
    {
        var deadline = new FixedDeadline(new LocalDate(goal.Year!.Value, 12, 31), DeadlinePrecision.Year);
        return new TimePhrase(goal.Start, goal.Length, new DeadlineReading(text.Substring(goal.Start, goal.Length), DeadlineKind.Fixed, deadline));
    }

    // What lies wholly inside brackets or quotation marks stays hidden; “十三五”期间 is a time phrase with its marks.
    private static void Cover(char[] shown, int start, int length, char mark)
    {
        if (shown[start] != MaskedText.Hidden)
            shown.AsSpan(start, length).Fill(mark);
    }

    private static void HideBrackets(char[] shown)
    {
        if (!shown.AsSpan().ContainsAny(ClosingMarks))
            return;
        int[] closings = ArrayPool<int>.Shared.Rent(shown.Length);
        MatchBrackets(shown, closings);
        int i = 0;
        while (shown.AsSpan(i).IndexOfAny(OpeningMarks) is >= 0 and var next)
        {
            i += next;
            int close = closings[i];
            if (close > i + 1 && shown[i] is '“' or '「' && (QuotesGoals(shown, i, close) || QuotesHabits(shown, i, close)))
                shown[i] = shown[close] = ' ';
            else if (!IsInVerb(shown, i, close))
                shown.AsSpan(i + 1, Math.Max(0, close - i - 1)).Fill(MaskedText.Hidden);
            i = Math.Max(i, close) + 1;
        }

        ArrayPool<int>.Shared.Return(closings);
    }

    // 改(新)建, 新(改、扩)建.
    private static bool IsInVerb(ReadOnlySpan<char> shown, int open, int close) =>
        open > 0 && close > open && close + 1 < shown.Length && shown[close + 1] is '建' or '扩' && shown[open - 1] is '新' or '改' or '扩' && !shown[(open + 1)..close].ContainsAnyExcept("新改扩、");

    // 实现“人才总量达到320万名,贡献率达到40%”的目标 quotes promises; other quotations are names and slogans.
    private static bool QuotesGoals(ReadOnlySpan<char> shown, int open, int close) =>
        TargetLexicon.AfterQuotedGoals.Starts(shown[(close + 1)..]) && TargetLexicon.QuotedGoals.OccursIn(shown[open..close]);

    // 落实“周调度、月通报”机制, 坚持“一周一调度”.
    private static bool QuotesHabits(ReadOnlySpan<char> shown, int open, int close)
    {
        var words = shown[(open + 1)..close];
        bool isHabit = words[0] == '一' || TimeLexicon.RecurrenceHeads.Starts(words) || TimeLexicon.Windows.AtStart(words) is not null;
        return isHabit && (TimeLexicon.Settings.Ends(shown[..open]) || DutyLexicon.QuotedSystems.Starts(shown[(close + 1)..]));
    }

    // For each opening bracket the place of its closing one, or 0; other places are left as they are.
    private static void MatchBrackets(ReadOnlySpan<char> text, int[] closings)
    {
        var open = new List<(int Place, int Kind)>();
        int i = 0;
        while (text[i..].IndexOfAny(BracketMarks) is >= 0 and var next)
        {
            i += next;
            int kind = Opening.IndexOf(text[i], StringComparison.Ordinal);
            if (kind >= 0)
            {
                closings[i] = 0;
                open.Add((i, kind));
            }
            else if (LastOpen(open, Closing.IndexOf(text[i], StringComparison.Ordinal)) is >= 0 and var match)
            {
                closings[open[match].Place] = i;
                open.RemoveRange(match, open.Count - match);
            }

            i++;
        }
    }

    private static int LastOpen(List<(int Place, int Kind)> open, int kind)
    {
        for (int i = open.Count - 1; i >= Math.Max(0, open.Count - OpenBracketsSearched); i--)
        {
            if (open[i].Kind == kind)
                return i;
        }

        return -1;
    }
}
