using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Progress;

namespace Rectify.Core.Tests.Oracle;

/// <summary>A duty's windows, found by looking at every single day.</summary>
internal sealed class NaiveDuty
{
    public NaiveDuty(RecurringDuty duty, LocalDate issuedOn, LocalDate asOf, IEnumerable<LocalDate> performed)
    {
        var (per, atLeast) = (duty.Recurrence.Per, duty.Recurrence.AtLeast);
        if (per == RecurrencePeriod.Unspecified)
            return;

        var days = performed.ToArray();
        bool Met(LocalDate window) => days.Count(d => FirstDay(per, d) == window) >= atLeast;

        var current = FirstDay(per, asOf);
        for (var day = issuedOn; day <= asOf; day = day.PlusDays(1))
        {
            var window = FirstDay(per, day);
            if (window != day || window == FirstDay(per, issuedOn) || window == current)
                continue;

            IsNewestMissed = !Met(window);
            Missed += IsNewestMissed ? 1 : 0;
        }

        State = IsNewestMissed ? DutyState.Missed : Met(current) && current > FirstDay(per, issuedOn) ? DutyState.Met : DutyState.Pending;
    }

    /// <summary>Missed where the newest full window was, else what the running window is.</summary>
    public DutyState State { get; } = DutyState.Undetermined;

    public bool IsNewestMissed { get; }

    public int Missed { get; }

    private static LocalDate FirstDay(RecurrencePeriod per, LocalDate day) => per switch
    {
        RecurrencePeriod.Week => day.PlusDays(1 - (int)day.DayOfWeek),
        RecurrencePeriod.Month => new LocalDate(day.Year, day.Month, 1),
        RecurrencePeriod.Quarter => new LocalDate(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        RecurrencePeriod.HalfYear => new LocalDate(day.Year, day.Month <= 6 ? 1 : 7, 1),
        _ => new LocalDate(day.Year, 1, 1),
    };
}
