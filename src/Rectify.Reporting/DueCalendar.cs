using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting.Calendars;

namespace Rectify.Reporting;

/// <summary>The days of a plan as iCalendar (RFC 5545): due days, milestones, targets, recurring duties and look-backs.</summary>
public static class DueCalendar
{
    /// <summary>Writes the calendar. The same arguments give the same text, whatever the machine's culture, time zone or clock.</summary>
    /// <remarks>
    /// Every event has a UID for life, made of the ids in the plan, and a sequence number that grows with the day of the assessment,
    /// so that importing a later calendar updates the events of an earlier one. Where everything is in it, a due day that no longer holds is sent as cancelled.
    /// </remarks>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">What has been reported. Only what had happened, and was known, by the days of the assessment counts.</param>
    /// <param name="assessment">Where the plan stands, evaluated from that plan and progress.</param>
    /// <param name="options">How it is written, and for whom; by default in Chinese, for the whole plan, with what is open.</param>
    /// <returns>The calendar, with lines ended by CR and LF, to be stored as UTF-8.</returns>
    /// <exception cref="ArgumentException">The plan, progress or assessment is null, or the assessment is not one of that plan.</exception>
    public static string Write(RectificationPlan plan, ProgressLog progress, PlanAssessment assessment, DueCalendarOptions? options = null)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(progress);
        Guard.Against.AssessmentOfOther(assessment, plan);
        var chosen = options ?? DueCalendarOptions.Default;
        var newest = LocalDate.Max(assessment.AsOf, assessment.KnownOn);
        var text = new ContentLines();
        text.Line("BEGIN", "VCALENDAR");
        text.Line("VERSION", "2.0");
        text.Line("PRODID", "-//Rectify//Due calendar//EN");
        text.Line("CALSCALE", "GREGORIAN");
        text.Line("METHOD", "PUBLISH");
        text.Text("X-WR-CALNAME", chosen.Unit is { } unit ? $"{unit}: {plan.Title}" : plan.Title);
        foreach (var entry in new CalendarEntries(plan, assessment, chosen).All())
            Write(text, entry, plan, newest, chosen.AlarmDays);
        text.Line("END", "VCALENDAR");
        return text.ToString();
    }

    private static void Write(ContentLines text, CalendarEntry entry, RectificationPlan plan, LocalDate newest, int? alarmDays)
    {
        text.Line("BEGIN", "VEVENT");
        text.Line("UID", $"{entry.Kind}-{Uri.EscapeDataString(entry.Id)}@{Uri.EscapeDataString(plan.Id)}.rectify");
        // No clock: an event was stamped at the beginning of the newest day that the assessment knows of, and its number counts the days until then.
        text.Line("DTSTAMP", ContentLines.Day(newest) + "T000000Z");
        text.Number("SEQUENCE", Math.Max(0, Period.DaysBetween(plan.IssuedOn, newest)));
        text.Line("DTSTART;VALUE=DATE", ContentLines.Day(entry.Day));
        if (entry.Rule is { } rule)
            text.Line("RRULE", rule);
        text.Text("SUMMARY", entry.Summary);
        text.Text("DESCRIPTION", entry.Description);
        text.Text("CATEGORIES", entry.Category);
        text.Line("STATUS", entry.IsCancelled ? "CANCELLED" : "CONFIRMED");
        // A due day takes nobody's time.
        text.Line("TRANSP", "TRANSPARENT");
        if (entry.HasAlarm && alarmDays is { } days)
            WriteAlarm(text, entry, days);
        text.Line("END", "VEVENT");
    }

    private static void WriteAlarm(ContentLines text, CalendarEntry entry, int days)
    {
        text.Line("BEGIN", "VALARM");
        text.Line("ACTION", "DISPLAY");
        text.Line("TRIGGER", string.Create(CultureInfo.InvariantCulture, $"-P{days}D"));
        text.Text("DESCRIPTION", entry.Summary);
        text.Line("END", "VALARM");
    }
}
