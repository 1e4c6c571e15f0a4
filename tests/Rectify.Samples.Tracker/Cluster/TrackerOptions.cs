namespace Rectify.Samples.Tracker.Cluster;

/// <summary>The settings of a silo, in the section "Tracker".</summary>
public sealed class TrackerOptions
{
    /// <summary>The connection to PostgreSQL: facts, membership and reminders.</summary>
    public string Database { get; set; } = "";

    /// <summary>After what time a silo that does not answer a probe has missed it. One that misses three is declared dead.</summary>
    public TimeSpan ProbeTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>After what time a plan is woken again, where it could not be woken at its own.</summary>
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Within what time after the beginning of a day its plans are woken, each at a moment of its own, so that not all of them wake at once.</summary>
    public TimeSpan SpreadOver { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a day takes in tests; a day of the calendar where it is not stated.</summary>
    public TimeSpan? DayLength { get; set; }

    /// <summary>When the first of the short days began.</summary>
    public DateTimeOffset DaysFrom { get; set; }

    /// <summary>The first of the short days.</summary>
    public DateOnly FirstDay { get; set; }

    /// <summary>Whether the silo stops when its standard input ends, as it does where the process that started it is gone.</summary>
    public bool StopWithInput { get; set; }
}
