using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Progress;
using static Rectify.Core.Tests.Progress.Facts;

namespace Rectify.Core.Tests.Progress;

public sealed class CalendarWindowTests
{
    [Fact]
    public void A_week_runs_from_Monday_across_the_end_of_a_year()
    {
        CalendarWindow week = CalendarWindow.Containing(D(1, 1, 2020), RecurrencePeriod.Week);
        Assert.Equal(new CalendarWindow(D(12, 30, 2019), D(1, 5, 2020)), week);
        Assert.Equal(IsoDayOfWeek.Monday, week.First.DayOfWeek);
    }

    [Fact]
    public void February_ends_on_its_leap_day() => Assert.Equal(D(2, 29, 2020), CalendarWindow.Containing(D(2, 1, 2020), RecurrencePeriod.Month).Last);

    [Fact]
    public void First_and_last_day_lie_in_the_window()
    {
        CalendarWindow quarter = CalendarWindow.Containing(D(8, 15), RecurrencePeriod.Quarter);
        Assert.True(quarter.Contains(D(7, 1)) && quarter.Contains(D(9, 30)));
        Assert.False(quarter.Contains(D(6, 30)) || quarter.Contains(D(10, 1)));
    }

    [Fact]
    public void A_period_that_is_not_named_has_no_window() =>
        Assert.Equal("per", Assert.Throws<ArgumentOutOfRangeException>(static () => CalendarWindow.Containing(D(1, 1), RecurrencePeriod.Unspecified)).ParamName);
}
