using Orleans.Concurrency;
using Rectify.Bulk;

namespace Rectify.Samples.Tracker.Cluster;

#region TallyGrain
/// <summary>Keeps nothing: a count that a dying silo breaks off is asked for again from the beginning, so that no plan is counted twice.</summary>
[StatelessWorker]
internal sealed class TallyGrain : Grain, ITallyGrain
{
    public async Task<Tally> TallyAsync(string[] plans, DateOnly asOf) =>
        (await Task.WhenAll(plans.Select(plan => GrainFactory.GetGrain<IPlanGrain>(plan).TallyAsync(asOf)))).Aggregate(Tally.Merge);
}
#endregion
