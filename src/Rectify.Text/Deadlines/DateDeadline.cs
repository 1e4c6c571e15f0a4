using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Text.Deadlines;

/// <summary>Makes the deadline that a date expression states.</summary>
internal static class DateDeadline
{
    /// <summary>The deadline.</summary>
    /// <param name="date">The date.</param>
    /// <param name="days">Its days.</param>
    /// <param name="policy">Which reading of 8月前 comes first; the other is kept beside it.</param>
    public static Deadline Of(DateExpression date, DateSpan days, InterpretationPolicy policy)
    {
        if (date.Suffix == DateSuffix.From)
            return new LongTermDeadline { Start = days.Start };
        var dayBefore = days.LastPartStart.PlusDays(-1);
        if (date.Suffix != DateSuffix.Before)
            return DueOn(date, days.Start, date.Suffix == DateSuffix.BeforeItBegins ? dayBefore : days.End);
        bool isStrict = policy.BarePeriodBefore == BarePeriodReading.DayBeforeItBegins;
        var other = DueOn(date, days.Start, isStrict ? days.End : dayBefore);
        return DueOn(date, days.Start, isStrict ? dayBefore : days.End) with { Alternatives = [other] };
    }

    /// <summary>The period of so much time from a written day on; null where it depends on a calendar of working days.</summary>
    /// <remarks>
    /// From the first day of a month on, two years end the day before it, as most people count, or by the letter of the Civil Code (article 201) on it;
    /// the other reading is kept.
    /// </remarks>
    /// <param name="start">The first day of the written part of the calendar.</param>
    /// <param name="precision">How exactly it is written: 2024年起5年内 counts 2024 as the first year, 8月31日起3个月内 counts from the day.</param>
    /// <param name="amount">How many units.</param>
    /// <param name="unit">The unit.</param>
    public static PeriodDeadline? Spanning(LocalDate start, DeadlinePrecision precision, int amount, DeadlineUnit unit)
    {
        LocalDate? end = unit switch
        {
            DeadlineUnit.Day => start.PlusDays(amount),
            DeadlineUnit.Week => start.PlusWeeks(amount),
            DeadlineUnit.Month => start.PlusMonths(amount),
            DeadlineUnit.Year => start.PlusYears(amount),
            _ => null,
        };
        if (end is not { } last)
            return null;
        if (precision != DeadlinePrecision.Day)
            return new PeriodDeadline(start, last.PlusDays(-1));
        bool isWhole = start.Day == 1 && unit is DeadlineUnit.Month or DeadlineUnit.Year;
        return isWhole ? new PeriodDeadline(start, last.PlusDays(-1)) { Alternatives = [new PeriodDeadline(start, last)] } : new PeriodDeadline(start, last);
    }

    /// <summary>The kind of such a deadline.</summary>
    public static DeadlineKind KindOf(Deadline deadline) => deadline switch
    {
        PeriodDeadline => DeadlineKind.Period,
        LongTermDeadline => DeadlineKind.LongTerm,
        _ => DeadlineKind.Fixed,
    };

    private static Deadline DueOn(DateExpression date, LocalDate start, LocalDate due)
    {
        bool isWholePlan = date is { Last.Precision: DeadlinePrecision.FiveYear, Suffix: DateSuffix.Bare or DateSuffix.Within };
        return date.First is not null || isWholePlan
            ? new PeriodDeadline(LocalDate.Min(start, due), due)
            : new FixedDeadline(due, date.Last.Precision);
    }
}
