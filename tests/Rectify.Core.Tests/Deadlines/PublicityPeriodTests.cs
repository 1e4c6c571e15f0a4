using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Core.Tests.Deadlines;

public class PublicityPeriodTests
{
    [Fact]
    public void Days_count_from_the_first_day_of_the_posting() =>
        Assert.Equal(DueDay.On(new(2019, 12, 19)), new PublicityPeriod(new(2019, 12, 13), 7, DeadlineUnit.Day).LastDay(workingDays: null));

    [Fact]
    public void Working_days_count_from_the_first_day_of_the_posting() =>
        Assert.Equal(DueDay.On(new(2019, 11, 18)), new PublicityPeriod(new(2019, 11, 8), 7, DeadlineUnit.WorkingDay).LastDay(Seed.WorkingDays));

    [Fact]
    public void Posted_on_a_holiday_the_first_working_day_counts_as_the_first() =>
        Assert.Equal(DueDay.On(new(2019, 10, 8)), new PublicityPeriod(new(2019, 10, 5), 1, DeadlineUnit.WorkingDay).LastDay(Seed.WorkingDays));

    [Fact]
    public void Seven_working_days_over_the_Spring_Festival_take_two_weeks_and_a_worked_Saturday() =>
        Assert.Equal(DueDay.On(new(2026, 2, 26)), new PublicityPeriod(new(2026, 2, 11), 7, DeadlineUnit.WorkingDay).LastDay(Seed.WorkingDays));

    [Fact]
    public void A_period_says_what_it_was_made_of()
    {
        var period = new PublicityPeriod(new(2019, 11, 8), 7, DeadlineUnit.WorkingDay);

        Assert.Equal((new LocalDate(2019, 11, 8), 7, DeadlineUnit.WorkingDay), (period.From, period.Length, period.Unit));
    }

    [Fact]
    public void One_day_ends_on_the_day_itself() =>
        Assert.Equal(DueDay.On(new(2019, 12, 13)), new PublicityPeriod(new(2019, 12, 13), 1, DeadlineUnit.Day).LastDay(workingDays: null));

    [Fact]
    public void Working_days_without_a_calendar_cannot_be_told() =>
        Assert.Equal(DueDayKind.Undetermined, new PublicityPeriod(new(2019, 11, 8), 7, DeadlineUnit.WorkingDay).LastDay(workingDays: null).Kind);

    [Fact]
    public void Past_the_tables_the_last_day_is_provisional() =>
        Assert.Equal(DueDayBasis.Provisional, new PublicityPeriod(new(2026, 12, 28), 7, DeadlineUnit.WorkingDay).LastDay(Seed.WorkingDays).Basis);

    [Theory]
    [InlineData(0, DeadlineUnit.Day, "length")]
    [InlineData(7, DeadlineUnit.Month, "unit")]
    public void A_period_that_no_posting_has_does_not_construct(int length, DeadlineUnit unit, string parameter) =>
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(() => new PublicityPeriod(new(2019, 11, 8), length, unit)).ParamName);
}
