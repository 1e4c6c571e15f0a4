using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Deadlines;

/// <summary>Due so long after or before an event: 验收合格后5个工作日内, 届满前20个工作日.</summary>
/// <remarks>
/// The day of the event is not counted (Civil Code of the PRC, art. 201). The anchor is the name of an event type
/// (<c>accepted</c>) or free text; free text waits until somebody supplies its day.
/// Working days need an <see cref="IWorkingDayCalendar"/>; without one the due day is undetermined, and past its tables it is provisional.
/// </remarks>
public sealed record RelativeDeadline : Deadline
{
    /// <summary>A relative deadline.</summary>
    /// <param name="amount">How many units, from 1.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="anchor">The event it counts from.</param>
    /// <param name="direction">After or before the event.</param>
    /// <exception cref="ArgumentException">The amount is not positive, the anchor is blank, or a value is not a named one.</exception>
    public RelativeDeadline(int amount, DeadlineUnit unit, string anchor, DeadlineDirection direction = DeadlineDirection.After)
    {
        Amount = Guard.Against.NegativeOrZero(amount);
        Unit = Guard.Against.Undefined(unit);
        Anchor = Guard.Against.NullOrWhiteSpace(anchor);
        Direction = Guard.Against.Undefined(direction);
    }

    /// <summary>How many units.</summary>
    public int Amount { get; }

    /// <summary>The unit.</summary>
    public DeadlineUnit Unit { get; }

    /// <summary>The event it counts from: the name of an event type, or free text.</summary>
    public string Anchor { get; }

    /// <summary>After or before the event.</summary>
    public DeadlineDirection Direction { get; }

    private protected override int Rank => 2;

    /// <inheritdoc/>
    public override DueDay Resolve(in DeadlineContext context)
    {
        if (context.EventDay?.Invoke(Anchor) is not { } anchor)
            return DueDay.Waiting(Anchor);
        int signed = Direction == DeadlineDirection.After ? Amount : -Amount;
        if (Unit == DeadlineUnit.WorkingDay)
            return context.WorkingDays?.AddWorkingDays(anchor, signed) ?? DueDay.Undetermined("no calendar of working days");
        if (LeavesCalendar(anchor, signed))
            return DueDay.Undetermined("the day lies beyond the calendar");
        return Unit switch
        {
            DeadlineUnit.Day => DueDay.On(anchor.PlusDays(signed)),
            DeadlineUnit.Week => DueDay.On(anchor.PlusWeeks(signed)),
            DeadlineUnit.Month => SameDayOrMonthEnd(anchor, anchor.PlusMonths(signed)),
            _ => SameDayOrMonthEnd(anchor, anchor.PlusYears(signed)),
        };
    }

    // Counted in whole units of the calendar's own length, so that no sum overflows.
    private bool LeavesCalendar(LocalDate anchor, int signed)
    {
        var (first, last) = (LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
        var (back, ahead) = Unit switch
        {
            DeadlineUnit.Day => (Period.DaysBetween(first, anchor), Period.DaysBetween(anchor, last)),
            DeadlineUnit.Week => (Period.DaysBetween(first, anchor) / 7, Period.DaysBetween(anchor, last) / 7),
            DeadlineUnit.Month => (MonthsFrom(first, anchor), MonthsFrom(anchor, last)),
            _ => (anchor.Year - first.Year, last.Year - anchor.Year),
        };
        return signed > ahead || -signed > back;
    }

    private static int MonthsFrom(LocalDate from, LocalDate to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;

    private static DueDay SameDayOrMonthEnd(LocalDate anchor, LocalDate due) =>
        DueDay.On(due, due.Day == anchor.Day ? DueDayBasis.Text : DueDayBasis.MonthEnd);
}
