using Microsoft.Extensions.DependencyInjection;
using Rectify.Progress;
using Rectify.Samples.Tracker.Storage;
using Rectify.Samples.Tracker.Running;

namespace Rectify.Samples.Tests.Storage;

public sealed class PostgresCrashTests(PostgresFixture server) : IClassFixture<PostgresFixture>
{
    private const int Writers = 8;
    private const int FactsOfEach = 15;

    public static bool IsMissing => PostgresServer.IsMissing;

    // The limit only ends a run that hangs.
    [Fact(Skip = "PostgreSQL is not installed.", SkipWhen = nameof(IsMissing), Timeout = 120_000)]
    public async Task A_server_that_is_killed_loses_and_doubles_nothing_that_was_acknowledged()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var services = new ServiceCollection().AddTrackerPostgres(server.NewDatabase()).BuildServiceProvider();
        await services.CreateTrackerTablesAsync(cancellation);
        var store = services.GetRequiredService<TrackerStore>();
        await store.SavePlanAsync(Seed.Plan, cancellation);
        int acknowledged = 0;
        var middle = new TaskCompletionSource();

        var writers = Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(writer), cancellation)).ToArray();
        await middle.Task;
        await server.KillAsync();
        int before = Volatile.Read(ref acknowledged);
        await server.StartAsync();
        Assert.True((await store.ReadSinceAsync(Seed.Plan.Id, 0, cancellation)).Facts.Events.Count >= before);
        await Task.WhenAll(writers);

        var (facts, position) = await store.ReadSinceAsync(Seed.Plan.Id, 0, cancellation);
        Assert.Equal(Writers * FactsOfEach, position);
        Assert.Equal(Writers * FactsOfEach, facts.Events.Select(static e => e.Note).ToHashSet().Count);
        Assert.Equal(facts.Events, (await store.ReadAsync(Seed.Plan.Id, cancellation)).Events);
        Assert.InRange(before, 1, (Writers * FactsOfEach) - 1);

        async Task WriteAsync(int writer)
        {
            for (int i = 0; i < FactsOfEach; i++)
            {
                var fact = new Supervised("2.1.1.1", new(2018, 8, 1), SupervisionKind.SpotCheck) { Note = $"{writer}/{i}" };
                Assert.NotEqual(Appended.KeyTaken, await store.AppendAsync(Seed.Plan.Id, fact.Note, ProgressLog.Empty.Add(fact), cancellation));
                if (Interlocked.Increment(ref acknowledged) == Writers * FactsOfEach / 4)
                    middle.SetResult();
            }
        }
    }
}
