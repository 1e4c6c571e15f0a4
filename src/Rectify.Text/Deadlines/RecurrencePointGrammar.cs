using Rectify.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Reads the points within a recurring window: 每月|28日前, 每年|6月底和12月底前, 每季度|首月10日前, 每周|二, 每年|汛前.</summary>
internal static class RecurrencePointGrammar
{
    // A window has no more points than a month has days; a longer list is noise.
    private const int MostPoints = 31;

    private static readonly string[] Weekdays = ["一", "二", "三", "四", "五", "六", "日", "天", "1", "2", "3", "4", "5", "6", "7"];
    private static readonly string[] WeekNames = ["星期", "周"];

    /// <summary>Takes the points that follow a window's name and returns their number.</summary>
    /// <param name="cursor">Where the name of the window ends.</param>
    /// <param name="unit">The window.</param>
    public static int Take(ref TextCursor cursor, string unit)
    {
        int points = 0;
        var c = cursor;
        while (points < MostPoints && TryTakePoint(ref c, unit, points))
        {
            points += IsBeforeAndAfter(ref c) ? 2 : 1;
            cursor = c;
            if (!c.TryTakeOneOf(TimeWords.ListMarks))
                break;
            if (unit is "周")
                c.TryTakeAny(WeekNames);
        }

        return points;
    }

    private static bool TryTakePoint(ref TextCursor c, string unit, int points)
    {
        c.SkipSpaces();
        c.TryTakeOneOf("的逢");
        return TryTakeDistance(ref c) || TryTakeFirstDays(ref c) || unit switch
        {
            "周" => TryTakeWeekday(ref c, isFirst: points == 0),
            "日" => DateSuffixGrammar.TryTakeTimeLimit(ref c),
            "月" => TryTakeWithin(ref c, DeadlinePrecision.Month),
            "季" => TryTakeOfQuarter(ref c),
            "年" or "半年" => TryTakeOfYear(ref c),
            "学期" or "学年" => c.TryTakeAny(TimeLexicon.TermsOfYear) | TryTakeEvent(ref c) || TryTakeWithin(ref c, DeadlinePrecision.Quarter),
            _ => false,
        };
    }

    // 每季度结束后10日内.
    private static bool TryTakeDistance(ref TextCursor cursor)
    {
        var c = cursor;
        if (!c.TryTakeAny(TimeLexicon.Closings) || !RelativeGrammar.TryRead(ref c, c.Position, out _))
            return false;
        cursor = c;
        return true;
    }

    // 每月|前5个工作日内.
    private static bool TryTakeFirstDays(ref TextCursor cursor)
    {
        var c = cursor;
        if (!c.TryTake('前') || !RelativeGrammar.TryReadSpan(ref c, out _, out _))
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
        c.TryTakeAny(TimeLexicon.WeekdayEnds);
        if (c.TryTakeNumber(out _) && c.TryTakeOneOf("时点:"))
        {
            c.TryTakeNumber(out _);
            c.TryTakeAny(TimeLexicon.WeekdayEnds);
        }

        cursor = c;
        return true;
    }

    // 28日前, 底前, 末, 上旬, 最后一个工作日.
    private static bool TryTakeWithin(ref TextCursor cursor, DeadlinePrecision precision)
    {
        var c = cursor;
        if (c.TryTakeAny(TimeLexicon.LastDays))
        {
            c.TryTakeAny(TimeLexicon.Befores);
        }
        else if (TryTakeDays(ref c, out var day) || PartialDateGrammar.TryReadTenDayOf(ref c, default, out day))
        {
            DateSuffixGrammar.Read(ref c, day);
        }
        else if (DateSuffixGrammar.Read(ref c, new PartialDate { Precision = precision }) is not (DateSuffix.Last or DateSuffix.Before))
        {
            return false;
        }

        cursor = c;
        return true;
    }

    // 末前, 首月10日前, 最后一个月.
    private static bool TryTakeOfQuarter(ref TextCursor c)
    {
        if (!c.TryTakeAny(TimeLexicon.PartsOfQuarter))
            return TryTakeWithin(ref c, DeadlinePrecision.Quarter);
        c.TryTake('的');
        _ = TryTakeWithin(ref c, DeadlinePrecision.Month);
        return true;
    }

    // 28日, 5-10日, 25日至月底.
    private static bool TryTakeDays(ref TextCursor cursor, out PartialDate day)
    {
        var c = cursor;
        if (c.TryTakeNumber(out _) && c.TryTakeAny(TimeWords.RangeSigns) && PartialDateGrammar.TryReadDayOf(ref c, default, out day))
        {
            cursor = c;
            return true;
        }

        if (!PartialDateGrammar.TryReadDayOf(ref cursor, default, out day))
            return false;
        c = cursor;
        if (c.TryTakeAny(TimeWords.RangeSigns) && (c.TryTakeAny(TimeLexicon.MonthEnds) || c.TryTakeAny(TimeLexicon.Ends) || PartialDateGrammar.TryReadDayOf(ref c, default, out _)))
            cursor = c;
        return true;
    }

    private static bool TryTakeOfYear(ref TextCursor cursor)
    {
        if (TryTakeEvent(ref cursor) || cursor.TryTakeAny(TimeLexicon.TimesOfYear))
            return true;
        var c = cursor;
        if (DateExpressionGrammar.TryRead(ref c, on: null, out var date) && date.Last.Reference is DateReference.None or DateReference.Named)
        {
            cursor = c;
            return true;
        }

        return TryTakeYearEnd(ref cursor);
    }

    // 汛期前后各检查一次 names two points in one word.
    private static bool IsBeforeAndAfter(ref TextCursor c) => c.Peek(-1) == '前' && c.TryTake("后各");

    // Each of 汛前、汛期、汛后 is a point of its own.
    private static bool TryTakeEvent(ref TextCursor cursor)
    {
        var c = cursor;
        if (!EventGrammar.TryTakeSeason(ref c))
            return EventGrammar.TryRead(ref cursor, out _, out _);
        c.TryTakeAny(TimeLexicon.Seasons);
        c.TryTakeAny(TimeLexicon.Arrivals);
        if (!c.TryTakeAny(TimeLexicon.Befores))
            c.TryTakeAny(TimeLexicon.Afters);
        cursor = c;
        return true;
    }

    private static bool TryTakeYearEnd(ref TextCursor cursor) =>
        DateSuffixGrammar.Read(ref cursor, new PartialDate { Precision = DeadlinePrecision.Year }) is DateSuffix.Last or DateSuffix.Before;
}
