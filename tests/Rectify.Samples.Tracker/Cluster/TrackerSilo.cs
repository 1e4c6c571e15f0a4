using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Extensions;
using Orleans.Configuration;
using Rectify.Evaluation;
using Rectify.Rules;
using Rectify.Samples.Tracker.Storage;

namespace Rectify.Samples.Tracker.Cluster;

/// <summary>A silo over the store of the tracker.</summary>
public static class TrackerSilo
{
    internal const string Name = "tracker";
    internal const string Invariant = "Npgsql";

    public static IHost Create(string[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { Args = settings });
        builder.Logging.AddConsole(static console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
        var section = builder.Configuration.GetSection("Tracker");
        var options = section.Get<TrackerOptions>() ?? new TrackerOptions();
        builder.Services.Configure<TrackerOptions>(section);
        builder.Services.AddSingleton(DaysOf(options));
        builder.UseOrleans(silo => Configure(silo, options).ConfigureEndpoints(IPAddress.Loopback, FreePort(), FreePort()));
        return builder.Build();
    }

    #region Configure
    private static ISiloBuilder Configure(ISiloBuilder silo, TrackerOptions options)
    {
        silo.Services.AddTrackerPostgres(options.Database).AddSingleton<NoticeStore>().AddSingleton(new Evaluator(RuleSet.Default));
        return silo
            .UseAdoNetClustering(clustering => (clustering.Invariant, clustering.ConnectionString) = (Invariant, options.Database))
            .UseAdoNetReminderService(reminders => (reminders.Invariant, reminders.ConnectionString) = (Invariant, options.Database))
            .Configure<ClusterOptions>(static cluster => (cluster.ServiceId, cluster.ClusterId) = (Name, Name))
            .Configure<ClusterMembershipOptions>(membership => membership.ProbeTimeout = options.ProbeTimeout)
            .Configure<ReminderOptions>(reminders =>
            {
                // What was set while a silo joined or died may be known to the one that no longer answers for it, until the other reads the table.
                reminders.RefreshReminderListPeriod = options.RetryAfter / 2;
                reminders.MinimumReminderPeriod = options.RetryAfter;
            });
    }
    #endregion

    private static IDays DaysOf(TrackerOptions options) => options.DayLength is { } length
        ? new ShortDays(SystemClock.Instance, options.DaysFrom.ToInstant(), LocalDate.FromDateOnly(options.FirstDay), Duration.FromTimeSpan(length))
        : new ChinaDays(SystemClock.Instance);

    // Orleans wants to know its ports before it opens them.
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
