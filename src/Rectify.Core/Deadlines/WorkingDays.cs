using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Deadlines;

/// <summary>Counting in working days (工作日). The day counted from is not counted (Civil Code of the PRC, art. 201).</summary>
public static class WorkingDays
{
    // A hundred years. No time limit is longer, and an absurd one must not cost a walk to the end of the calendar.
    private const int MostDaysLookedAt = 36_525;

    /// <summary>The day that lies so many working days after another, or before it.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="day">The day counted from; it is not counted and need not be a working day.</param>
    /// <param name="amount">How many working days: from 1 after the day, down from -1 before it.</param>
    /// <returns>
    /// The day; it is <see cref="DueDayBasis.Provisional"/> where the count runs through a year that the calendar has no table for, and counts Monday to Friday there.
    /// Undetermined where it lies more than a hundred years away or beyond the calendar.
    /// </returns>
    /// <exception cref="ArgumentException">The calendar is null, or the amount is 0.</exception>
    public static DueDay AddWorkingDays(this IWorkingDayCalendar calendar, LocalDate day, int amount)
    {
        Guard.Against.Null(calendar);
        int step = Math.Sign(Guard.Against.Zero(amount));
        int? unknownYear = null;
        long left = Math.Abs((long)amount);
        for (int looked = 0; looked < MostDaysLookedAt && (step > 0 ? day < LocalDate.MaxIsoValue : day > DayMath.FirstWritten); looked++)
        {
            day = day.PlusDays(step);
            bool? isWorking = calendar.IsWorkingDay(day);
            if (isWorking is null)
                unknownYear ??= day.Year;
            if (isWorking ?? !WorkingDayYear.IsWeekend(day))
                left--;
            if (left == 0)
                return unknownYear is { } year ? DueDay.Provisional(day, NoTable(year)) : DueDay.On(day);
        }

        return DueDay.Undetermined(DueDay.BeyondCalendar);
    }

    /// <summary>Returns a due day that is a rest day moved to the next working day.</summary>
    /// <returns>The due day; where the way to the next working day meets a year without a table, it stays and is <see cref="DueDayBasis.Provisional"/>.</returns>
    internal static DueDay OnWorkingDay(this IWorkingDayCalendar calendar, DueDay due)
    {
        if (!due.HasDay || due.Basis == DueDayBasis.Provisional)
            return due;
        for (var day = due.Day; ; day = day.PlusDays(1))
        {
            if (calendar.IsWorkingDay(day) is not { } isWorking)
                return DueDay.Provisional(due.Day, NoTable(day.Year));
            if (isWorking)
                return day == due.Day ? due : DueDay.On(day, DueDayBasis.RestDay);
            if (day == LocalDate.MaxIsoValue)
                return due;
        }
    }

    /// <summary>How many working days lie after one day and up to another, the latter included; null where the calendar has no table for one of the days.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="start">The day counted from; it is not counted.</param>
    /// <param name="end">The last day counted, not before <paramref name="start"/>.</param>
    /// <exception cref="ArgumentException">The calendar is null, or the end lies before the start.</exception>
    public static int? CountWorkingDays(this IWorkingDayCalendar calendar, LocalDate start, LocalDate end)
    {
        Guard.Against.Null(calendar);
        Guard.Against.DayBefore(end, start);
        int count = 0;
        for (var day = start; day < end;)
        {
            day = day.PlusDays(1);
            if (calendar.IsWorkingDay(day) is not { } isWorking)
                return null;
            count += isWorking ? 1 : 0;
        }

        return count;
    }

    private static string NoTable(int year) => string.Create(CultureInfo.InvariantCulture, $"{DueDay.NoTableFor}{year}");
}
