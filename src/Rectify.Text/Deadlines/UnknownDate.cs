using System.Buffers;
using Rectify.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>A date that the words leave open: 来年6月底, 两年后的6月底, 2024年 月底. It is never read as the same date without those words.</summary>
/// <param name="Why">The row that says so.</param>
/// <param name="Start">Where its words begin.</param>
internal readonly record struct UnknownDate(Veto Why, int Start)
{
    private const string Blanks = " _×*□■▲△?()[]【】Xx…·";

    // Longer words are a sentence of their own.
    private const int LongestEvent = 12;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(TimeWords.ClauseEnds);

    // A further date stands in such words, and they are no event.
    private static readonly SearchValues<char> OtherTimes = SearchValues.Create(TimeLexicon.Digits + "年月旬周日");

    private static readonly string[] MonthsOrQuarters = ["月份", "月", "季度"];
    private static readonly string[] Days = ["日", "号"];
    private static readonly string[] AfterBlank = ["底", "末", "前", "之前", "以前", "初", "中旬", "上旬", "下旬", "内", "完成", "至", "到"];

    /// <summary>Determines whether a date is one of these.</summary>
    /// <param name="cursor">Where the date ends; moved behind the form's remaining words where it was left blank.</param>
    /// <param name="begin">Where the date begins.</param>
    /// <param name="date">The date.</param>
    public static UnknownDate? Find(ref TextCursor cursor, int begin, DateExpression date)
    {
        if (date.UnknownWord is { } own)
            return new UnknownDate(new Veto(own.Row, own.Why), begin);
        if (TryPassBlank(ref cursor, date))
            return new UnknownDate(Veto.Blank, begin);
        return FindBefore(cursor.Text, begin, date);
    }

    /// <summary>Determines whether the words before a date, or before an event where that is null, leave it open.</summary>
    public static UnknownDate? FindBefore(ReadOnlySpan<char> text, int begin, DateExpression? date = null)
    {
        bool isBare = date is not null && text[begin] is '年' or '月';
        var before = text[..begin].TrimEnd(' ');
        if (isBare && begin - before.Length > 1)
            return new UnknownDate(Veto.Blank, before.Length);
        if (text[begin] == '后' && begin > 0 && char.IsLetter(text[begin - 1]) && !LeadGrammar.EndsInLead(before))
            return new UnknownDate(Veto.Joined, begin - 1);
        if (before.EndsWith('的'))
            before = before[..^1];
        if (TimeLexicon.Unknowns.AtEnd(before) is not { } word || !Applies(word.Meaning, text[begin], date))
            return null;
        int start = before.Length - word.Word.Length;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || ChineseNumber.IsNumeral(text[start - 1])))
            start--;
        return new UnknownDate(new Veto(word.Row, word.Why), start);
    }

    /// <summary>The end of the words that go on from a date to an event, which alone says until when: 2024年|春季造林结束前, 6月底|项目验收前; 0 where there are none.</summary>
    public static int EventAfter(ReadOnlySpan<char> text, int end, DateExpression date)
    {
        bool isOpen = date is { First: null, Suffix: DateSuffix.Bare or DateSuffix.Last } && text[end - 1] is not ('前' or '后' or '右' or '止' or ')');
        var rest = text[end..];
        int stop = rest.IndexOfAny(ClauseEnds);
        rest = stop < 0 ? rest : rest[..stop];
        rest = rest[..EndOfBound(rest)];
        bool isBound = rest.Length is > 1 and <= LongestEvent && TimeLexicon.Befores.Ends(rest) && !TimeLexicon.NoEventEnds.Ends(rest) && !rest.ContainsAny(OtherTimes);
        return isOpen && isBound ? end + rest.Length : 0;
    }

    // 寒假前|完成整改: what is to be done stands behind 前.
    private static int EndOfBound(ReadOnlySpan<char> words)
    {
        int end = words.IndexOf('前') + 1;
        return end > 1 && end < words.Length && TimeLexicon.Deeds.Starts(words[end..]) && !TimeLexicon.Deeds.OccursIn(words[..end]) ? end : words.Length;
    }

    private static bool Applies(UnknownScope scope, char first, DateExpression? date)
    {
        var opening = date?.First ?? date?.Last ?? default;
        return scope switch
        {
            UnknownScope.AnyDate => true,
            UnknownScope.Yearless => opening.Reference != DateReference.Calendar,
            UnknownScope.Quarter => opening is { Precision: DeadlinePrecision.Quarter, Reference: DateReference.None },
            UnknownScope.BareEnd => date is not null && first is '年' or '月',
            UnknownScope.BareSpan => date is { Suffix: DateSuffix.Within } && first is '年' or '月',
            _ => date is not null && first == '月',
        };
    }

    // 2024年 月底前, 2024年第 季度, 6月 日前; 2024年 月均 and 6月日均 go on with another word.
    private static bool TryPassBlank(ref TextCursor cursor, DateExpression date)
    {
        bool isYear = date.Last.Precision == DeadlinePrecision.Year;
        if (date.Suffix != DateSuffix.Bare || !(isYear || date.Last.Precision == DeadlinePrecision.Month))
            return false;
        var c = cursor;
        PassBlanks(ref c);
        c.TryTake('第');
        PassBlanks(ref c);
        if (!c.TryTakeAny(isYear ? MonthsOrQuarters : Days))
            return false;
        if (!c.AtEnd && !(Blanks + TimeWords.ClauseEnds).Contains(c.Current, StringComparison.Ordinal) && !c.SeesAny(AfterBlank))
            return false;
        DateSuffixGrammar.Read(ref c, new PartialDate { Precision = isYear ? DeadlinePrecision.Month : DeadlinePrecision.Day });
        cursor = c;
        return true;
    }

    private static void PassBlanks(ref TextCursor c)
    {
        while (!c.AtEnd && Blanks.Contains(c.Current, StringComparison.Ordinal))
            c.Position++;
    }
}
