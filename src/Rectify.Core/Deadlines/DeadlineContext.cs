using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Deadlines;

/// <summary>What a deadline needs from outside its own words to become a day.</summary>
internal readonly record struct DeadlineContext
{
    /// <summary>A context.</summary>
    /// <param name="issuedOn">The day the plan was issued.</param>
    /// <param name="immediateAllowance">How many days after the start "at once" still holds, from 0; set by policy.</param>
    /// <param name="workingDays">The calendar of working days, or null where there is none.</param>
    /// <param name="eventDay">The day on which a named event happened, or null where it has not; null where no event is known.</param>
    /// <exception cref="ArgumentException">The allowance is negative.</exception>
    public DeadlineContext(LocalDate issuedOn, int immediateAllowance, IWorkingDayCalendar? workingDays = null, Func<string, LocalDate?>? eventDay = null)
    {
        IssuedOn = issuedOn;
        StartsOn = issuedOn;
        ImmediateAllowance = Guard.Against.Negative(immediateAllowance);
        WorkingDays = workingDays;
        EventDay = eventDay;
    }

    /// <summary>The day the plan was issued.</summary>
    internal LocalDate IssuedOn { get; }

    /// <summary>The day on which the work begins, from which "at once" is counted; by default that of issue.</summary>
    public LocalDate StartsOn { get; init; }

    /// <summary>What happens where the last day of a deadline after its anchor is a rest day.</summary>
    public LastDayOnRestDay LastDayOnRestDay { get; init; }

    /// <summary>How many days after the start "at once" still holds.</summary>
    public int ImmediateAllowance { get; }

    /// <summary>The calendar of working days, or null.</summary>
    public IWorkingDayCalendar? WorkingDays { get; }

    /// <summary>The day on which a named event happened, or null.</summary>
    public Func<string, LocalDate?>? EventDay { get; init; }

    /// <summary>The day of what a deadline counts from: the day of issue, which is always known, or that of an event, or null.</summary>
    internal LocalDate? DayOf(string anchor) =>
        string.Equals(anchor, RelativeDeadline.IssuedAnchor, StringComparison.Ordinal) ? IssuedOn : EventDay?.Invoke(anchor);
}
