using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Rectify.Samples.Tracker.Cluster;
using Rectify.Samples.Tracker.Running;

// `tables CONNECTION` makes the tables in an empty database of PostgreSQL, `silo --Tracker:Database CONNECTION` runs a silo until it is asked to stop.
// `measure PLANS SPREAD` starts a server and two silos, and prints a table; plans wake within SPREAD (hh:mm:ss) after midnight.
switch (args)
{
    case ["tables", var database]:
        await TrackerCluster.CreateTablesAsync(database, CancellationToken.None);
        return 0;
    case ["silo", .. var settings]:
        using (var silo = TrackerSilo.Create(settings))
        {
            await silo.StartAsync();
            await Console.Out.WriteLineAsync("ready");
            if (silo.Services.GetRequiredService<IConfiguration>().GetValue<bool>("Tracker:StopWithInput"))
            {
                await Console.In.ReadToEndAsync();
                await silo.StopAsync();
            }
            else
            {
                await silo.WaitForShutdownAsync();
            }
        }

        return 0;
    case ["measure", var plans, var spread]:
        await ClusterMeasurement.RunAsync(int.Parse(plans, CultureInfo.InvariantCulture), spread, Console.Out, CancellationToken.None);
        return 0;
    default:
        await Console.Error.WriteLineAsync("tables CONNECTION | silo --Tracker:Database CONNECTION | measure PLANS SPREAD");
        return 2;
}
