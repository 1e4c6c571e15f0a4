using NodaTime;
using Rectify.Samples.Tracker.Cluster;

namespace Rectify.Samples.Tests.Cluster;

public sealed class ChinaDaysTests
{
    [Fact]
    public void Until_a_day_begins_in_China_it_is_until_midnight_in_Shanghai()
    {
        var days = new ChinaDays(new StoppedClock(Instant.FromUtc(2018, 8, 31, 15, 0)));

        Assert.Equal(new LocalDate(2018, 8, 31), days.Today);
        Assert.Equal(TimeSpan.FromHours(1), days.Until(new(2018, 9, 1)));
        Assert.Equal(TimeSpan.Zero, days.Until(new(2018, 8, 31)));
    }

    private sealed class StoppedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
