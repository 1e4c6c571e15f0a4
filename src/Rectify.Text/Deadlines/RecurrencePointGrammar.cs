using Rectify.Deadlines;

namespace Rectify.Text.Deadlines;

/// <summary>Reads the points within a recurring window: 每月|28日前, 每年|6月底和12月底前, 每季度|首月10日前, 每周|二, 每年|汛前.</summary>
internal static class RecurrencePointGrammar
{
    // A window has no more points than a month has days; a longer list is noise.
    private const int MostPoints = 31;

    private static readonly string[] Weekdays = ["一", "二", "三", "四", "五", "六", "日", "天", "1", "2", "3", "4", "5", "6", "7"];
    private static readonly string[] WeekdayEnds = ["下班之前", "下班前", "上午", "下午", "中午", "之前", "以前", "前"];
    private static readonly string[] PartsOfQuarter = ["首月", "末月", "第一个月", "第二个月", "第三个月", "最后一个月", "首个月", "次月", "第一周", "最后一周"];
    private static readonly string[] WeekNames = ["星期", "周"];
    private static readonly string[] Closings = ["结束后", "终了后", "结束之日起", "终了之日起"];
    private static readonly string[] TimesOfYear = ["年初", "年中", "年终"];
    private static readonly string[] MonthEnds = ["月底", "月末", "底", "末"];
    private static readonly string[] LastDays = ["最后一个工作日", "最后一天", "最后一日", "初"];
    private static readonly string[] Befores = ["之前", "以前", "前"];
    private static readonly string[] And = ["、", "和", "及", "与"];

    /// <summary>Takes the points that follow a window's name and tells how many they are.</summary>
    /// <param name="cursor">Where the name of the window ends.</param>
    /// <param name="unit">The window.</param>
    public static int Take(ref TextCursor cursor, string unit)
    {
        int points = 0;
        var c = cursor;
        while (points < MostPoints && TryTakePoint(ref c, unit, points))
        {
            points++;
            cursor = c;
            if (!c.TryTakeAny(And))
                break;
            if (unit is "周")
                c.TryTakeAny(WeekNames);
        }

        return points;
    }

    private static bool TryTakePoint(ref TextCursor c, string unit, int points)
    {
        c.SkipSpaces();
        c.TryTake('的');
        return TryTakeDistance(ref c) || unit switch
        {
            "周" => TryTakeWeekday(ref c, isFirst: points == 0),
            "月" => TryTakeWithin(ref c, DeadlinePrecision.Month),
            "季" => TryTakeOfQuarter(ref c),
            "年" or "半年" => TryTakeOfYear(ref c),
            _ => false,
        };
    }

    // 每季度结束后10日内.
    private static bool TryTakeDistance(ref TextCursor cursor)
    {
        var c = cursor;
        if (!c.TryTakeAny(Closings) || !RelativeGrammar.TryRead(ref c, c.Position, out _))
            return false;
        cursor = c;
        return true;
    }

    // 每周一报 is once a week; 每周一、周四报送 and 每周二报 name days.
    private static bool TryTakeWeekday(ref TextCursor cursor, bool isFirst)
    {
        var c = cursor;
        bool mayCount = isFirst && c.Current == '一';
        if (!c.TryTakeAny(Weekdays) || c.SeesAny(TimeWords.Counts) || c.Current is '个' || (mayCount && c.Current is '调' or '通' or '报' or '督'))
            return false;
        c.TryTakeAny(WeekdayEnds);
        if (c.TryTakeNumber(out _) && c.TryTakeOneOf("时点:"))
        {
            c.TryTakeNumber(out _);
            c.TryTakeAny(WeekdayEnds);
        }

        cursor = c;
        return true;
    }

    // 28日前, 底前, 末, 上旬, 最后一个工作日.
    private static bool TryTakeWithin(ref TextCursor cursor, DeadlinePrecision precision)
    {
        var c = cursor;
        if (c.TryTakeAny(LastDays))
        {
            c.TryTakeAny(Befores);
        }
        else if (TryTakeDays(ref c, out var day) || CalendarGrammar.TryReadTenDayOf(ref c, default, out day))
        {
            EndingGrammar.Read(ref c, day);
        }
        else if (EndingGrammar.Read(ref c, new CalendarPoint { Precision = precision }) is not (CalendarEnding.Last or CalendarEnding.Before))
        {
            return false;
        }

        cursor = c;
        return true;
    }

    // 末前, 首月10日前, 最后一个月.
    private static bool TryTakeOfQuarter(ref TextCursor c)
    {
        if (!c.TryTakeAny(PartsOfQuarter))
            return TryTakeWithin(ref c, DeadlinePrecision.Quarter);
        c.TryTake('的');
        _ = TryTakeWithin(ref c, DeadlinePrecision.Month);
        return true;
    }

    // 28日, 5-10日, 25日至月底.
    private static bool TryTakeDays(ref TextCursor cursor, out CalendarPoint day)
    {
        var c = cursor;
        if (c.TryTakeNumber(out _) && c.TryTakeAny(TimeWords.RangeSigns) && CalendarGrammar.TryReadDayOf(ref c, default, out day))
        {
            cursor = c;
            return true;
        }

        if (!CalendarGrammar.TryReadDayOf(ref cursor, default, out day))
            return false;
        c = cursor;
        if (c.TryTakeAny(TimeWords.RangeSigns) && (c.TryTakeAny(MonthEnds) || CalendarGrammar.TryReadDayOf(ref c, default, out _)))
            cursor = c;
        return true;
    }

    private static bool TryTakeOfYear(ref TextCursor cursor)
    {
        var c = cursor;
        if (EventGrammar.TryRead(ref c, out _, out _) || EventGrammar.TryTakeSeason(ref c) || c.TryTakeAny(TimesOfYear))
        {
            cursor = c;
            return true;
        }

        if (MentionGrammar.TryRead(ref c, on: null, out var mention) && mention.Last.YearWord is YearWord.None or YearWord.FromNamed)
        {
            cursor = c;
            return true;
        }

        return TryTakeYearEnd(ref cursor);
    }

    private static bool TryTakeYearEnd(ref TextCursor cursor) =>
        EndingGrammar.Read(ref cursor, new CalendarPoint { Precision = DeadlinePrecision.Year }) is CalendarEnding.Last or CalendarEnding.Before;
}
