using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Deadlines;

/// <summary>Due so long after or before an event: 验收合格后5个工作日内, 届满前20个工作日.</summary>
/// <remarks>
/// The day of the event is not counted (Civil Code of the PRC, art. 201). The anchor is the name of an event type (<c>accepted</c>),
/// <see cref="IssuedAnchor"/> for the day of issue of the plan, the id of a milestone, or free text, which waits until a fact supplies its day.
/// Working days need an <see cref="IWorkingDayCalendar"/>; without one the due day is undetermined, and past its tables it is provisional.
/// </remarks>
[JsonConverter(typeof(RectifyJsonConverter<RelativeDeadline>))]
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
        Amount = amount;
        Unit = unit;
        Anchor = anchor;
        Direction = direction;
    }

    /// <summary>The anchor that stands for the day of issue of the plan, which is always known.</summary>
    public const string IssuedAnchor = "issued";

    /// <summary>How many units.</summary>
    /// <exception cref="ArgumentException">Not positive.</exception>
    public int Amount { get; init => field = Guard.Against.NegativeOrZero(value, "amount"); }

    /// <summary>The unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public DeadlineUnit Unit { get; init => field = Guard.Against.Undefined(value, "unit"); }

    /// <summary>What it counts from: the name of an event type, <see cref="IssuedAnchor"/>, the id of a milestone, or free text.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Anchor { get; init => field = Guard.Against.BadName(value, "anchor"); }

    /// <summary>After or before the event.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public DeadlineDirection Direction { get; init => field = Guard.Against.Undefined(value, "direction"); }

    private protected override int Rank => 2;

    /// <inheritdoc/>
    internal override DueDay Resolve(in DeadlineContext context)
    {
        var due = Count(context);
        return Direction == DeadlineDirection.After && context is { LastDayOnRestDay: LastDayOnRestDay.NextWorkingDay, WorkingDays: { } calendar } ? calendar.OnWorkingDay(due) : due;
    }

    private DueDay Count(in DeadlineContext context)
    {
        if (context.DayOf(Anchor) is not { } anchor)
            return DueDay.Waiting(Anchor);
        int signed = Direction == DeadlineDirection.After ? Amount : -Amount;
        if (Unit == DeadlineUnit.WorkingDay)
            return context.WorkingDays?.AddWorkingDays(anchor, signed) ?? DueDay.Undetermined(DueDay.NoCalendar);
        if (LeavesCalendar(anchor, signed))
            return DueDay.Undetermined(DueDay.BeyondCalendar);
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
        var (first, last) = (DayMath.FirstWritten, LocalDate.MaxIsoValue);
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
