using NodaTime;
using Rectify.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Reads one part of the calendar: 2018年8月31日, 今年第三季度, 上半年, 6月上旬, “十四五”, 2018-06-30.</summary>
internal static class PartialDateGrammar
{
    private const int FirstPlanOfTheCentury = 2001;
    private const int YearsPerPlan = 5;
    private const int DaysOfMonth = 31;

    /// <summary>Reads one part of the calendar and passes over it.</summary>
    public static bool TryReadPoint(ref TextCursor cursor, LocalDate? on, out PartialDate point)
    {
        var c = cursor;
        bool read = TryReadPlan(ref c, out point)
            || NumericDateGrammar.TryReadDayBefore(ref c, out point)
            || NumericDateGrammar.TryRead(ref c, out point)
            || TryReadDated(ref c, out point)
            || TryReadMonthWord(ref c, out point)
            || TryReadQuarterWord(ref c, out point)
            || WeekGrammar.TryRead(ref c, on, out point)
            || TryReadWithinYear(ref c, default, out point);
        if (read)
            cursor = c;
        return read;
    }

    /// <summary>Reads a day without its month (至28日), which it takes from another point.</summary>
    public static bool TryReadDayOf(ref TextCursor cursor, PartialDate month, out PartialDate point)
    {
        var c = cursor;
        point = default;
        if (!c.TryTakeNumber(out int day))
            return false;
        c.SkipSpaces();
        if (!c.TryTakeOneOf("日号") && !SeesFurtherDay(c))
            return false;
        point = month with { Precision = DeadlinePrecision.Day, Day = day };
        cursor = c;
        return true;
    }

    /// <summary>Reads a ten-day without its month (每月上旬), which it takes from another point.</summary>
    public static bool TryReadTenDayOf(ref TextCursor cursor, PartialDate month, out PartialDate point)
    {
        if (!DateSuffixGrammar.SeesLookalike(cursor) && TimeLexicon.TenDays.Take(ref cursor) is { } word)
        {
            point = month with { Precision = DeadlinePrecision.TenDay, Day = word.Meaning, NamesItsEnd = word.Meaning == 1 };
            return true;
        }

        point = default;
        return false;
    }

    private static bool TryReadDated(ref TextCursor cursor, out PartialDate point)
    {
        if (!YearGrammar.TryRead(ref cursor, out point))
            return false;
        var c = cursor;
        c.SkipSpaces();
        c.TryTake('的');
        if (TryReadWithinYear(ref c, point, out var within))
        {
            point = within;
            cursor = c;
        }

        return true;
    }

    // 上半年, 第三季度, 8月, 8月中旬, 8月31日, and 年底 without a year.
    private static bool TryReadWithinYear(ref TextCursor cursor, PartialDate year, out PartialDate point)
    {
        var c = cursor;
        bool read = TryReadHalf(ref c, year, out point) || TryReadMidYear(ref c, year, out point) || TryReadQuarter(ref c, year, out point) || TryReadMonth(ref c, year, out point)
            || TryReadYearEnd(c, year, out point);
        if (read)
            cursor = c;
        return read;
    }

    // The words of the end (年底, 年内) are left for the ending; without a year they are the year's only name.
    private static bool TryReadYearEnd(TextCursor c, PartialDate year, out PartialDate point)
    {
        point = year with { Precision = DeadlinePrecision.Year };
        return year.Reference == DateReference.None && c.Current == '年' && c.Peek(1) is '底' or '末' or '内' or '终';
    }

    private static bool TryReadHalf(ref TextCursor c, PartialDate year, out PartialDate point)
    {
        bool isElided = c.Sees("上、下半年");
        int half = isElided || c.Sees("上半年") ? 1 : c.Sees("下半年") ? 2 : 0;
        point = year with { Precision = DeadlinePrecision.HalfYear, Part = half };
        c.Position += isElided ? 1 : half > 0 ? 3 : 0;
        return half > 0;
    }

    // 年中 is the end of its first half; 2018年中 may as well be 2018年|中.
    private static bool TryReadMidYear(ref TextCursor cursor, PartialDate year, out PartialDate point)
    {
        var c = cursor;
        point = year with { Precision = DeadlinePrecision.HalfYear, Part = 1, NamesItsEnd = true };
        if (!c.TryTake("年中") || !DateSuffixGrammar.EndsWords(c))
            return false;
        cursor = c;
        return true;
    }

