using Microsoft.Extensions.DependencyInjection;
using Rectify.Samples.Tracker.Storage;
using Rectify.Samples.Tracker.Running;
using Rectify.Samples.Tests.Storage;

namespace Rectify.Samples.Tests.MinimalApi;

public sealed class TrackerApiOnPostgresTests(PostgresFixture server) : TrackerApiTests, IClassFixture<PostgresFixture>
{
    private readonly string _database = server.NewDatabase();

    public override ValueTask InitializeAsync()
    {
        Assert.SkipWhen(PostgresServer.IsMissing, "PostgreSQL is not installed.");
        return base.InitializeAsync();
    }

    private protected override void AddStorage(IServiceCollection services) => services.AddTrackerPostgres(_database);
}
