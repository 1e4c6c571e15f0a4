using NodaTime;
using Rectify.Primitives;

namespace Rectify.Core.Tests.Primitives;

public sealed class DayNumberTests
{
    [Fact]
    public void Days_are_counted_from_the_epoch_in_both_directions()
    {
        Assert.Equal(0, DayNumber.Of(DayNumber.Epoch));
        Assert.Equal((0, -1, 59), (DayNumber.Of(new LocalDate(2000, 1, 1)), DayNumber.Of(new LocalDate(1999, 12, 31)), DayNumber.Of(new LocalDate(2000, 2, 29))));
        Assert.Equal(new LocalDate(2000, 2, 29), DayNumber.ToDay(59));
        Assert.Equal((1, -1), (DayNumber.Of(DayNumber.Epoch.PlusDays(1)), DayNumber.Of(DayNumber.Epoch.PlusDays(-1))));
    }

    [Fact]
    public void The_first_and_the_last_day_of_the_calendar_have_numbers()
    {
        Assert.Equal(LocalDate.MinIsoValue, DayNumber.ToDay(DayNumber.First));
        Assert.Equal(LocalDate.MaxIsoValue, DayNumber.ToDay(DayNumber.Last));
        Assert.Throws<ArgumentOutOfRangeException>("number", static () => DayNumber.ToDay(DayNumber.Last + 1));
    }
}
