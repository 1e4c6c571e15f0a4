using NodaTime;
using Rectify.Primitives;

namespace Rectify.Core.Tests.Primitives;

public sealed class DayMathTests
{
    public static TheoryData<LocalDate, int, LocalDate> Sums => new()
    {
        { new(2019, 1, 15), 0, new(2019, 1, 15) },
        { new(2019, 1, 15), 17, new(2019, 2, 1) },
        { new(2019, 1, 15), -15, new(2018, 12, 31) },
        { new(2019, 1, 15), 1_000_000, new(4756, 12, 12) },
        { new(2019, 1, 15), -1_000_000, new(-719, 2, 17) },
        { new(2019, 1, 15), int.MaxValue, LocalDate.MaxIsoValue },
        { new(2019, 1, 15), int.MinValue, LocalDate.MinIsoValue },
        { new(9900, 1, 1), 299_999, LocalDate.MaxIsoValue },
        { new(-9900, 1, 1), -299_999, LocalDate.MinIsoValue },
        { new(9999, 12, 30), 1, LocalDate.MaxIsoValue },
        { new(9999, 12, 31), 1, LocalDate.MaxIsoValue },
        { new(9999, 12, 31), 0, LocalDate.MaxIsoValue },
        { new(9999, 12, 31), -1, new(9999, 12, 30) },
        { new(-9998, 1, 2), -1, LocalDate.MinIsoValue },
        { new(-9998, 1, 3), -1, new(-9998, 1, 2) },
        { new(-9998, 1, 1), -1, LocalDate.MinIsoValue },
        { new(-9998, 1, 1), 1, new(-9998, 1, 2) },
    };

    [Theory]
    [MemberData(nameof(Sums))]
    public void Days_are_added_up_to_the_ends_of_the_calendar(LocalDate day, int days, LocalDate expected) =>
        Assert.Equal(expected, day.PlusDaysWithinCalendar(days));
}
