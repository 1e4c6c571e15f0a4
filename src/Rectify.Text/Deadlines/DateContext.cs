using System.Buffers;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Tells a promised day from one that is reported, compared with, or part of a name.</summary>
internal static class DateContext
{
    // What stands further away than this does not speak of the date.
    private const int Reach = 60;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。;!?\n\r");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(TimeWords.ClauseEnds);

    /// <summary>Determines why a date states no time limit; null where it states one.</summary>
    public static Veto? VetoOf(ReadOnlySpan<char> text, int start, int end, DateExpression date, LeadWord lead, LocalDate lastDay, LocalDate? on)
    {
        if (date.Suffix == DateSuffix.Bare && new TextCursor(text, end).SeesAny(TimeLexicon.Editions))
            return Veto.Edition;
        if (date.Suffix == DateSuffix.Other)
            return Veto.Since;
        if (lead is LeadWord.Past or LeadWord.Compared)
            return lead == LeadWord.Past ? Veto.Reported : Veto.Compared;
        if (lead == LeadWord.Concerning || IsAppraisal(text, end, date) || IsPartOfName(text, start, end) || IsPartOfRelativeName(text, end, date) || IsOrigin(new TextCursor(text, end)))
            return Veto.Named;
        if (date.Last.IsPast)
            return Veto.Past;
        if (lead == LeadWord.From && date is { Suffix: DateSuffix.Bare, First: null })
            return Veto.Started;
        var sentence = SentenceAfter(text, end);
        var clause = ClauseOf(sentence);
        if (TellsOutcome(sentence) || IsReported(clause) || DatesDeed(text[..start]) || (lead == LeadWord.AsOf && (lastDay < on || clause.Contains('已'))))
            return Veto.Reported;
        if (lead != LeadWord.By && date.Suffix != DateSuffix.From && IsProhibited(clause))
            return Veto.Prohibited;
        bool isOpen = date.Suffix is DateSuffix.Bare or DateSuffix.Within && lead is LeadWord.None or LeadWord.In;
        if (!isOpen || StandsAlone(text, start, end))
            return null;
        if (IsPast(date, lastDay, on))
            return Veto.Past;
        return date.Suffix == DateSuffix.Within || IsPromised(text, end, clause) || (lastDay > on && IsCount(clause))
            || IsStage(text[..start], clause, date) ? null : Veto.Unpromised;
    }

    // A bare 2018年8月 within a sentence is a time limit where its clause promises something.
    private static bool IsPromised(ReadOnlySpan<char> text, int end, ReadOnlySpan<char> clause)
    {
        if (clause.ContainsAny(TimeLexicon.Scores) || clause.ContainsAny(TimeLexicon.Narratives))
            return false;
        return end == text.Length || ClauseEnds.Contains(text[end]) || clause.ContainsAny(TimeLexicon.Promises) || LeadsToAnother(text, end);
    }

    // 2025年|抽检食品1200批次: in a year that is not over.
    private static bool IsCount(ReadOnlySpan<char> clause) => clause.ContainsAnyInRange('0', '9') && CountLexicon.All.TryStart(clause, out _, out _);

    // 3月至5月|自查自纠, 9月|为总结阶段: a clause that only names a stage of the work. 2024年|考核 is one of that year.
    private static bool IsStage(ReadOnlySpan<char> before, ReadOnlySpan<char> clause, DateExpression date)
    {
        bool opens = before.IsEmpty || ClauseEnds.Contains(before[^1]) || before[^1] == '、';
        bool isYear = date.First is null && date.Last.Precision >= DeadlinePrecision.Year;
        if (!opens || (isYear && !clause.EndsWith("阶段", StringComparison.Ordinal)))
            return false;
        int list = clause.IndexOf('、');
        clause = (list < 0 ? clause : clause[..list]).TrimStart('为');
        while (TimeLexicon.StageWords.TryEnd(clause, out int length))
            clause = clause[..^length];
        return clause.IsEmpty;
    }

    // 7月和10月底前, 2026年|每年底前.
    private static bool LeadsToAnother(ReadOnlySpan<char> text, int end) => text[end] == '每' || end + 1 < text.Length && text[end] != '、' && TimeWords.ListMarks.Contains(text[end], StringComparison.Ordinal) && char.IsAsciiDigit(text[end + 1]);

    // In a sentence, an open date of a year that has passed, or a day that has, is a report.
    private static bool IsPast(DateExpression date, LocalDate lastDay, LocalDate? on) =>
        lastDay.Year < on?.Year || (date.Last.Precision == DeadlinePrecision.Day && lastDay <= on);

    /// <summary>Determines whether the clause after words of time that are open promises something, or the words are all there is.</summary>
    public static bool IsOpenPromise(ReadOnlySpan<char> text, int start, int end) => StandsAlone(text, start, end) || ClauseOf(SentenceAfter(text, end)).ContainsAny(TimeLexicon.Promises);

    private static ReadOnlySpan<char> ClauseOf(ReadOnlySpan<char> sentence)
    {
        int comma = sentence.IndexOf(',');
        return comma < 0 ? sentence : sentence[..comma];
    }

    private static bool StandsAlone(ReadOnlySpan<char> text, int start, int end) =>
        end == text.Length && (text[..start].TrimEnd(' ') is var before) && (before.IsEmpty || ClauseEnds.Contains(before[^1]));

    // One look for three characters spares most sentences the search for words.
    private static bool TellsOutcome(ReadOnlySpan<char> sentence) => sentence.ContainsAny('今', '未', '已') && (sentence.ContainsAny(TimeLexicon.Outcomes) || EndsDone(sentence));

