using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Core.Tests.Deadlines;

public class WorkingDayTests
{
    // The days about 1 May 2019: four days off, two Sundays worked.
    private static readonly WorkingDayYear Spring2019 = new(
        2019,
        [new(2019, 5, 1), new(2019, 5, 2), new(2019, 5, 3), new(2019, 5, 4)],
        [new(2019, 4, 28), new(2019, 5, 5)]);

    private static readonly WorkingDayTable Calendar = new("CN-2019.1", [Spring2019]);

    [Theory]
    [InlineData("2019-04-26", true)]
    [InlineData("2019-04-27", false)]
    [InlineData("2019-04-28", true)]
    [InlineData("2019-04-30", true)]
    [InlineData("2019-05-01", false)]
    [InlineData("2019-05-04", false)]
    [InlineData("2019-05-05", true)]
    [InlineData("2019-05-11", false)]
    [InlineData("2020-05-06", null)]
    public void Table_tells_working_days_of_its_years(string day, bool? expected) => Assert.Equal(expected, Calendar.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("2019-04-26", 1, DeadlineDirection.After, "2019-04-28")]
    [InlineData("2019-04-30", 1, DeadlineDirection.After, "2019-05-05")]
    [InlineData("2019-04-26", 5, DeadlineDirection.After, "2019-05-06")]
    [InlineData("2019-05-05", 1, DeadlineDirection.Before, "2019-04-30")]
    public void Working_days_pass_over_holidays(string anchor, int amount, DeadlineDirection direction, string due) =>
        Assert.Equal(DueDay.On(Day(due)), Resolve(anchor, amount, direction, Calendar));

    [Theory]
    [InlineData("2019-04-24", 3, DeadlineDirection.After, "2019-04-28", DueDayBasis.RestDay)]
    [InlineData("2019-04-24", 4, DeadlineDirection.After, "2019-04-28", DueDayBasis.Text)]
    [InlineData("2019-04-24", 7, DeadlineDirection.After, "2019-05-05", DueDayBasis.RestDay)]
    [InlineData("2019-05-06", 2, DeadlineDirection.Before, "2019-05-04", DueDayBasis.Text)]
    [InlineData("2019-12-31", 1, DeadlineDirection.After, "2020-01-01", DueDayBasis.Provisional)]
    public void Last_day_that_is_a_rest_day_moves_to_the_next_working_day(string anchor, int days, DeadlineDirection direction, string due, DueDayBasis basis)
    {
        var context = new DeadlineContext(new LocalDate(2018, 6, 29), 30, Calendar, _ => Day(anchor)) { LastDayOnRestDay = LastDayOnRestDay.NextWorkingDay };

        var resolved = new RelativeDeadline(days, DeadlineUnit.Day, "accepted", direction).Resolve(context);

        Assert.Equal((Day(due), basis), (resolved.Day, resolved.Basis));
        Assert.Equal(DueDayKind.Waiting, new RelativeDeadline(days, DeadlineUnit.Day, "accepted", direction).Resolve(context with { EventDay = static _ => null }).Kind);
        Assert.Equal(Day(anchor).PlusDays(direction == DeadlineDirection.After ? days : -days), new RelativeDeadline(days, DeadlineUnit.Day, "accepted", direction).Resolve(context with { LastDayOnRestDay = LastDayOnRestDay.Keep }).Day);
    }

    [Theory]
    [InlineData(2, "2020-01-01")]
    [InlineData(3, "2020-01-02")]
    public void Day_past_the_tables_is_not_moved(int days, string due)
    {
        var context = new DeadlineContext(new LocalDate(2018, 6, 29), 30, Calendar, static _ => new LocalDate(2019, 12, 30)) { LastDayOnRestDay = LastDayOnRestDay.NextWorkingDay };

        var resolved = new RelativeDeadline(days, DeadlineUnit.WorkingDay, "accepted", DeadlineDirection.After).Resolve(context);

        Assert.Equal((Day(due), DueDayBasis.Provisional), (resolved.Day, resolved.Basis));
    }

    [Fact]
    public void Without_a_calendar_working_days_cannot_be_told() =>
        Assert.Equal(DueDayKind.Undetermined, Resolve("2019-04-26", 1, DeadlineDirection.After, calendar: null).Kind);

    [Fact]
    public void Counting_past_the_last_table_is_provisional_from_its_first_day_on()
    {
        var last = Resolve("2019-12-30", 1, DeadlineDirection.After, Calendar);
        var past = Resolve("2019-12-30", 2, DeadlineDirection.After, Calendar);

        Assert.Equal(DueDay.On(new LocalDate(2019, 12, 31)), last);
        Assert.Equal(DueDay.Provisional(new LocalDate(2020, 1, 1), "no table of working days for 2020"), past);
    }

    [Fact]
    public void Without_a_table_Monday_to_Friday_are_counted()
    {
        Assert.Equal(DueDay.Provisional(new LocalDate(2020, 1, 6), "no table of working days for 2020"), Calendar.AddWorkingDays(new(2020, 1, 3), 1));
        Assert.Equal(DueDay.Provisional(new LocalDate(2018, 12, 28), "no table of working days for 2018"), Calendar.AddWorkingDays(new(2019, 1, 1), -2));
    }

