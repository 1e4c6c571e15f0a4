using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using static Rectify.Primitives.Spelling;

namespace Rectify.Deadlines;

/// <summary>The published table of one year: the days off, and the Saturdays and Sundays worked in exchange.</summary>
public sealed record WorkingDayYear
{
    /// <summary>A table.</summary>
    /// <param name="year">The year.</param>
    /// <param name="holidays">The days off by the notice; a Saturday or Sunday may stand among them.</param>
    /// <param name="makeUpDays">The Saturdays and Sundays that are working days.</param>
    /// <exception cref="ArgumentException">A day lies outside the year, stands twice or in both lists, or a make-up day is no Saturday or Sunday.</exception>
    public WorkingDayYear(int year, ValueList<LocalDate> holidays, ValueList<LocalDate> makeUpDays)
    {
        Year = year;
        Holidays = DaysOf(year, holidays, nameof(holidays));
        MakeUpDays = DaysOf(year, makeUpDays, nameof(makeUpDays));
        foreach (var day in makeUpDays)
        {
            if (!IsWeekend(day))
                throw new ArgumentException($"{Iso(day)} is a working day already.", nameof(makeUpDays));
            if (holidays.Contains(day))
                throw new ArgumentException($"{Iso(day)} is a holiday.", nameof(makeUpDays));
        }
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The days off.</summary>
    public ValueList<LocalDate> Holidays { get; }

    /// <summary>The Saturdays and Sundays that are working days.</summary>
    public ValueList<LocalDate> MakeUpDays { get; }

    internal bool IsWorkingDay(LocalDate day) => IsWeekend(day) ? MakeUpDays.Contains(day) : !Holidays.Contains(day);

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private static ValueList<LocalDate> DaysOf(int year, ValueList<LocalDate> days, string parameterName)
    {
        foreach (var day in days)
        {
            if (day.Year != year)
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{Iso(day)} is not a day of {year}."), parameterName);
        }

        return Guard.Against.Duplicates(days, Iso, parameterName);
    }
}
