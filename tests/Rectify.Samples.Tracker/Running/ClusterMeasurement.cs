using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Npgsql;
using Rectify.Bulk;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Samples.Tracker.Cluster;
using Rectify.Serialization;

namespace Rectify.Samples.Tracker.Running;

/// <summary>Two silos, a server of PostgreSQL and many plans of sixty measures on one machine: what takes how long, and how much memory.</summary>
internal sealed class ClusterMeasurement(TrackerCluster cluster, RectificationPlan[] plans, TextWriter output)
{
    private const int Measures = 60;
    private const int AtOnce = 64;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private static readonly LocalDate Today = new(2019, 9, 30);

    public static async Task RunAsync(int plans, string spread, TextWriter output, CancellationToken cancellation)
    {
        await using var server = new PostgresServer();
        await server.InitializeAsync();
        string database = server.NewDatabase(pool: 50);
        await TrackerCluster.CreateTablesAsync(database, cancellation);
        var measures = Seed.Plan.Measures.Take(Measures).ToValueList();
        var all = Enumerable.Range(1, plans).Select(i => new RectificationPlan($"plan-{i}", Seed.Plan.Title, Seed.Plan.IssuedOn, measures)).ToArray();

        TimeSpan activation;
        await using (var cluster = await StartAsync(database, untilMidnight: Day, spread, cancellation))
        {
            var first = new ClusterMeasurement(cluster, all, output);
            await first.FillAsync(cancellation);
            activation = await first.MeasureAsync(cancellation);
        }

        // Both silos are killed. Those that come after them wake every plan on one midnight.
        var untilMidnight = (2 * activation) + TimeSpan.FromMinutes(1);
        var midnight = SystemClock.Instance.GetCurrentInstant() + Duration.FromTimeSpan(untilMidnight);
        await using (var cluster = await StartAsync(database, untilMidnight, spread, cancellation))
        {
            var second = new ClusterMeasurement(cluster, all, output);
            await second.WakeAsync(database, midnight, cancellation);
            await second.PrintDatabaseAsync(database, cancellation);
        }
    }

    // Days of the ordinary length, of which today is that of the seed's example.
    private static Task<TrackerCluster> StartAsync(string database, TimeSpan untilMidnight, string spread, CancellationToken cancellation) => TrackerCluster.StartAsync(database, silos: 2,
    [
        "--Tracker:DayLength", "1.00:00:00",
        "--Tracker:DaysFrom", (SystemClock.Instance.GetCurrentInstant() + Duration.FromTimeSpan(untilMidnight - Day)).ToString("g", CultureInfo.InvariantCulture),
        "--Tracker:FirstDay", Today.ToDateOnly().ToString("O", CultureInfo.InvariantCulture),
        "--Tracker:RetryAfter", "00:01:00",
        "--Tracker:SpreadOver", spread,
    ], cancellation);

    private async Task FillAsync(CancellationToken cancellation)
    {
        var log = ProgressLog.Empty.AddRange(Seed.Log.Events.Where(e => plans[0].TryGetMeasure(e.Measure ?? "", out _)));
        await output.WriteLineAsync($"{plans.Length} plans of {plans[0].Measures.Count} measures, each with a log of {log.Events.Count} events");
        await output.WriteLineAsync($"silos without a plan: {Megabytes()} MiB");
        await output.WriteLineAsync("\n| step | calls | seconds | calls per second | CPU of the silos, ms a call | silos, MiB |\n|---|---:|---:|---:|---:|---:|");
        await TimeAsync("store plan and log, without the cluster", plans, async plan =>
        {
            await cluster.Store.SavePlanAsync(plan, cancellation);
            return await cluster.Store.AppendAsync(plan.Id, "log", log, cancellation);
        }, cancellation);
    }

