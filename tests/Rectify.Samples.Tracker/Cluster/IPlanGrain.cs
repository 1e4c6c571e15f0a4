using Rectify.Bulk;

namespace Rectify.Samples.Tracker.Cluster;

/// <summary>One plan in the cluster; its id is the key.</summary>
public interface IPlanGrain : IGrainWithStringKey
{
    /// <summary>Keeps what was reported, and returns how many facts the plan has. Once it has answered, the facts are in the store; sent again under their key, they are kept once.</summary>
    Task<long> ReportAsync(string key, byte[] progress);

    /// <summary>Begins to watch the plan, and returns the next day on which it will be looked at.</summary>
    Task<DateOnly?> WatchAsync();

    /// <summary>Counts of its measures on a day.</summary>
    Task<Tally> TallyAsync(DateOnly asOf);
}
