using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Core.Tests.Deadlines;

/// <summary>The published tables, held against what the notices say and what the law gives.</summary>
public class SampleCalendarTests
{
    private static readonly WorkingDayTable China = Seed.WorkingDays;

    [Fact]
    public void Every_year_names_its_notices_and_the_years_follow_each_other()
    {
        Assert.Equal(Enumerable.Range(2017, 10), China.Years.Select(static y => y.Year));
        Assert.All(China.Years, static y => Assert.All(y.Citations, static c => Assert.Equal("国办发明电", c.Number?.ToString()[..5])));
        Assert.All(China.Years, static y => Assert.NotEmpty(y.Citations));
    }

    // A year less its Saturdays and Sundays less its statutory holidays: 11, and 13 from 2025 on. A make-up day gives back what a bridge took.
    [Theory]
    [InlineData(2017, 249)]
    [InlineData(2018, 250)]
    [InlineData(2019, 250)]
    [InlineData(2021, 250)]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void A_year_has_its_statutory_number_of_working_days(int year, int expected) =>
        Assert.Equal(expected, China.CountWorkingDays(new(year, 1, 1), new LocalDate(year, 12, 31)));

    [Fact]
    public void The_extension_of_2020_took_two_working_days_away_for_good() =>
        Assert.Equal(251 - 2, China.CountWorkingDays(new(2020, 1, 1), new(2020, 12, 31)));

    [Theory]
    [InlineData("2018-02-11", true)]
    [InlineData("2018-02-14", true)]
    [InlineData("2018-02-15", false)]
    [InlineData("2018-02-21", false)]
    [InlineData("2018-02-22", true)]
    [InlineData("2018-02-24", true)]
    [InlineData("2018-02-25", false)]
    [InlineData("2018-12-29", true)]
    [InlineData("2018-12-31", false)]
    [InlineData("2019-05-01", false)]
    [InlineData("2019-05-03", false)]
    [InlineData("2019-05-05", true)]
    [InlineData("2020-01-31", false)]
    [InlineData("2020-02-01", false)]
    [InlineData("2020-02-03", true)]
    [InlineData("2022-12-30", true)]
    [InlineData("2022-12-31", false)]
    [InlineData("2024-02-09", true)]
    [InlineData("2026-02-14", true)]
    [InlineData("2026-02-23", false)]
    [InlineData("2026-02-28", true)]
    [InlineData("2027-01-04", null)]
    public void Days_about_the_holidays_are_as_announced(string day, bool? expected) =>
        Assert.Equal(expected, China.IsWorkingDay(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));

    [Theory]
    [InlineData("2018-02-14", 1, "2018-02-22")]
    [InlineData("2018-02-10", 1, "2018-02-11")]
    [InlineData("2018-02-14", 3, "2018-02-24")]
    [InlineData("2018-02-14", 4, "2018-02-26")]
    [InlineData("2018-02-22", -1, "2018-02-14")]
    [InlineData("2018-12-28", 1, "2018-12-29")]
    [InlineData("2018-12-29", 1, "2019-01-02")]
    [InlineData("2020-01-23", 1, "2020-02-03")]
    [InlineData("2026-02-13", 1, "2026-02-14")]
    [InlineData("2026-02-14", 1, "2026-02-24")]
    public void Counting_passes_over_the_Spring_Festival_and_stops_on_worked_Saturdays(string from, int amount, string expected) =>
        Assert.Equal(DueDay.On(Iso(expected)), China.AddWorkingDays(Iso(from), amount));

    [Property]
    public Property So_many_working_days_later_so_many_are_counted() => Prop.ForAll(DaysAndAmounts(), static x =>
        China.CountWorkingDays(x.Day, China.AddWorkingDays(x.Day, x.Amount).Day) == x.Amount);

    [Property]
    public Property So_many_working_days_earlier_so_many_are_counted() => Prop.ForAll(DaysAndAmounts(), static x =>
        China.CountWorkingDays(China.AddWorkingDays(x.Day, -x.Amount).Day.PlusDays(-1), x.Day.PlusDays(-1)) == x.Amount);

    [Property]
    public Property The_day_found_is_a_working_day() => Prop.ForAll(DaysAndAmounts(), static x =>
        China.IsWorkingDay(China.AddWorkingDays(x.Day, x.Amount).Day) == true && China.IsWorkingDay(China.AddWorkingDays(x.Day, -x.Amount).Day) == true);

    [Property]
    public Property Counting_in_two_steps_is_counting_in_one() => Prop.ForAll(DaysAndAmounts(), static x =>
        China.AddWorkingDays(China.AddWorkingDays(x.Day, x.Amount).Day, 3) == China.AddWorkingDays(x.Day, x.Amount + 3));

    // Within the tables, however far the count goes.
    private static Arbitrary<(LocalDate Day, int Amount)> DaysAndAmounts() =>
        (from day in Gen.Choose(0, 2800) from amount in Gen.Choose(1, 150) select (new LocalDate(2018, 1, 1).PlusDays(day), amount)).ToArbitrary();

    private static LocalDate Iso(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