    private async Task<TimeSpan> MeasureAsync(CancellationToken cancellation)
    {
        var activation = await TimeAsync("activate, evaluate, set the reminder", plans, plan => Grain(plan).WatchAsync(), cancellation);
        await TimeAsync("evaluate again, the next change with it", plans, plan => Grain(plan).WatchAsync(), cancellation);
        for (int round = 1; round <= 2; round++)
        {
            string key = $"round {round}";
            byte[] fact = RectifyJson.WriteProgress(ProgressLog.Empty.Add(new Supervised(plans[0].Measures[0].Id, Today.PlusDays(-round), SupervisionKind.SpotCheck)));
            await TimeAsync("report a fact", plans, plan => Grain(plan).ReportAsync(key, fact), cancellation);
        }

        for (int round = 1; round <= 3; round++)
        {
            var before = ProcessorTime();
            var watch = Stopwatch.StartNew();
            var tally = await TrackerClient.TallyAsync(cluster.Grains, plans.Select(static p => p.Id), Today, cancellation);
            await PrintAsync($"tally over all ({tally.Measures.ToString(CultureInfo.InvariantCulture)} measures, {8 * tally.ToCounts().Length} bytes)", plans.Length, watch.Elapsed, ProcessorTime() - before);
        }

        return activation;
    }

    private async Task WakeAsync(string database, Instant midnight, CancellationToken cancellation)
    {
        await TimeAsync("the first answers after both silos were killed", plans[..AtOnce], plan => Grain(plan).WatchAsync(), cancellation);
        await TimeAsync("activate again", plans[AtOnce..], plan => Grain(plan).WatchAsync(), cancellation);
        if (midnight - SystemClock.Instance.GetCurrentInstant() is var wait && wait > Duration.Zero)
            await Task.Delay(wait.ToTimeSpan(), cancellation);
        var before = ProcessorTime();
        var watch = Stopwatch.StartNew();
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand("""SELECT count(DISTINCT "Plan") FROM "Notices" WHERE "Changes" <> ''""");
        while ((long)(await command.ExecuteScalarAsync(cancellation))! < plans.Length)
            await Task.Delay(100, cancellation);
        await PrintAsync("woken by its reminder", plans.Length, watch.Elapsed, ProcessorTime() - before);
    }

    private async Task PrintDatabaseAsync(string database, CancellationToken cancellation)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand("""SELECT format('database %s MiB, %s facts, %s reminders, %s notices', pg_database_size(current_database()) / 1048576, (SELECT count(*) FROM "Facts"), (SELECT count(*) FROM OrleansRemindersTable), (SELECT count(*) FROM "Notices"))""");
        await output.WriteLineAsync($"\n{await command.ExecuteScalarAsync(cancellation)}; peak of the silos {string.Join(" and ", cluster.Silos.Select(static s => s.PeakMemory / 1048576))} MiB");
    }

    private IPlanGrain Grain(RectificationPlan plan) => cluster.Grains.GetGrain<IPlanGrain>(plan.Id);

    private async Task<TimeSpan> TimeAsync<T>(string step, RectificationPlan[] called, Func<RectificationPlan, Task<T>> call, CancellationToken cancellation)
    {
        var before = ProcessorTime();
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(called, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (plan, stop) => await TrackerClient.UntilAnsweredAsync(() => call(plan), stop));
        var took = watch.Elapsed;
        await PrintAsync(step, called.Length, took, ProcessorTime() - before);
        return took;
    }

    private Task PrintAsync(string step, int calls, TimeSpan took, TimeSpan processors) => output.WriteLineAsync(string.Create(
        CultureInfo.InvariantCulture,
        $"| {step} | {calls:N0} | {took.TotalSeconds:F2} | {calls / took.TotalSeconds:N0} | {processors.TotalMilliseconds / calls:F3} | {Megabytes()} |"));

    private TimeSpan ProcessorTime() => cluster.Silos.Aggregate(TimeSpan.Zero, static (sum, silo) => sum + silo.ProcessorTime);

    private string Megabytes() => string.Join(" + ", cluster.Silos.Select(static silo => silo.Memory / 1048576));
}
