using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using static Rectify.Core.Tests.Progress.Facts;

namespace Rectify.Core.Tests.Progress;

public sealed class DutyReaderTests
{
    private static DutyReading Read(RecurrencePeriod per, LocalDate asOf, params LocalDate[] performed) =>
        ReadOn(new RecurringDuty("d1", "每季度至少研究一次", new Recurrence(1, per)), performed, new LocalDate(2018, 6, 29), asOf);

    private static DutyReading ReadOn(RecurringDuty duty, LocalDate[] performed, LocalDate start, LocalDate asOf)
    {
        var per = duty.Recurrence.Per;
        var windows = per == RecurrencePeriod.Unspecified ? null : new JudgedWindows(per, start, from: null, until: null, pauses: []);
        return new DutyReader(duty, windows, performed).ReadOn(asOf);
    }

    [Fact]
    public void Window_of_the_issue_does_not_count()
    {
        Assert.Equal(DutyState.Pending, Read(RecurrencePeriod.Quarter, D(6, 30)).State);
        Assert.Equal((DutyState.Pending, 0), State(Read(RecurrencePeriod.Quarter, D(9, 30))));
    }

    [Fact]
    public void Before_the_first_window_the_next_day_named_is_its_end_or_its_beginning_where_the_units_are_not_known()
    {
        var windows = new JudgedWindows(RecurrencePeriod.Quarter, D(6, 29), from: null, until: null, pauses: []);
        DutyReading Of(bool? isMet) => new DutyReader(windows, _ => isMet, performed: null, LocalDate.MinIsoValue).ReadOn(D(6, 30));

        Assert.Equal((DutyState.Pending, D(10, 1)), (Of(isMet: false).State, Of(isMet: false).ReevaluateOn));
        Assert.Equal((DutyState.Pending, D(7, 1)), (Of(isMet: null).State, Of(isMet: null).ReevaluateOn));
    }

    [Fact]
    public void Window_is_full_only_after_its_last_day()
    {
        Assert.Equal((DutyState.Pending, 0), State(Read(RecurrencePeriod.Quarter, D(9, 30))));
        Assert.Equal((DutyState.Missed, 1), State(Read(RecurrencePeriod.Quarter, D(10, 1))));
        Assert.Equal((DutyState.Pending, 0), State(Read(RecurrencePeriod.Quarter, D(10, 1), D(9, 30))));
        Assert.Equal((DutyState.Met, 0), State(Read(RecurrencePeriod.Quarter, D(10, 1), D(7, 1), D(10, 1))));
    }

    [Fact]
    public void Newest_full_window_decides_and_older_misses_are_counted() =>
        Assert.Equal((DutyState.Pending, 2), State(Read(RecurrencePeriod.Quarter, D(4, 1, 2019), D(2, 1, 2019))));

    [Fact]
    public void Weeks_run_from_Monday()
    {
        // 29 June 2018 is a Friday; the first week that counts is 2 to 8 July.
        Assert.Equal((DutyState.Pending, 0), State(Read(RecurrencePeriod.Week, D(7, 8))));
        Assert.Equal((DutyState.Missed, 1), State(Read(RecurrencePeriod.Week, D(7, 9))));
        Assert.Equal((DutyState.Pending, 0), State(Read(RecurrencePeriod.Week, D(7, 9), D(7, 8))));
        Assert.Equal((DutyState.Missed, 1), State(Read(RecurrencePeriod.Week, D(7, 9), D(7, 1))));
    }

    [Fact]
    public void At_least_so_many_times_means_all_of_them()
    {
        var twice = new RecurringDuty("d1", "每半年至少两次", new Recurrence(2, RecurrencePeriod.HalfYear));
        Assert.Equal(DutyState.Missed, ReadOn(twice, [D(7, 1)], new LocalDate(2018, 6, 29), D(1, 1, 2019)).State);
        Assert.Equal(DutyState.Pending, ReadOn(twice, [D(7, 1), D(12, 31)], new LocalDate(2018, 6, 29), D(1, 1, 2019)).State);
    }

    [Theory]
    [InlineData(RecurrencePeriod.Week, "2018-07-16", 2)]
    [InlineData(RecurrencePeriod.Month, "2019-07-01", 12)]
    [InlineData(RecurrencePeriod.Quarter, "2019-07-01", 4)]
    [InlineData(RecurrencePeriod.HalfYear, "2020-01-01", 3)]
    [InlineData(RecurrencePeriod.Year, "2021-01-01", 2)]
    public void Each_full_window_since_the_issue_is_a_miss_of_its_own(RecurrencePeriod per, string asOf, int missed) =>
        Assert.Equal((DutyState.Missed, missed), State(Read(per, NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value)));

    [Fact]
    public void The_day_of_the_next_change_is_the_end_of_the_window_unless_only_a_fact_can_change_it()
    {
        var (october, january) = (D(10, 1), D(1, 1, 2019));
        Assert.Equal(october, Read(RecurrencePeriod.Quarter, D(6, 30)).ReevaluateOn);
        Assert.Equal(october, Read(RecurrencePeriod.Quarter, D(9, 30)).ReevaluateOn);
        Assert.Equal((DutyState.Met, october), (Read(RecurrencePeriod.Quarter, D(8, 1), D(7, 1)).State, Read(RecurrencePeriod.Quarter, D(8, 1), D(7, 1)).ReevaluateOn!.Value));
        Assert.Equal(january, Read(RecurrencePeriod.Quarter, D(10, 5), D(7, 1)).ReevaluateOn);
        Assert.Equal(january, Read(RecurrencePeriod.Quarter, D(10, 5), D(7, 1), D(10, 2)).ReevaluateOn);
        Assert.Equal(january, Read(RecurrencePeriod.Quarter, D(10, 5), D(10, 2)).ReevaluateOn);
        Assert.Null(Read(RecurrencePeriod.Quarter, D(10, 5)).ReevaluateOn);
    }

    [Fact]
    public void Twice_in_a_window_is_not_once_in_each_of_two()
    {
        var twice = new RecurringDuty("d1", "每季度至少两次", new Recurrence(2, RecurrencePeriod.Quarter));
        Assert.Equal((DutyState.Missed, 2), State(ReadOn(twice, [D(8, 1), D(11, 1)], new LocalDate(2018, 6, 29), D(1, 1, 2019))));
    }

    [Fact]
    public void Duty_without_a_window_cannot_be_judged() =>
        Assert.Equal(DutyState.Undetermined, Read(RecurrencePeriod.Unspecified, D(12, 31)).State);

    private static (DutyState State, int Missed) State(DutyReading reading) => (reading.State, reading.MissedWindows);
}
