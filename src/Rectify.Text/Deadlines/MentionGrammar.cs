using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Text.Deadlines;

/// <summary>Reads a mention of the calendar with its ending: 2018年8月底前, 2021年10月1日至2022年3月31日, 2018—2020年, 从4月至5月.</summary>
internal static class MentionGrammar
{
    private static readonly string[] Befores = ["之前", "以前", "前", "来临前", "到来前"];

    /// <summary>Reads a mention and passes over it.</summary>
    public static bool TryRead(ref TextCursor cursor, LocalDate? on, out CalendarMention mention)
    {
        var c = cursor;
        if (!TryReadShortRange(ref c, on, out mention) && !TryReadShortRangeOfYear(ref c, on, out mention))
        {
            if (!CalendarGrammar.TryReadPoint(ref c, on, out var point))
                return false;
            mention = new CalendarMention { Last = point, Ending = EndingGrammar.Read(ref c, point) };
            if (mention.Ending is not (CalendarEnding.Before or CalendarEnding.Other))
                ReadSecondEnd(ref c, on, ref mention);
        }

        ReadColdSeason(ref c, ref mention);
        cursor = c;
        return true;
    }

    // 2021-2022年秋冬季 is October to March, as the yearly campaigns against air pollution define it; 秋冬季前 is an event.
    private static void ReadColdSeason(ref TextCursor cursor, ref CalendarMention mention)
    {
        var c = cursor;
        bool isYear = mention is { Ending: CalendarEnding.Bare, Last.Precision: DeadlinePrecision.Year };
        if (!isYear || !c.TryTake("秋冬季") || c.SeesAny(Befores))
            return;
        c.TryTake("期间");
        var year = mention.First ?? mention.Last;
        mention = new CalendarMention
        {
            First = year with { Precision = DeadlinePrecision.Month, Part = 10 },
            Last = new CalendarPoint { Precision = DeadlinePrecision.Month, YearWord = YearWord.FromNamed, Year = 1, Part = 3 },
            Ending = CalendarEnding.Within,
        };
        cursor = c;
    }

    // 至2020年底, ——2020年, 至28日; 至今 is no time limit.
    private static void ReadSecondEnd(ref TextCursor cursor, LocalDate? on, ref CalendarMention mention)
    {
        var c = cursor;
        c.SkipSpaces();
        if (mention.Ending == CalendarEnding.From)
            c.TryTake(',');
        if (!TryTakeRangeSign(ref c))
            return;
        c.SkipSpaces();
        var first = mention.Last;
        if (c.Current == '今' && c.Peek(1) != '年')
        {
            mention = mention with { Ending = CalendarEnding.Other };
            cursor = c;
            return;
        }

        bool read = CalendarGrammar.TryReadPoint(ref c, on, out var last)
            || (first.Precision == DeadlinePrecision.Day && (CalendarGrammar.TryReadDayOf(ref c, first, out last) || NumericDateGrammar.TryReadDay(ref c, out last)));
        if (!read)
            return;
        mention = new CalendarMention { First = first, Last = last, Ending = EndingGrammar.Read(ref c, last) };
        cursor = c;
    }

    // 2018—2020年, 3-5月, 第二至四季度: only the second end says what the number is.
    private static bool TryReadShortRange(ref TextCursor cursor, LocalDate? on, out CalendarMention mention)
    {
        var c = cursor;
        mention = default;
        c.TryTake('第');
        int start = c.Position;
        if (!c.TryTakeNumber(out int number))
            return false;
        int length = c.Position - start;
        c.SkipSpaces();
        if (!TryTakeRangeSign(ref c))
            return false;
        c.SkipSpaces();
        if (length == 4 && TryReadBareYear(ref c, out var year) && TryLike(year, number, length, out var opening))
        {
            mention = new CalendarMention { First = opening, Last = year };
            cursor = c;
            return true;
        }

        if (!CalendarGrammar.TryReadPoint(ref c, on, out var last) || !TryLike(last, number, length, out var first))
            return false;
        mention = new CalendarMention { First = first, Last = last, Ending = EndingGrammar.Read(ref c, last) };
        cursor = c;
        return true;
    }

    // 2018一2020年: a dash that was read as a numeral.
    private static bool TryTakeRangeSign(ref TextCursor c)
    {
        bool isMisread = c.Current == '一' && char.IsAsciiDigit(c.Peek(1)) && (char.IsAsciiDigit(c.Peek(-1)) || c.Peek(-1) is '年' or '月' or '日');
        c.Position += isMisread ? 1 : 0;
        return isMisread || c.TryTakeAny(TimeWords.RangeSigns);
    }

    // 2018-2020 without 年, where nothing else follows.
    private static bool TryReadBareYear(ref TextCursor cursor, out CalendarPoint year)
    {
        var c = cursor;
        year = new CalendarPoint { Precision = DeadlinePrecision.Year, YearWord = YearWord.Number };
        if (!YearGrammar.TryTakeNumber(ref c, out int number) || !(c.AtEnd || TimeWords.ClauseEnds.Contains(c.Current, StringComparison.Ordinal)))
            return false;
        year = year with { Year = number };
        cursor = c;
        return true;
    }

    // 2018年6-9月, 今年第二至四季度.
    private static bool TryReadShortRangeOfYear(ref TextCursor cursor, LocalDate? on, out CalendarMention mention)
    {
        var c = cursor;
        mention = default;
        if (!YearGrammar.TryRead(ref c, out var year) || !TryReadShortRange(ref c, on, out mention))
            return false;
        if (mention is not { First: { YearWord: YearWord.None } first, Last.YearWord: YearWord.None })
            return false;
        mention = mention with { First = first with { YearWord = year.YearWord, Year = year.Year } };
        cursor = c;
        return true;
    }

    private static bool TryLike(CalendarPoint last, int number, int length, out CalendarPoint first)
    {
        bool isYear = length == 4 && last.YearWord == YearWord.Number;
        first = isYear
            ? new CalendarPoint { Precision = DeadlinePrecision.Year, YearWord = YearWord.Number, Year = number }
            : last with { Part = number };
        return isYear || (length <= 2 && last is { YearWord: YearWord.None, Precision: DeadlinePrecision.Month or DeadlinePrecision.Quarter });
    }
}
