using NodaTime;
using Rectify.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Reads a date expression with its suffix: 2018年8月底前, 2021年10月1日至2022年3月31日, 2018—2020年, 从4月至5月.</summary>
internal static class DateExpressionGrammar
{
    /// <summary>Reads a date and passes over it.</summary>
    public static bool TryRead(ref TextCursor cursor, LocalDate? on, out DateExpression date)
    {
        var c = cursor;
        if (!ElidedDateGrammar.TryRead(ref c, out date) && !TryReadShortRange(ref c, on, out date) && !TryReadShortRangeOfYear(ref c, on, out date))
        {
            if (!PartialDateGrammar.TryReadPoint(ref c, on, out var point))
                return false;
            date = new DateExpression { Last = point, Suffix = DateSuffixGrammar.Read(ref c, point) };
            if (date.Suffix is not (DateSuffix.Before or DateSuffix.Other))
                ReadSecondEnd(ref c, on, ref date);
        }

        ReadColdSeason(ref c, ref date);
        cursor = c;
        return true;
    }

    // 2021-2022年秋冬季 is October to March, as the yearly campaigns against air pollution define it; 秋冬季前 is an event.
    private static void ReadColdSeason(ref TextCursor cursor, ref DateExpression date)
    {
        var c = cursor;
        bool isYear = date is { Suffix: DateSuffix.Bare, Last.Precision: DeadlinePrecision.Year };
        if (!isYear || !c.TryTake("秋冬季") || SeesBefore(c))
            return;
        c.TryTake("期间");
        var year = date.First ?? date.Last;
        date = new DateExpression
        {
            First = year with { Precision = DeadlinePrecision.Month, Part = 10 },
            Last = new PartialDate { Precision = DeadlinePrecision.Month, Reference = DateReference.Named, Year = 1, Part = 3 },
            Suffix = DateSuffix.Within,
        };
        cursor = c;
    }

    private static bool SeesBefore(TextCursor c)
    {
        c.TryTakeAny(TimeLexicon.Arrivals);
        return c.SeesAny(TimeLexicon.Befores);
    }

    // 至2020年底, ——2020年, 至28日; 至今 is no time limit.
    private static void ReadSecondEnd(ref TextCursor cursor, LocalDate? on, ref DateExpression date)
    {
        var c = cursor;
        c.SkipSpaces();
        if (date.Suffix == DateSuffix.From)
            c.TryTake(',');
        bool beginsAtEnd = TimeLexicon.Ends.Ends(c.Text[..c.Position]);
        if (!TryTakeRangeSign(ref c))
            return;
        c.SkipSpaces();
        var first = date.Last;
        // 至今; 3月15日至完成.
        if ((c.Current == '今' && c.Peek(1) != '年') || (date.Suffix != DateSuffix.From && (c.SeesAny(TimeLexicon.Finishes) || c.SeesAny(TimeLexicon.Steps))))
        {
            date = date with { Suffix = DateSuffix.Other };
            cursor = c;
            return;
        }

        bool read = PartialDateGrammar.TryReadPoint(ref c, on, out var last)
            || (first.Precision == DeadlinePrecision.Day && (PartialDateGrammar.TryReadDayOf(ref c, first, out last) || NumericDateGrammar.TryReadDay(ref c, out last)));
        if (!read)
            return;
        date = new DateExpression { First = first, Last = last, BeginsAtEnd = beginsAtEnd, Suffix = DateSuffixGrammar.Read(ref c, last) };
        cursor = c;
    }

    // 2018—2020年, 3-5月, 第二至四季度: only the second end says what the number is.
    private static bool TryReadShortRange(ref TextCursor cursor, LocalDate? on, out DateExpression date)
    {
        var c = cursor;
        date = default;
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
            date = new DateExpression { First = opening, Last = year };
            cursor = c;
            return true;
        }

        if (!PartialDateGrammar.TryReadPoint(ref c, on, out var last) || !TryLike(last, number, length, out var first))
            return false;
        date = new DateExpression { First = first, Last = last, Suffix = DateSuffixGrammar.Read(ref c, last) };
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
    private static bool TryReadBareYear(ref TextCursor cursor, out PartialDate year)
    {
        var c = cursor;
        year = new PartialDate { Precision = DeadlinePrecision.Year, Reference = DateReference.Calendar };
        if (!YearGrammar.TryTakeNumber(ref c, out int number) || !(c.AtEnd || TimeWords.ClauseEnds.Contains(c.Current, StringComparison.Ordinal)))
            return false;
        year = year with { Year = number };
        cursor = c;
        return true;
    }

    // 2018年6-9月, 今年第二至四季度.
    private static bool TryReadShortRangeOfYear(ref TextCursor cursor, LocalDate? on, out DateExpression date)
    {
        var c = cursor;
        date = default;
        if (!YearGrammar.TryRead(ref c, out var year) || !TryReadShortRange(ref c, on, out date))
            return false;
        if (date is not { First: { Reference: DateReference.None } first, Last.Reference: DateReference.None })
            return false;
        date = date with { First = first with { Reference = year.Reference, Year = year.Year, UnknownWord = year.UnknownWord } };
        cursor = c;
        return true;
    }

    private static bool TryLike(PartialDate last, int number, int length, out PartialDate first)
    {
        bool isYear = length == 4 && last.Reference == DateReference.Calendar;
        first = isYear
            ? new PartialDate { Precision = DeadlinePrecision.Year, Reference = DateReference.Calendar, Year = number }
            : last with { Part = number };
        return isYear || (length <= 2 && last is { Reference: DateReference.None, Precision: DeadlinePrecision.Month or DeadlinePrecision.Quarter });
    }
}
