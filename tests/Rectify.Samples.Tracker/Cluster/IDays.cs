using NodaTime;

namespace Rectify.Samples.Tracker.Cluster;

/// <summary>Which day it is, and how long it is until another.</summary>
public interface IDays
{
    LocalDate Today { get; }

    /// <summary>The time until a day begins; zero where it has begun.</summary>
    TimeSpan Until(LocalDate day);
}
