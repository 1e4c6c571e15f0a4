using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Tests.Deadlines;

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

    [Fact]
    public void Without_a_calendar_working_days_cannot_be_told() =>
        Assert.Equal(DueDayKind.Undetermined, Resolve("2019-04-26", 1, DeadlineDirection.After, calendar: null).Kind);

    [Fact]
    public void Counting_past_the_last_table_cannot_be_told()
    {
        var last = Resolve("2019-12-30", 1, DeadlineDirection.After, Calendar);
        var past = Resolve("2019-12-30", 2, DeadlineDirection.After, Calendar);

        Assert.Equal(DueDay.On(new LocalDate(2019, 12, 31)), last);
        Assert.Equal(DueDay.Undetermined("no table of working days for 2020"), past);
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
