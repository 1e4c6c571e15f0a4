using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Text.Deadlines;

/// <summary>Makes the deadline that a mention of the calendar states.</summary>
internal static class CalendarDeadline
{
    /// <summary>The deadline.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="days">Its days.</param>
    /// <param name="policy">Which reading of 8月前 comes first; the other is kept beside it.</param>
    /// <param name="text">The words it is read from.</param>
    public static Deadline Of(CalendarMention mention, CalendarDays days, InterpretationPolicy policy, string text)
    {
        if (mention.Ending == CalendarEnding.From)
            return new LongTermDeadline { Start = days.Start, Text = text };
        if (mention.Ending != CalendarEnding.Before)
            return DueOn(mention, days.Start, days.End, text);
        var dayBefore = days.LastPartStart.PlusDays(-1);
        bool isStrict = policy.BarePeriodBefore == BarePeriodReading.DayBeforeItBegins;
        var other = DueOn(mention, days.Start, isStrict ? days.End : dayBefore, text: null);
        return DueOn(mention, days.Start, isStrict ? dayBefore : days.End, text) with { Alternatives = [other] };
    }

    /// <summary>The kind of such a deadline.</summary>
    public static DeadlineKind KindOf(Deadline deadline) => deadline switch
    {
        PeriodDeadline => DeadlineKind.Period,
        LongTermDeadline => DeadlineKind.LongTerm,
        _ => DeadlineKind.Fixed,
    };

    private static Deadline DueOn(CalendarMention mention, LocalDate start, LocalDate due, string? text)
    {
        bool isWholePlan = mention is { Last.Precision: DeadlinePrecision.FiveYear, Ending: CalendarEnding.Bare or CalendarEnding.Within };
        return mention.First is not null || isWholePlan
            ? new PeriodDeadline(LocalDate.Min(start, due), due) { Text = text }
            : new FixedDeadline(due, mention.Last.Precision) { Text = text };
    }
}