    // 6月底前完成,|已销号; not 已完成60%, after which the limit stands.
    private static bool EndsDone(ReadOnlySpan<char> sentence)
    {
        foreach (var range in sentence.SplitAny(ClauseEnds))
        {
            if (range.Start.Value > 0 && IsDone(sentence[range].Trim()))
                return true;
        }

        return false;
    }

    // 已整改完成(|2023年11月): the day on which it was done.
    private static bool DatesDeed(ReadOnlySpan<char> before)
    {
        if (!before.EndsWith('('))
            return false;
        before = before[..^1];
        return IsDone(before[(before.LastIndexOfAny(ClauseEnds) + 1)..]);
    }

    private static bool IsDone(ReadOnlySpan<char> clause)
    {
        int deed = 0;
        while (TimeLexicon.DoneAdverbs.TryStart(clause[deed..], out int length))
            deed += length;
        return clause[..deed].Contains('已') && TimeLexicon.DoneDeeds.Contains(clause[deed..]);
    }

    // 6月底前|不得开工, 3月1日前|未经验收不予供水; not 6月底前不得低于90%, which is a level to be reached.
    private static bool IsProhibited(ReadOnlySpan<char> clause)
    {
        int at = clause.IndexOfAny(TimeLexicon.Prohibitions);
        if (at < 0 || clause[..at].ContainsAny(TimeLexicon.Attainments))
            return false;
        var forbidden = clause[at..];
        return !TimeLexicon.Bounds.Starts(forbidden[Math.Min(2, forbidden.Length)..]) && !forbidden.StartsWith("禁止类", StringComparison.Ordinal);
    }

    // 已 before any word of promise, 了 after a verb, 以来; 2020年底前完成已排查问题的整改 is still a promise.
    private static bool IsReported(ReadOnlySpan<char> after)
    {
        int done = after.IndexOf('已');
        if (done >= 0 && !after[..done].ContainsAny(TimeLexicon.Promises))
            return true;
        return TellsDone(after) || after.Contains("以来", StringComparison.Ordinal) || IsFailure(after);
    }

    /// <summary>Whether words say of something that it was done: 完成了整改; not 为了 or 了解.</summary>
    public static bool TellsDone(ReadOnlySpan<char> words)
    {
        int particle = words.IndexOf('了');
        return particle > 0 && words[particle - 1] is not ('为' or '除') && !(particle + 1 < words.Length && words[particle + 1] is '解' or '结');
    }

    private static bool IsFailure(ReadOnlySpan<char> after)
    {
        var cursor = new TextCursor(after);
        return cursor.TryTakeAny(TimeLexicon.Denials) && cursor.SeesAny(TimeLexicon.DeniedVerbs);
    }

    private static bool IsPartOfName(ReadOnlySpan<char> text, int start, int end)
    {
        var next = new TextCursor(text, end);
        next.SkipSpaces();
        bool isLimit = TimeLexicon.Befores.Ends(text[..end]);
        if (next.SeesAny(TimeLexicon.Attributed) || (!isLimit && (next.SeesAny(TimeLexicon.Dated) || IsSerial(next))))
            return true;
        if (start == 0 || text[start - 1] != '(' || next.Current != ')')
            return false;
        return TimeLexicon.PlanNames.Ends(text[..(start - 1)]);
    }

    // 纳入年终|考核, 年底|评优, 年终|总结: the appraisal of every year.
    private static bool IsAppraisal(ReadOnlySpan<char> text, int end, DateExpression date)
    {
        if (date is not { First: null, Last: { Precision: DeadlinePrecision.Year, Reference: not DateReference.Calendar } } || text[end - 1] is not ('终' or '底' or '末'))
            return false;
        var next = new TextCursor(text, end);
        return next.SeesAny(TimeLexicon.Appraisals) || (text[end - 1] == '终' && next.SeesAny(TimeLexicon.YearEndThings));
    }

    /// <summary>Determines whether the words after a date make it say which things are meant: 2024年底前|到期的合同, 2024年|投产的项目.</summary>
    public static bool IsOrigin(TextCursor next) => next.TryTakeAny(TimeLexicon.Origins) && next.Current == '的';

    // 当年计划, 今年任务: the year says which plan is meant.
    private static bool IsPartOfRelativeName(ReadOnlySpan<char> text, int end, DateExpression date) =>
        date is { First: null, Suffix: DateSuffix.Bare, Last: { Precision: DeadlinePrecision.Year, Reference: not DateReference.Calendar } } && IsThing(new TextCursor(text, end));

    // 今年计划完成5万亩 plans to do something this year; 当年计划退出的村 are villages of a plan.
    private static bool IsThing(TextCursor next) =>
        next.SeesAny(TimeLexicon.YearlyThings) && !(next.TryTake("计划") && next.Rest.IndexOfAny(TimeLexicon.Promises) == 0 && !BeginsAttribute(next.Rest));

    private static bool BeginsAttribute(ReadOnlySpan<char> words)
    {
        int end = words.IndexOfAny(",。;:的");
        return end > 0 && words[end] == '的' && !words[..end].ContainsAnyInRange('0', '9');
    }

    // 2016年第44号令, 2020年第三批.
    private static bool IsSerial(TextCursor next) => next.TryTake('第') && next.TryTakeNumber(out _) && next.Current is '号' or '批' or '次' or '期' or '轮';

    // The rest of the sentence, without the comma after the date.
    private static ReadOnlySpan<char> SentenceAfter(ReadOnlySpan<char> text, int end)
    {
        var after = text[end..Math.Min(text.Length, end + Reach)];
        after = after.TrimStart(" ,");
        int stop = after.IndexOfAny(SentenceEnds);
        return stop < 0 ? after : after[..stop];
    }
}
