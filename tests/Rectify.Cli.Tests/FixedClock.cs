namespace Rectify.Cli.Tests;

/// <summary>A clock that stands still, in a zone of its own.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("test", now.Offset, displayName: null, standardDisplayName: null);

    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
}
