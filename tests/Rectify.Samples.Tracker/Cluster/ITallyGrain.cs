using Rectify.Bulk;

namespace Rectify.Samples.Tracker.Cluster;

/// <summary>Adds up the counts of several plans, so that one tally travels to whoever asks, and not one for each plan.</summary>
public interface ITallyGrain : IGrainWithIntegerKey
{
    Task<Tally> TallyAsync(string[] plans, DateOnly asOf);
}
