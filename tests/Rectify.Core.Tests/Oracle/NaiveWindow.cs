using NodaTime;
using Rectify.Primitives;

namespace Rectify.Core.Tests.Oracle;

/// <summary>A calendar window.</summary>
internal sealed record NaiveWindow(LocalDate First, LocalDate Last)
{
    public IEnumerable<LocalDate> Days
    {
        get
        {
            for (var day = First; day <= Last; day = day.PlusDays(1))
                yield return day;
        }
    }

    /// <summary>The window that holds a day.</summary>
    public static NaiveWindow Of(RecurrencePeriod per, LocalDate day)
    {
        var first = per switch
        {
            RecurrencePeriod.Week => day.PlusDays(1 - (int)day.DayOfWeek),
            RecurrencePeriod.Month => new LocalDate(day.Year, day.Month, 1),
            RecurrencePeriod.Quarter => new LocalDate(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
            RecurrencePeriod.HalfYear => new LocalDate(day.Year, day.Month <= 6 ? 1 : 7, 1),
            _ => new LocalDate(day.Year, 1, 1),
        };
        var next = per switch
        {
            RecurrencePeriod.Week => first.PlusDays(7),
            RecurrencePeriod.Month => first.PlusMonths(1),
            RecurrencePeriod.Quarter => first.PlusMonths(3),
            RecurrencePeriod.HalfYear => first.PlusMonths(6),
            _ => first.PlusYears(1),
        };
        return new NaiveWindow(first, next.PlusDays(-1));
    }

    public bool Holds(LocalDate day) => First <= day && day <= Last;
}