    [Fact]
    public void A_count_through_a_year_without_a_table_stays_provisional_when_it_ends_in_one_that_has()
    {
        var gap = new WorkingDayTable("gap", [new WorkingDayYear(2019, [], []), new WorkingDayYear(2021, [], [])]);

        Assert.Equal(DueDayBasis.Provisional, gap.AddWorkingDays(new(2019, 12, 31), 263).Basis);
        Assert.Equal(2021, gap.AddWorkingDays(new(2019, 12, 31), 263).Day.Year);
    }

    [Fact]
    public void The_first_year_without_a_table_is_the_one_that_is_named() =>
        Assert.Equal(DueDay.Provisional(new LocalDate(2021, 1, 1), "no table of working days for 2020"), Calendar.AddWorkingDays(new(2019, 12, 31), 263));

    [Fact]
    public void A_wrong_day_of_a_table_is_told_with_its_fault()
    {
        static string Refused(LocalDate[] holidays, LocalDate[] makeUpDays) =>
            Assert.Throws<ArgumentException>(() => new WorkingDayYear(2019, [.. holidays], [.. makeUpDays])).Message;

        Assert.StartsWith("2018-05-01 is not a day of 2019", Refused([new(2018, 5, 1)], []), StringComparison.Ordinal);
        Assert.StartsWith("2019-05-01 stands twice", Refused([new(2019, 5, 1), new(2019, 5, 1)], []), StringComparison.Ordinal);
        Assert.StartsWith("2019-05-06 is a working day already", Refused([], [new(2019, 5, 6)]), StringComparison.Ordinal);
        Assert.StartsWith("2019-05-04 is a holiday", Refused([new(2019, 5, 4)], [new(2019, 5, 4)]), StringComparison.Ordinal);
        Assert.StartsWith("2018-05-01 is not a day of 2019", Refused([new(2018, 5, 1)], [new(2019, 5, 6)]), StringComparison.Ordinal);
        Assert.Equal(2, new WorkingDayYear(2019, [new(2019, 5, 1)], [new(2019, 4, 28), new(2019, 5, 5)]).MakeUpDays.Count);
    }

    [Fact]
    public void No_calendar_to_count_by_is_misuse()
    {
        Assert.Throws<ArgumentNullException>("calendar", static () => ((IWorkingDayCalendar)null!).AddWorkingDays(new(2019, 5, 1), 1));
        Assert.Throws<ArgumentNullException>("calendar", static () => ((IWorkingDayCalendar)null!).CountWorkingDays(new(2019, 5, 1), new(2019, 5, 2)));
    }

    [Fact]
    public void A_count_that_leaves_the_calendar_or_the_century_cannot_be_told()
    {
        var expected = DueDay.Undetermined("the day lies beyond the calendar");

        Assert.Equal(expected, Calendar.AddWorkingDays(new(2019, 5, 1), int.MaxValue));
        Assert.Equal(expected, Calendar.AddWorkingDays(new(2019, 5, 1), 30_000));
        Assert.Equal(DueDayBasis.Provisional, Calendar.AddWorkingDays(new(2019, 5, 1), 26_000).Basis);
        Assert.Equal(expected, Calendar.AddWorkingDays(new(2019, 5, 1), int.MinValue));
        Assert.Equal(expected, Calendar.AddWorkingDays(LocalDate.MaxIsoValue, 1));
        Assert.Equal(expected, Calendar.AddWorkingDays(LocalDate.MinIsoValue, -1));
        Assert.Equal(expected, Calendar.AddWorkingDays(new(1, 1, 1), -1));
    }

    [Fact]
    public void Days_without_a_table_are_not_counted_at_all()
    {
        Assert.Equal(1, Calendar.CountWorkingDays(new(2019, 12, 30), new(2019, 12, 31)));
        Assert.Null(Calendar.CountWorkingDays(new(2019, 12, 30), new(2020, 1, 1)));
        Assert.Equal(0, Calendar.CountWorkingDays(new(2020, 1, 1), new(2020, 1, 1)));
    }

    [Fact]
    public void Misuse_of_counting_throws()
    {
        Assert.Throws<ArgumentException>("amount", () => Calendar.AddWorkingDays(new(2019, 5, 1), 0));
        Assert.Throws<ArgumentOutOfRangeException>("end", () => Calendar.CountWorkingDays(new(2019, 5, 2), new(2019, 5, 1)));
        Assert.Throws<ArgumentNullException>("calendar", () => WorkingDays.AddWorkingDays(null!, new(2019, 5, 1), 1));
    }

    [Fact]
    public void Tables_that_contradict_themselves_do_not_construct()
    {
        var holiday = new LocalDate(2019, 5, 4);

        Assert.Throws<ArgumentException>("holidays", () => new WorkingDayYear(2020, [holiday], []));
        Assert.Throws<ArgumentException>("holidays", () => new WorkingDayYear(2019, [holiday, holiday], []));
        Assert.Throws<ArgumentException>("makeUpDays", () => new WorkingDayYear(2019, [holiday], [holiday]));
        Assert.Throws<ArgumentException>("makeUpDays", () => new WorkingDayYear(2019, [], [new(2019, 5, 6)]));
        Assert.Throws<ArgumentException>("years", () => new WorkingDayTable("v", [Spring2019, Spring2019]));
        Assert.Throws<ArgumentException>("version", () => new WorkingDayTable(" ", []));
    }

    private static DueDay Resolve(string anchor, int amount, DeadlineDirection direction, IWorkingDayCalendar? calendar) =>
        new RelativeDeadline(amount, DeadlineUnit.WorkingDay, "accepted", direction).Resolve(new DeadlineContext(new LocalDate(2018, 6, 29), 30, calendar, _ => Day(anchor)));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
