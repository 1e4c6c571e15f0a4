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
    public static Deadline Of(CalendarMention mention, CalendarDays days, InterpretationPolicy policy)
    {
        if (mention.Ending == CalendarEnding.From)
            return new LongTermDeadline { Start = days.Start };
        var byLastDay = DueOn(mention, days.Start, days.End);
        if (mention.Ending != CalendarEnding.Before)
            return byLastDay;
        var byDayBefore = DueOn(mention, days.Start, days.LastPartStart.PlusDays(-1));
        return policy.BarePeriodBefore == BarePeriodReading.DayBeforeItBegins
            ? byDayBefore with { Alternatives = [byLastDay] }
            : byLastDay with { Alternatives = [byDayBefore] };
    }

    /// <summary>The kind of such a deadline.</summary>
    public static DeadlineKind KindOf(Deadline deadline) => deadline switch
    {
        PeriodDeadline => DeadlineKind.Period,
        LongTermDeadline => DeadlineKind.LongTerm,
        _ => DeadlineKind.Fixed,
    };

    private static Deadline DueOn(CalendarMention mention, LocalDate start, LocalDate due)
    {
        bool isWholePlan = mention is { Last.Precision: DeadlinePrecision.FiveYear, Ending: CalendarEnding.Bare or CalendarEnding.Within };
        return mention.First is not null || isWholePlan
            ? new PeriodDeadline(LocalDate.Min(start, due), due)
            : new FixedDeadline(due, mention.Last.Precision);
    }
}
