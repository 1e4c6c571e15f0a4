using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Text.Deadlines;

/// <summary>Reads one part of the calendar: 2018年8月31日, 今年第三季度, 上半年, 6月上旬, “十四五”, 2018-06-30.</summary>
internal static class CalendarGrammar
{
    private const int FirstPlanOfTheCentury = 2001;
    private const int YearsPerPlan = 5;

    private static readonly (string Word, int Distance)[] MonthWords = [("本月", 0), ("当月", 0), ("下个月", 1), ("下月", 1), ("次月", 1)];

    private static readonly (string Word, int TenDay)[] TenDays =
        [("上中旬", 2), ("中下旬", 3), ("上旬", 1), ("中旬", 2), ("下旬", 3), ("初", 1)];

    private static readonly (string Word, int Distance)[] QuarterWords = [("本季度", 0), ("下一季度", 1), ("下季度", 1)];

    private static readonly string[] QuarterNames = ["季度", "季"];

    /// <summary>Reads one part of the calendar and passes over it.</summary>
    public static bool TryReadPoint(ref TextCursor cursor, LocalDate? on, out CalendarPoint point)
    {
        var c = cursor;
        bool read = TryReadPlan(ref c, out point)
            || NumericDateGrammar.TryReadDayBefore(ref c, out point)
            || NumericDateGrammar.TryRead(ref c, out point)
            || TryReadDated(ref c, out point)
            || TryReadMonthWord(ref c, on, out point)
            || TryReadQuarterWord(ref c, on, out point)
            || WeekGrammar.TryRead(ref c, on, out point)
            || TryReadWithinYear(ref c, default, out point);
        if (read)
            cursor = c;
        return read;
    }

    /// <summary>Reads a day without its month (至28日), which it takes from another point.</summary>
    public static bool TryReadDayOf(ref TextCursor cursor, CalendarPoint month, out CalendarPoint point)
    {
        var c = cursor;
        point = default;
        if (!c.TryTakeNumber(out int day))
            return false;
        c.SkipSpaces();
        if (!c.TryTakeOneOf("日号"))
            return false;
        point = month with { Precision = DeadlinePrecision.Day, Day = day };
        cursor = c;
        return true;
    }

    /// <summary>Reads a ten-day without its month (每月上旬), which it takes from another point.</summary>
    public static bool TryReadTenDayOf(ref TextCursor cursor, CalendarPoint month, out CalendarPoint point)
    {
        foreach (var (word, tenDay) in TenDays)
        {
            if (!EndingGrammar.SeesLookalike(cursor) && cursor.TryTake(word))
            {
                point = month with { Precision = DeadlinePrecision.TenDay, Day = tenDay };
                return true;
            }
        }

        point = default;
        return false;
    }

    private static bool TryReadDated(ref TextCursor cursor, out CalendarPoint point)
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
    private static bool TryReadWithinYear(ref TextCursor cursor, CalendarPoint year, out CalendarPoint point)
    {
        var c = cursor;
        bool read = TryReadHalf(ref c, year, out point) || TryReadMidYear(ref c, year, out point) || TryReadQuarter(ref c, year, out point) || TryReadMonth(ref c, year, out point)
            || TryReadYearEnd(c, year, out point);
        if (read)
            cursor = c;
        return read;
    }

    // The words of the end (年底, 年内) are left for the ending; without a year they are the year's only name.
    private static bool TryReadYearEnd(TextCursor c, CalendarPoint year, out CalendarPoint point)
    {
        point = year with { Precision = DeadlinePrecision.Year };
        return year.YearWord == YearWord.None && c.Current == '年' && c.Peek(1) is '底' or '末' or '内' or '终';
    }

    private static bool TryReadHalf(ref TextCursor c, CalendarPoint year, out CalendarPoint point)
    {
        int half = c.Sees("上半年") ? 1 : c.Sees("下半年") ? 2 : 0;
        point = year with { Precision = DeadlinePrecision.HalfYear, Part = half };
        c.Position += half > 0 ? 3 : 0;
        return half > 0;
    }