    private static bool TryReadQuarter(ref TextCursor cursor, PartialDate year, out PartialDate point)
    {
        var c = cursor;
        point = default;
        if (!c.TryTake('第'))
            c.TryTake('前');
        // 春秋两季 are two seasons.
        if (c.Current == '两' || !c.TryTakeNumber(out int quarter))
            return false;
        c.SkipSpaces();
        if (!c.TryTakeAny(TimeLexicon.QuarterNames))
            return false;
        point = year with { Precision = DeadlinePrecision.Quarter, Part = quarter };
        cursor = c;
        return true;
    }

    private static bool TryReadMonth(ref TextCursor cursor, PartialDate year, out PartialDate point)
    {
        var c = cursor;
        point = default;
        int month = 1;
        // 两月 counts months.
        if (c.Current == '两' || (!c.TryTake('元') && !c.TryTakeNumber(out month)))
            return false;
        c.SkipSpaces();
        if (!c.TryTake('月'))
            return false;
        c.TryTake('份');
        point = year with { Precision = DeadlinePrecision.Month, Part = month };
        ReadWithinMonth(ref c, ref point);
        cursor = c;
        return true;
    }

    // 下月, 次月, and 月底 alone, which is that of the month of issue.
    private static bool TryReadMonthWord(ref TextCursor cursor, out PartialDate point)
    {
        var c = cursor;
        point = new PartialDate { Precision = DeadlinePrecision.Month };
        if (c.Current == '月' && c.Peek(1) is '底' or '末')
        {
            point = point with { Reference = DateReference.Issue, Away = 0 };
            c.Position++;
        }
        else if (!DistanceGrammar.TryRead(ref c, TimeLexicon.Months, ref point))
        {
            return false;
        }

        c.TryTake('份');
        ReadWithinMonth(ref c, ref point);
        cursor = c;
        return true;
    }

    private static bool TryReadQuarterWord(ref TextCursor cursor, out PartialDate point)
    {
        point = new PartialDate { Precision = DeadlinePrecision.Quarter };
        return DistanceGrammar.TryRead(ref cursor, TimeLexicon.Quarters, ref point);
    }

    // 上旬, 月初 and the day; 3月5至28日 leaves out the first 日.
    private static void ReadWithinMonth(ref TextCursor cursor, ref PartialDate point)
    {
        var c = cursor;
        c.TryTake('月');
        if (TryReadTenDayOf(ref c, point, out var tenDay))
        {
            point = tenDay;
            cursor = c;
            return;
        }

        c = cursor;
        c.SkipSpaces();
        c.TryTake('的');
        if (!c.TryTakeNumber(out int day))
            return;
        c.SkipSpaces();
        if (c.TryTakeOneOf("日号") || (c.AtEnd && char.IsAsciiDigit(c.Peek(-1))) || c.Current == '前' || c.SeesAny(TimeWords.RangeSigns) || SeesFurtherDay(c))
        {
            point = point with { Precision = DeadlinePrecision.Day, Day = day };
            cursor = c;
        }
    }

    // 5月10、20日前: 日 stands behind the last day alone.
    private static bool SeesFurtherDay(TextCursor c)
    {
        for (int i = 0; i < DaysOfMonth && c.TryTakeOneOf(TimeWords.ListMarks) && c.TryTakeNumber(out _); i++)
        {
            if (c.Current is '日' or '号')
                return true;
        }

        return false;
    }

    // “十三五” is 2016 to 2020; the fifteenth plan is 十五五.
    private static bool TryReadPlan(ref TextCursor cursor, out PartialDate point)
    {
        var c = cursor;
        point = default;
        bool quoted = c.TryTakeOneOf(TimeWords.OpeningQuotes);
        if (!c.TryTake('十') || ChineseNumber.DigitOf(c.Current) is not (>= 1 and var number) || c.Peek(1) != '五')
            return false;
        c.Position += 2;
        if (quoted)
            c.TryTakeOneOf(TimeWords.ClosingQuotes);
        point = new PartialDate
        {
            Precision = DeadlinePrecision.FiveYear,
            Reference = DateReference.Calendar,
            Year = FirstPlanOfTheCentury + (YearsPerPlan * number),
        };
        cursor = c;
        return true;
    }
}
