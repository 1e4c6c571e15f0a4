using NodaTime;
using Rectify.Deadlines;
using Rectify.Progress;

namespace Rectify.Reporting.Calendars;

/// <summary>The last days of the windows in which a duty is judged. The first window is the one after that in which the plan was issued.</summary>
/// <param name="First">The last day of the first window.</param>
/// <param name="Rule">How it recurs (RRULE).</param>
internal sealed record DutyRule(LocalDate First, string Rule)
{
    /// <summary>The rule of a recurrence; null where it names no window, or the calendar ends before the first.</summary>
    public static DutyRule? Of(Recurrence recurrence, LocalDate issuedOn)
    {
        if (recurrence.Per == RecurrencePeriod.Unspecified)
            return null;
        var issue = CalendarWindow.Containing(issuedOn, recurrence.Per);
        return issue.Last == LocalDate.MaxIsoValue ? null : new(CalendarWindow.Containing(issue.Last.PlusDays(1), recurrence.Per).Last, RuleOf(recurrence.Per));
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