    // 年中 is the end of its first half; 2018年中 may as well be 2018年|中.
    private static bool TryReadMidYear(ref TextCursor cursor, CalendarPoint year, out CalendarPoint point)
    {
        var c = cursor;
        point = year with { Precision = DeadlinePrecision.HalfYear, Part = 1, NamesItsEnd = true };
        if (!c.TryTake("年中") || !EndingGrammar.EndsWords(c))
            return false;
        cursor = c;
        return true;
    }

    private static bool TryReadQuarter(ref TextCursor cursor, CalendarPoint year, out CalendarPoint point)
    {
        var c = cursor;
        point = default;
        if (!c.TryTake('第'))
            c.TryTake('前');
        // 春秋两季 are two seasons.
        if (c.Current == '两' || !c.TryTakeNumber(out int quarter) || !c.TryTakeAny(QuarterNames))
            return false;
        point = year with { Precision = DeadlinePrecision.Quarter, Part = quarter };
        cursor = c;
        return true;
    }

    private static bool TryReadMonth(ref TextCursor cursor, CalendarPoint year, out CalendarPoint point)
    {
        var c = cursor;
        point = default;
        int month = 1;
        if (!c.TryTake('元') && !c.TryTakeNumber(out month))
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

    private static bool TryReadMonthWord(ref TextCursor cursor, LocalDate? on, out CalendarPoint point)
    {
        var c = cursor;
        point = default;
        int distance = 0;
        bool found = c.Current == '月' && c.Peek(1) is '底' or '末';
        c.Position += found ? 1 : 0;
        foreach (var (word, offset) in MonthWords)
        {
            if (!found && c.TryTake(word))
                (found, distance) = (true, offset);
        }

        if (!found || on is not { } day)
            return false;
        c.TryTake('份');
        var month = new LocalDate(day.Year, day.Month, 1).PlusMonths(distance);
        point = new CalendarPoint { Precision = DeadlinePrecision.Month, YearWord = YearWord.Number, Year = month.Year, Part = month.Month };
        ReadWithinMonth(ref c, ref point);
        cursor = c;
        return true;
    }

    private static bool TryReadQuarterWord(ref TextCursor cursor, LocalDate? on, out CalendarPoint point)
    {
        point = default;
        foreach (var (word, distance) in QuarterWords)
        {
            if (on is not { } day || !cursor.TryTake(word))
                continue;
            int quarter = ((day.Month - 1) / 3) + distance;
            point = new CalendarPoint
            {
                Precision = DeadlinePrecision.Quarter, YearWord = YearWord.Number, Year = day.Year + (quarter / 4), Part = (quarter % 4) + 1,
            };
            return true;
        }

        return false;
    }

    // 上旬, 月初 and the day; 3月5至28日 leaves out the first 日.
    private static void ReadWithinMonth(ref TextCursor cursor, ref CalendarPoint point)
    {
        if (TryReadTenDayOf(ref cursor, point, out var tenDay))
        {
            point = tenDay;
            return;
        }

        var c = cursor;
        c.SkipSpaces();
        if (!c.TryTakeNumber(out int day))
            return;
        c.SkipSpaces();
        if (c.TryTakeOneOf("日号") || c.AtEnd || c.Current == '前' || c.SeesAny(TimeWords.RangeSigns))
        {
            point = point with { Precision = DeadlinePrecision.Day, Day = day };
            cursor = c;
        }
    }

    // “十三五” is 2016 to 2020; the fifteenth plan is 十五五.
    private static bool TryReadPlan(ref TextCursor cursor, out CalendarPoint point)
    {
        var c = cursor;
        point = default;
        bool quoted = c.TryTakeOneOf(TimeWords.OpeningQuotes);
        if (!c.TryTake('十') || ChineseNumber.DigitOf(c.Current) is not (>= 1 and var number) || c.Peek(1) != '五')
            return false;
        c.Position += 2;
        if (quoted)
            c.TryTakeOneOf(TimeWords.ClosingQuotes);
        point = new CalendarPoint
        {
            Precision = DeadlinePrecision.FiveYear,
            YearWord = YearWord.Number,
            Year = FirstPlanOfTheCentury + (YearsPerPlan * number),
        };
        cursor = c;
        return true;
    }
}
