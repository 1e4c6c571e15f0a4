using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Reporting.Calendars;

/// <summary>The last days of the windows in which a duty is judged.</summary>
/// <param name="First">The last day of the first window.</param>
/// <param name="Rule">How it recurs (RRULE), to its end where it has one.</param>
internal sealed record DutyRule(LocalDate First, string Rule)
{
    /// <summary>The rule of a duty; null where it names no window, or ends before the first.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="start">The start of its measure, or the issue; the window that holds it does not count.</param>
    /// <param name="end">The last day on which a window that counts may end; null where there is none.</param>
    public static DutyRule? Of(RecurringDuty duty, LocalDate start, LocalDate? end)
    {
        var per = duty.Recurrence.Per;
        if (per == RecurrencePeriod.Unspecified)
            return null;
        var window = CalendarWindow.Containing(duty.From ?? start, per);
        // A window that begins on the duty's own first day counts.
        if (duty.From != window.First)
        {
            if (window.Last == LocalDate.MaxIsoValue)
                return null;
            window = CalendarWindow.Containing(window.Last.PlusDays(1), per);
        }

        if (window.Last > end)
            return null;
        return new(window.Last, RuleOf(per) + (end is { } last ? $";UNTIL={ContentLines.Day(last)}" : ""));
    }

    private static string RuleOf(RecurrencePeriod per) => per switch
    {
        RecurrencePeriod.Week => "FREQ=WEEKLY;BYDAY=SU",
        RecurrencePeriod.Month => "FREQ=MONTHLY;BYMONTHDAY=-1",
        RecurrencePeriod.Quarter => "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1",
        RecurrencePeriod.HalfYear => "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1",
        RecurrencePeriod.Year => "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31",
        _ => throw new ArgumentOutOfRangeException(nameof(per), per, "The period names no window."),
    };
}
