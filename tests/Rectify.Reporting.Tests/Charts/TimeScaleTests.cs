using NodaTime;
using Rectify.Deadlines;
using Rectify.Progress;
using Rectify.Reporting.Charts;

namespace Rectify.Reporting.Tests.Charts;

public class TimeScaleTests
{
    [Fact]
    public void Days_lie_in_proportion_between_whole_quarters()
    {
        var scale = TimeScale.Spanning(new LocalDate(2019, 2, 15), new LocalDate(2019, 9, 30));
        Assert.Equal((new LocalDate(2019, 1, 1), new LocalDate(2020, 1, 1)), (scale.First, scale.End));
        Assert.Equal("0%", scale.At(scale.First));
        Assert.Equal("49.59%", scale.At(new LocalDate(2019, 7, 1)));
        Assert.Equal("24.66%", scale.Between(new LocalDate(2019, 1, 1), new LocalDate(2019, 4, 1)));
    }

    [Fact]
    public void A_day_off_the_axis_is_placed_at_its_end()
    {
        var scale = TimeScale.Spanning(new LocalDate(2019, 1, 1), new LocalDate(2019, 9, 30));
        Assert.Equal("0%", scale.At(new LocalDate(1999, 1, 1)));
        Assert.Equal("100%", scale.At(LocalDate.MaxIsoValue));
        Assert.False(scale.Holds(scale.End));
    }

    [Fact]
    public void A_label_is_left_out_where_its_year_has_no_room()
    {
        var scale = TimeScale.Spanning(new LocalDate(2018, 10, 1), new LocalDate(2020, 12, 31));
        Assert.Equal([2019, 2020], scale.Years(0.2m).Select(static y => y.Year));
    }

    [Fact]
    public void A_plan_without_end_does_not_stretch_the_axis_beyond_sight()
    {
        var chart = Small.Chart(Small.Measure(new FixedDeadline(new LocalDate(9999, 12, 31))), new Started(Small.Id, new LocalDate(1, 1, 1)));
        Assert.Contains("Time, 2016-01-01 to 2034-12-31", chart.Root.Value, StringComparison.Ordinal);
        Assert.Empty(ChartDocument.Marks(chart.BarOf(Small.Id), "due"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public void The_ends_of_the_calendar_are_drawn(int year)
    {
        var day = new LocalDate(year, 12, 31);
        var plan = new Plans.RectificationPlan("plan", "Plan", day, [Small.Measure(new FixedDeadline(day))]);
        Assert.Single(ChartDocument.Of(plan, ProgressLog.Empty, day).Rows);
    }
}
