using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Orleans.Configuration;
using Rectify.Bulk;

namespace Rectify.Samples.Tracker.Cluster;

/// <summary>A program outside the cluster that calls its grains.</summary>
public static class TrackerClient
{
    /// <summary>Connects to the silos that stand in the database. A client gives up on a lost answer soon, as it may safely send again.</summary>
    public static async Task<IHost> ConnectAsync(string database, CancellationToken cancellation)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.ClearProviders();
        builder.UseOrleansClient(client => client
            .UseAdoNetClustering(clustering => (clustering.Invariant, clustering.ConnectionString) = (TrackerSilo.Invariant, database))
            .Configure<ClusterOptions>(static cluster => (cluster.ServiceId, cluster.ClusterId) = (TrackerSilo.Name, TrackerSilo.Name))
            .Configure<GatewayOptions>(static gateways => gateways.GatewayListRefreshPeriod = TimeSpan.FromSeconds(2))
            .Configure<ClientMessagingOptions>(static messaging => messaging.ResponseTimeout = TimeSpan.FromSeconds(5)));
        var host = builder.Build();
        await host.StartAsync(cancellation);
        return host;
    }

    #region UntilAnsweredAsync
    /// <summary>Calls a grain until it has answered. While a silo is dying, calls to its grains fail in several ways; what is sent again under its key is kept once.</summary>
    /// <exception cref="InvalidOperationException">The grain refuses the call.</exception>
    public static async Task<T> UntilAnsweredAsync<T>(Func<Task<T>> call, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return await call();
            }
            catch (Exception error) when (error is ObjectDisposedException or (not InvalidOperationException))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
            }
        }
    }
    #endregion

    #region TallyAsync
    /// <summary>Counts the measures of plans, of a hundred in each call.</summary>
    public static async Task<Tally> TallyAsync(IGrainFactory grains, IEnumerable<string> plans, LocalDate asOf, CancellationToken cancellation)
    {
        var parts = plans.Chunk(100).Select((part, i) => UntilAnsweredAsync(() => grains.GetGrain<ITallyGrain>(i).TallyAsync(part, asOf.ToDateOnly()), cancellation));
        return (await Task.WhenAll(parts)).Aggregate(Tally.Merge);
    }
    #endregion

    public static IClusterClient Cluster(this IHost host) => host.Services.GetRequiredService<IClusterClient>();
}
