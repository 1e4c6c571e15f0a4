using Rectify.Bulk;

namespace Rectify.Samples.Tests.Cluster;

/// <summary>One plan in the cluster; its id is the key.</summary>
public interface IPlanGrain : IGrainWithStringKey
{
    /// <summary>Keeps what was reported. Once it has answered, the facts are in the store; sent again under its key, they are kept once.</summary>
    Task ReportAsync(string key, byte[] progress);

    /// <summary>Counts of its measures on a day.</summary>
    Task<Tally> TallyAsync(DateOnly asOf);
}
