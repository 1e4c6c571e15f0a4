using NodaTime;

namespace Rectify.Samples.Tracker.Cluster;

/// <summary>Days of a second or so, for tests: the first began at an instant, and each takes as long as the others.</summary>
public sealed class ShortDays(IClock clock, Instant origin, LocalDate first, Duration length) : IDays
{
    public LocalDate Today => first.PlusDays((int)Math.Floor((clock.GetCurrentInstant() - origin) / length));

    public TimeSpan Until(LocalDate day) => Duration.Max(Duration.Zero, origin + (length * Period.DaysBetween(first, day)) - clock.GetCurrentInstant()).ToTimeSpan();
}
