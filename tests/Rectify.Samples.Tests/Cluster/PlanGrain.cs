using NodaTime;
using Rectify.Bulk;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Samples.Tests.Storage;
using Rectify.Serialization;

namespace Rectify.Samples.Tests.Cluster;

#region PlanGrain
/// <summary>A plan and its log in memory, over the store. What is in memory only may be lost with its silo at any time, so nothing is.</summary>
internal sealed class PlanGrain(TrackerStore store) : Grain, IPlanGrain
{
    private RectificationPlan? _plan;
    private ProgressLog _log = ProgressLog.Empty;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _plan = await store.FindPlanAsync(this.GetPrimaryKeyString(), cancellationToken);
        _log = await store.ReadAsync(this.GetPrimaryKeyString(), cancellationToken);
    }

    public async Task ReportAsync(string key, byte[] progress)
    {
        var facts = RectifyJson.ReadProgress(progress).Value;
        await store.AppendAsync(this.GetPrimaryKeyString(), key, facts, CancellationToken.None);
        _log = await store.ReadAsync(this.GetPrimaryKeyString(), CancellationToken.None);
    }

    public Task<Tally> TallyAsync(DateOnly asOf)
    {
        var plan = _plan ?? throw new InvalidOperationException($"There is no plan '{this.GetPrimaryKeyString()}'.");
        return Task.FromResult(PlanTally.Of(plan, _log, LocalDate.FromDateOnly(asOf)));
    }
}
#endregion
