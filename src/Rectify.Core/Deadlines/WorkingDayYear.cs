using System.Globalization;
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
        if (FindProblem(year, holidays, makeUpDays) is { } problem)
            throw new ArgumentException(problem.Message, problem.List);
        Year = year;
        Holidays = holidays;
        MakeUpDays = makeUpDays;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The days off.</summary>
    public ValueList<LocalDate> Holidays { get; }

    /// <summary>The Saturdays and Sundays that are working days.</summary>
    public ValueList<LocalDate> MakeUpDays { get; }

    /// <summary>The notices that the table was taken from.</summary>
    public ValueList<Citation> Citations { get; init; }

    internal bool IsWorkingDay(LocalDate day) => IsWeekend(day) ? MakeUpDays.Contains(day) : !Holidays.Contains(day);

    internal static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    /// <summary>The first thing that is wrong with two lists of days, and in which of them, or null.</summary>
    internal static (string List, string Message)? FindProblem(int year, ValueList<LocalDate> holidays, ValueList<LocalDate> makeUpDays) =>
        FindProblem(year, holidays, nameof(holidays), static _ => null)
        ?? FindProblem(year, makeUpDays, nameof(makeUpDays), day => !IsWeekend(day) ? "is a working day already" : holidays.Contains(day) ? "is a holiday" : null);

    private static (string List, string Message)? FindProblem(int year, ValueList<LocalDate> days, string list, Func<LocalDate, string?> fault)
    {
        var seen = new HashSet<LocalDate>();
        foreach (var day in days)
        {
            string? found = day.Year != year ? string.Create(CultureInfo.InvariantCulture, $"is not a day of {year}")
                : !seen.Add(day) ? "stands twice"
                : fault(day);
            if (found is not null)
                return (list, $"{Iso(day)} {found}");
        }

        return null;
    }
}
