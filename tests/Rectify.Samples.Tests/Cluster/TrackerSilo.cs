using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.TestingHost;
using Rectify.Samples.Tests.Storage;

namespace Rectify.Samples.Tests.Cluster;

/// <summary>A silo over the store of the tracker.</summary>
internal sealed class TrackerSilo : ISiloConfigurator
{
    public const string DatabaseSetting = "Tracker:Database";

    #region Configure
    public void Configure(ISiloBuilder siloBuilder)
    {
        siloBuilder.Services.AddTrackerStorage(siloBuilder.Configuration[DatabaseSetting]!);
        siloBuilder.Services.AddLogging(static logging => logging.ClearProviders());
        siloBuilder.Configure<ClusterMembershipOptions>(static membership =>
        {
            membership.ProbeTimeout = TimeSpan.FromSeconds(2);
            membership.NumVotesForDeathDeclaration = 1;
        });
    }
    #endregion
}
