using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Rectify.Samples.Tracker.Storage;

/// <summary>How a host registers the store.</summary>
public static class TrackerStorage
{
    #region AddTrackerStorage
    public static IServiceCollection AddTrackerStorage(this IServiceCollection services, string file) => services
        .AddDbContextFactory<TrackerContext>(options => options.UseSqlite(
            $"Data Source={file}",
            static sqlite => sqlite.ExecutionStrategy(static dependencies => new RetryWhenBusy(dependencies))))
        .AddSingleton<TrackerStore>();
    #endregion

    #region AddTrackerPostgres
    /// <summary>The same on PostgreSQL. While the server is away, a writer waits and sends again; the key keeps what it sent from being stored twice.</summary>
    public static IServiceCollection AddTrackerPostgres(this IServiceCollection services, string connection) => services
        .AddDbContextFactory<TrackerContext>(options => options.UseNpgsql(
            connection,
            static postgres => postgres.ExecutionStrategy(static dependencies => new RetryWhenAway(dependencies))))
        .AddSingleton<TrackerStore>();
    #endregion

    public static async Task CreateTrackerTablesAsync(this IServiceProvider services, CancellationToken cancellation)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<TrackerContext>>().CreateDbContextAsync(cancellation);
        await context.Database.EnsureCreatedAsync(cancellation);
    }
}
