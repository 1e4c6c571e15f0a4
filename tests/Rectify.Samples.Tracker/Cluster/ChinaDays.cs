using NodaTime;

namespace Rectify.Samples.Tracker.Cluster;

#region ChinaDays
/// <summary>The days of the calendar in China, which begin at midnight in Shanghai.</summary>
public sealed class ChinaDays(IClock clock) : IDays
{
    private readonly DateTimeZone _china = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    public LocalDate Today => clock.GetCurrentInstant().InZone(_china).Date;

    public TimeSpan Until(LocalDate day) => Duration.Max(Duration.Zero, _china.AtStartOfDay(day).ToInstant() - clock.GetCurrentInstant()).ToTimeSpan();
}
#endregion
