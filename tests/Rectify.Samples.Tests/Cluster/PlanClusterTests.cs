using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Orleans.TestingHost;
using Rectify.Bulk;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Samples.Tests.Storage;
using Rectify.Serialization;

namespace Rectify.Samples.Tests.Cluster;

/// <summary>The city's plan, followed by each county in a ledger of its own: one grain for each, spread over two silos.</summary>
public sealed class PlanClusterTests : IAsyncLifetime
{
    private static readonly LocalDate AsOf = new(2019, 9, 30);

    private static readonly RectificationPlan[] Plans = [.. Enumerable.Range(1, 12).Select(static i => new RectificationPlan($"county-{i}", Seed.Plan.Title, Seed.Plan.IssuedOn, Seed.Plan.Measures))];

    private readonly DatabaseFile _file = new();
    private ServiceProvider _services = null!;
    private TrackerStore _store = null!;
    private TestCluster _cluster = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _services = new ServiceCollection().AddTrackerStorage(_file.Path).BuildServiceProvider();
        await _services.CreateTrackerTablesAsync(Cancellation);
        _store = _services.GetRequiredService<TrackerStore>();
        foreach (var plan in Plans)
            await _store.SavePlanAsync(plan, Cancellation);

        var builder = new TestClusterBuilder(initialSilosCount: 2);
        builder.Properties[TrackerSilo.DatabaseSetting] = _file.Path;
        builder.AddSiloBuilderConfigurator<TrackerSilo>();
        builder.AddClientBuilderConfigurator<TrackerClient>();
        _cluster = builder.Build();
        await _cluster.DeployAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _cluster.DisposeAsync();
        await _services.DisposeAsync();
        _file.Dispose();
    }

    // The limit only ends a run that hangs.
    [Fact(Timeout = 180_000)]
    public async Task A_silo_that_dies_and_comes_back_loses_and_doubles_nothing()
    {
        await ReportAsync(0..4);
        var whileItDies = ReportAsync(4..8);
        await _cluster.KillSiloAsync(_cluster.SecondarySilos[0], TestContext.Current.CancellationToken);
        await whileItDies;
        await _cluster.StartAdditionalSiloAsync();
        await ReportAsync(8..12);

        for (int i = 0; i < Plans.Length; i++)
        {
            var stored = (await _store.ReadAsync(Plans[i].Id, Cancellation)).Events;
            Assert.Equal(12, stored.Count);
            Assert.Equal(LogOf(i).ToHashSet(), stored.ToHashSet());
        }

        Assert.Equal(
            Plans.Select(static (plan, i) => PlanTally.Of(plan, ProgressLog.Empty.AddRange(LogOf(i)), AsOf)).Aggregate(Tally.Merge),
            await TallyAsync());
    }

    // The log of the seed, cut differently for each county. Of one measure and day only one event, as reports come in in any order.
    private static IEnumerable<ProgressEvent> LogOf(int county) => Seed.Progress.Events
        .Where(static e => e.Unit is null && e.Measure is not null)
        .DistinctBy(static e => (e.Measure, e.On))
        .Skip(5 * county)
        .Take(12);

    private Task ReportAsync(Range part) => Task.WhenAll(Plans.SelectMany((plan, i) => LogOf(i).Index().Take(part).Select(fact =>
        AgainUntilAnsweredAsync(() => Grain(plan.Id).ReportAsync($"{fact.Index}", RectifyJson.WriteProgress(ProgressLog.Empty.Add(fact.Item)))))));

    #region TallyAsync
    private async Task<Tally> TallyAsync() =>
        (await Task.WhenAll(Plans.Select(plan => Grain(plan.Id).TallyAsync(AsOf.ToDateOnly())))).Aggregate(Tally.Merge);
    #endregion

    private IPlanGrain Grain(string plan) => _cluster.Client.GetGrain<IPlanGrain>(plan);

    // While a silo is dying, calls to its grains fail; until the cluster has noticed, they are sent again under the same key.
    private static async Task AgainUntilAnsweredAsync(Func<Task> call)
    {
        while (true)
        {
            try
            {
                await call();
                return;
            }
            catch (Exception error) when (error is OrleansException or TimeoutException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), Cancellation);
            }
        }
    }
}
