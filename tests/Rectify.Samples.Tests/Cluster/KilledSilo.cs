using System.Globalization;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Samples.Tracker.Cluster;
using Rectify.Samples.Tracker.Running;
using Rectify.Serialization;

namespace Rectify.Samples.Tests.Cluster;

/// <summary>What happens to a cluster of two silos: plans are watched, facts are reported by many writers, and a silo is killed in the middle and started again. A day takes a second.</summary>
public sealed class KilledSilo : IAsyncLifetime
{
    public const int FactsOfEach = 12;
    public const int NoticesOfEach = 5;

    private static readonly LocalDate FirstDay = new(2026, 1, 1);

    // The limit only ends a run that hangs.
    private readonly CancellationTokenSource _limit = new(TimeSpan.FromMinutes(5));
    private readonly PostgresServer _server = new();
    private readonly TaskCompletionSource _middle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _acknowledged;

    /// <summary>The city's plan, followed by each county in a ledger of its own.</summary>
    public static IReadOnlyList<RectificationPlan> Counties { get; } = [.. Enumerable.Range(1, 12).Select(static i => Seed.Plan with { Id = $"county-{i}" })];

    public TrackerCluster Cluster { get; private set; } = null!;

    /// <summary>Plans of measures due one after the other, which nobody calls once they are watched.</summary>
    public IReadOnlyList<RectificationPlan> Watched { get; private set; } = [];

    /// <summary>How many facts were acknowledged when the silo was killed.</summary>
    public int AcknowledgedBefore { get; private set; }

    private CancellationToken Cancellation => _limit.Token;

    /// <summary>The log of the seed, cut differently for each county. Of one measure and day only one event, as reports come in in any order.</summary>
    public static IEnumerable<ProgressEvent> LogOf(int county) => Seed.Log.Events
        .Where(static e => e.Unit is null && e.Measure is not null)
        .DistinctBy(static e => (e.Measure, e.On))
        .Skip(5 * county)
        .Take(FactsOfEach);

    public async ValueTask InitializeAsync()
    {
        if (PostgresServer.IsMissing)
            return;
        await _server.InitializeAsync();
        string database = _server.NewDatabase();
        await TrackerCluster.CreateTablesAsync(database, Cancellation);
        var origin = SystemClock.Instance.GetCurrentInstant();
        Cluster = await TrackerCluster.StartAsync(database, silos: 2,
        [
            "--Tracker:DayLength", "00:00:01",
            "--Tracker:DaysFrom", origin.ToDateTimeOffset().ToString("O", CultureInfo.InvariantCulture),
            "--Tracker:FirstDay", FirstDay.ToDateOnly().ToString("O", CultureInfo.InvariantCulture),
            "--Tracker:ProbeTimeout", "00:00:02",
            "--Tracker:RetryAfter", "00:00:02",
            "--Tracker:SpreadOver", "00:00:00",
        ], Cancellation);

        var today = new ShortDays(SystemClock.Instance, origin, FirstDay, Duration.FromSeconds(1)).Today;
        Watched = [.. Enumerable.Range(1, 6).Select(i => Staggered($"staggered-{i}", today.PlusDays(9 + (i / 2))))];
        foreach (var plan in Watched.Concat(Counties))
            await Cluster.Store.SavePlanAsync(plan, Cancellation);
        foreach (var plan in Watched)
            await TrackerClient.UntilAnsweredAsync(() => Grain(plan).WatchAsync(), Cancellation);

        var writers = Task.WhenAll(Counties.SelectMany((plan, i) => LogOf(i).Index().Select(fact => ReportAsync(plan, fact.Index, fact.Item))));
        await _middle.Task.WaitAsync(Cancellation);
        await Cluster.KillSiloAsync();
        AcknowledgedBefore = Volatile.Read(ref _acknowledged);
        await writers;
        foreach (var plan in Watched)
            await UntilNoticedAsync(plan);
        await Cluster.AddSiloAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        if (Cluster is not null)
            await Cluster.DisposeAsync();
        await _server.DisposeAsync();
        _limit.Dispose();
    }

    private static RectificationPlan Staggered(string id, LocalDate firstDue) =>
        new(id, "方案", firstDue.PlusDays(-60), [.. Enumerable.Range(0, 20).Select(i => new Measure($"{i + 1}", "完成整改。", new FixedDeadline(firstDue.PlusDays(2 * i))))]);

    private IPlanGrain Grain(RectificationPlan plan) => Cluster.Grains.GetGrain<IPlanGrain>(plan.Id);

    private async Task ReportAsync(RectificationPlan plan, int key, ProgressEvent fact)
    {
        byte[] progress = RectifyJson.WriteProgress(ProgressLog.Empty.Add(fact));
        await TrackerClient.UntilAnsweredAsync(() => Grain(plan).ReportAsync($"{key}", progress), Cancellation);
        if (Interlocked.Increment(ref _acknowledged) == Counties.Count * FactsOfEach / 4)
            _middle.SetResult();
    }

    private async Task UntilNoticedAsync(RectificationPlan plan)
    {
        while ((await Cluster.Notices.ReadAsync(plan.Id, Cancellation)).Count <= NoticesOfEach)
            await Task.Delay(100, Cancellation);
    }
}
