using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Rectify.Samples.Tests.Storage;

/// <summary>How a host registers the store.</summary>
internal static class TrackerStorage
{
    #region AddTrackerStorage
    public static IServiceCollection AddTrackerStorage(this IServiceCollection services, string file) => services
        .AddDbContextFactory<TrackerContext>(options => options.UseSqlite(
            $"Data Source={file}",
            static sqlite => sqlite.ExecutionStrategy(static dependencies => new RetryWhenBusy(dependencies))))
        .AddSingleton<TrackerStore>();
    #endregion

    public static async Task CreateTrackerTablesAsync(this IServiceProvider services, CancellationToken cancellation)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<TrackerContext>>().CreateDbContextAsync(cancellation);
        await context.Database.EnsureCreatedAsync(cancellation);
    }
}
