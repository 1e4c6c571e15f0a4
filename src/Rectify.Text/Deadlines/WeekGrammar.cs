using NodaTime;
using Rectify.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Reads a week by its distance from the day of issue, and a day of it: 本周内, 下周五前. A week begins on Monday.</summary>
internal static class WeekGrammar
{
    private const string Weekdays = "一二三四五六日";
    private const int DaysPerWeek = 7;

    /// <summary>Reads the week and passes over it; without a day, its last day is meant.</summary>
    public static bool TryRead(ref TextCursor cursor, LocalDate? on, out PartialDate date)
    {
        var c = cursor;
        date = default;
        if (TimeLexicon.Weeks.Take(ref c) is not { } word || c.Current == '期')
            return false;
        int weekday = c.Current == '天' ? DaysPerWeek : Weekdays.IndexOf(c.Current, StringComparison.Ordinal) + 1;
        if (weekday > 0 || c.Current is '末' or '底')
            c.Position++;
        cursor = c;
        date = new PartialDate { Precision = DeadlinePrecision.Day, Reference = word.Meaning.From, Away = word.Meaning.Count };
        if (word.Meaning.From == DateReference.Unknown)
        {
            date = date with { UnknownWord = word };
        }
        else if (on is { } issued)
        {
            var day = issued.PlusDays((weekday > 0 ? weekday : DaysPerWeek) - (int)issued.DayOfWeek + (DaysPerWeek * word.Meaning.Count));
            date = date with { Reference = DateReference.Calendar, Year = day.Year, Part = day.Month, Day = day.Day };
        }

        return true;
    }
}
