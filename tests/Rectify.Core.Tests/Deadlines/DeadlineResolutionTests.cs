using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Core.Tests.Deadlines;

public class DeadlineResolutionTests
{
    private static readonly LocalDate Issued = new(2018, 6, 29);
    private static readonly LocalDate Due = new(2019, 12, 31);

    [Fact]
    public void Fixed_deadline_is_due_on_its_day() => Assert.Equal(DueDay.On(Due), new FixedDeadline(Due, DeadlinePrecision.Year).Resolve(Without()));

    [Theory]
    [InlineData(0, "2018-06-29")]
    [InlineData(30, "2018-07-29")]
    public void Immediate_deadline_is_due_by_policy(int allowance, string due)
    {
        var resolved = new ImmediateDeadline().Resolve(new DeadlineContext(Issued, allowance));

        Assert.Equal(DueDay.On(Day(due), DueDayBasis.Policy), resolved);
    }

    [Fact]
    public void Long_term_deadline_has_no_due_day() => Assert.Equal(DueDay.None, new LongTermDeadline { Start = Due }.Resolve(Without()));

    [Fact]
    public void Staged_deadline_is_due_with_its_last_stage()
    {
        var deadline = new StagedDeadline([new DeadlineStage(new LocalDate(2018, 12, 31), "排查"), new DeadlineStage(Due, "整治")]);

        Assert.Equal(DueDay.On(Due), deadline.Resolve(Without()));
    }

    [Fact]
    public void Period_is_due_on_its_end() => Assert.Equal(DueDay.On(Due), new PeriodDeadline(Issued, Due).Resolve(Without()));

    [Fact]
    public void Being_kept_up_afterwards_changes_no_due_day() =>
        Assert.Equal(DueDay.On(Due), new FixedDeadline(Due).ThenLongTerm().Resolve(Without()));

    [Theory]
    [InlineData(DeadlineDirection.Before, "2019-05-31")]
    [InlineData(DeadlineDirection.After, "2019-06-02")]
    public void Event_deadline_follows_its_event(DeadlineDirection direction, string due) =>
        Assert.Equal(DueDay.On(Day(due)), new EventDeadline("汛期", direction).Resolve(At("2019-06-01")));

    [Fact]
    public void The_day_of_issue_is_always_known()
    {
        Assert.Equal(DueDay.On(Issued.PlusMonths(6)), new RelativeDeadline(6, DeadlineUnit.Month, RelativeDeadline.IssuedAnchor).Resolve(Without()));
        Assert.Equal(DueDay.On(Issued.PlusDays(1)), new RelativeDeadline(1, DeadlineUnit.Day, "issued").Resolve(At("2019-06-01")));
    }

    [Fact]
    public void What_hangs_on_an_event_waits_for_it()
    {
        Assert.Equal(DueDay.Waiting("汛期"), new EventDeadline("汛期").Resolve(Without()));
        Assert.Equal(DueDay.Waiting("accepted"), new RelativeDeadline(5, DeadlineUnit.Day, "accepted").Resolve(Without()));
    }

    [Theory]
    [InlineData("2019-12-28", 5, DeadlineUnit.Day, DeadlineDirection.After, "2020-01-02")]
    [InlineData("2019-12-28", 5, DeadlineUnit.Day, DeadlineDirection.Before, "2019-12-23")]
    [InlineData("2020-02-22", 1, DeadlineUnit.Week, DeadlineDirection.After, "2020-02-29")]
    [InlineData("2019-06-15", 3, DeadlineUnit.Month, DeadlineDirection.After, "2019-09-15")]
    [InlineData("2019-06-15", 1000, DeadlineUnit.Month, DeadlineDirection.After, "2102-10-15")]
    [InlineData("2019-06-15", 1000, DeadlineUnit.Month, DeadlineDirection.Before, "1936-02-15")]
    [InlineData("2019-06-15", 1, DeadlineUnit.Year, DeadlineDirection.Before, "2018-06-15")]
    public void Relative_deadline_does_not_count_the_day_of_the_event(string anchor, int amount, DeadlineUnit unit, DeadlineDirection direction, string due) =>
        Assert.Equal(DueDay.On(Day(due)), new RelativeDeadline(amount, unit, "accepted", direction).Resolve(At(anchor)));

