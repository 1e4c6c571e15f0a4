using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Text.Deadlines;

/// <summary>Reads a week by its distance from the day of issue, and a day of it: 本周内, 下周五前. A week begins on Monday.</summary>
internal static class WeekGrammar
{
    private const string Weekdays = "一二三四五六日";
    private const int DaysPerWeek = 7;

    private static readonly (string Word, int Distance)[] Weeks = [("本周", 0), ("本星期", 0), ("下周", 1), ("下星期", 1)];

    /// <summary>Reads the week and passes over it; without a day, its last day is meant.</summary>
    public static bool TryRead(ref TextCursor cursor, LocalDate? on, out CalendarPoint point)
    {
        point = default;
        foreach (var (word, distance) in Weeks)
        {
            var c = cursor;
            if (on is not { } day || !c.TryTake(word) || c.Current == '期')
                continue;
            int weekday = Weekdays.IndexOf(c.Current, StringComparison.Ordinal) + 1;
            c.Position += weekday > 0 ? 1 : 0;
            var date = day.PlusDays((weekday > 0 ? weekday : DaysPerWeek) - (int)day.DayOfWeek + (DaysPerWeek * distance));
            point = new CalendarPoint { Precision = DeadlinePrecision.Day, YearWord = YearWord.Number, Year = date.Year, Part = date.Month, Day = date.Day };
            cursor = c;
            return true;
        }

        return false;
    }
}
