using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Deadlines;

/// <summary>The time for which a result is posted for objections (公示期): so many days or working days, of which the first is counted.</summary>
/// <remarks>
/// Unlike a time limit after an event, a posting counts its first day. No law fixes the length or the unit, and units of one city
/// differ: seven days from 2019-12-13 ended on 2019-12-19, and seven working days from 2019-11-08 on 2019-11-18 (both in Siping).
/// </remarks>
public sealed record PublicityPeriod
{
    /// <summary>A period.</summary>
    /// <param name="from">The first day, counted; where it is no working day, a count in working days begins with the next one.</param>
    /// <param name="length">How many days, from 1.</param>
    /// <param name="unit"><see cref="DeadlineUnit.Day"/> or <see cref="DeadlineUnit.WorkingDay"/>.</param>
    /// <exception cref="ArgumentException">The length is not positive, or the unit is neither of the two.</exception>
    public PublicityPeriod(LocalDate from, int length, DeadlineUnit unit)
    {
        From = from;
        Length = Guard.Against.NegativeOrZero(length);
        Unit = unit is DeadlineUnit.Day or DeadlineUnit.WorkingDay
            ? unit
            : throw new ArgumentOutOfRangeException(nameof(unit), unit, "A posting is counted in days or in working days.");
    }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>How many days.</summary>
    public int Length { get; }

    /// <summary>Days or working days.</summary>
    public DeadlineUnit Unit { get; }

    /// <summary>The last day on which the result is posted, included.</summary>
    /// <param name="workingDays">The calendar of working days, or null: the last day of a count in working days is then undetermined.</param>
    public DueDay LastDay(IWorkingDayCalendar? workingDays)
    {
        var dayBefore = From.PlusDaysWithinCalendar(-1);
        return new RelativeDeadline(Length, Unit, "posted").Resolve(new DeadlineContext(From, immediateAllowance: 0, workingDays, _ => dayBefore));
    }
}