    [Theory]
    [InlineData("2019-01-31", 1, DeadlineUnit.Month, "2019-02-28")]
    [InlineData("2020-01-30", 1, DeadlineUnit.Month, "2020-02-29")]
    [InlineData("2019-03-31", 1, DeadlineUnit.Month, "2019-04-30")]
    [InlineData("2020-02-29", 1, DeadlineUnit.Year, "2021-02-28")]
    public void Missing_day_of_a_month_is_its_last_and_says_so(string anchor, int amount, DeadlineUnit unit, string due) =>
        Assert.Equal(DueDay.On(Day(due), DueDayBasis.MonthEnd), new RelativeDeadline(amount, unit, "accepted").Resolve(At(anchor)));

    [Theory]
    [InlineData("2020-02-29", 4, "2024-02-29")]
    [InlineData("2019-02-28", 1, "2020-02-28")]
    public void Day_that_exists_is_the_text_s(string anchor, int years, string due) =>
        Assert.Equal(DueDay.On(Day(due)), new RelativeDeadline(years, DeadlineUnit.Year, "accepted").Resolve(At(anchor)));

    [Theory]
    [InlineData(int.MaxValue, "2019-06-01")]
    [InlineData(1, "9999-12-31")]
    public void Days_beyond_the_calendar_cannot_be_told(int amount, string anchor)
    {
        foreach (var unit in Enum.GetValues<DeadlineUnit>())
            Assert.Equal(DueDayKind.Undetermined, new RelativeDeadline(amount, unit, "accepted").Resolve(At(anchor)).Kind);
    }

    [Theory]
    [InlineData(int.MaxValue, "2019-06-01")]
    [InlineData(110_000, "2019-06-01")]
    [InlineData(1, "0001-01-01")]
    public void Nothing_is_due_before_the_first_day_that_a_document_can_write(int amount, string anchor)
    {
        foreach (var unit in new[] { DeadlineUnit.Week, DeadlineUnit.Month, DeadlineUnit.Year })
            Assert.Equal(DueDayKind.Undetermined, new RelativeDeadline(amount, unit, "accepted", DeadlineDirection.Before).Resolve(At(anchor)).Kind);
        Assert.Equal(DueDayKind.Undetermined, new EventDeadline("accepted").Resolve(At("0001-01-01")).Kind);
        Assert.Equal(DueDay.On(Day("0001-01-02")), new EventDeadline("accepted", DeadlineDirection.After).Resolve(At("0001-01-01")));
    }

    [Theory]
    [InlineData("9999-12-30", 1, DeadlineUnit.Day, DeadlineDirection.After, "9999-12-31")]
    [InlineData("9999-12-24", 1, DeadlineUnit.Week, DeadlineDirection.After, "9999-12-31")]
    [InlineData("9999-11-15", 1, DeadlineUnit.Month, DeadlineDirection.After, "9999-12-15")]
    [InlineData("9998-12-31", 1, DeadlineUnit.Year, DeadlineDirection.After, "9999-12-31")]
    [InlineData("0001-01-02", 1, DeadlineUnit.Day, DeadlineDirection.Before, "0001-01-01")]
    [InlineData("0001-01-08", 1, DeadlineUnit.Week, DeadlineDirection.Before, "0001-01-01")]
    [InlineData("0001-02-15", 1, DeadlineUnit.Month, DeadlineDirection.Before, "0001-01-15")]
    [InlineData("0002-01-01", 1, DeadlineUnit.Year, DeadlineDirection.Before, "0001-01-01")]
    public void The_first_and_the_last_day_of_the_calendar_can_be_due(string anchor, int amount, DeadlineUnit unit, DeadlineDirection direction, string due)
    {
        Assert.Equal(DueDay.On(Day(due)), new RelativeDeadline(amount, unit, "accepted", direction).Resolve(At(anchor)));
        Assert.Equal(DueDay.Undetermined("the day lies beyond the calendar"), new RelativeDeadline(amount + 1, unit, "accepted", direction).Resolve(At(anchor)));
    }

    [Fact]
    public void Working_days_without_a_calendar_say_that_it_is_missing() =>
        Assert.Equal(DueDay.Undetermined("no calendar of working days"), new RelativeDeadline(5, DeadlineUnit.WorkingDay, "accepted").Resolve(At("2019-06-01")));

    [Fact]
    public void Due_day_is_asked_for_only_where_there_is_one()
    {
        Assert.Equal("There is no due day: Waiting.", Assert.Throws<InvalidOperationException>(() => DueDay.Waiting("汛期").Day).Message);
        Assert.Null(DueDay.Waiting("汛期").DayOrNull);
        Assert.Equal(Due, DueDay.On(Due).DayOrNull);
    }

    private static DeadlineContext Without() => new(Issued, immediateAllowance: 30);

    private static DeadlineContext At(string anchor) => new(Issued, 30, workingDays: null, _ => Day(anchor));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
