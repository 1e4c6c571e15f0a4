using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Rectify.Samples.Tracker.Cluster;
using Rectify.Samples.Tracker.Storage;

namespace Rectify.Samples.Tracker.Running;

/// <summary>Silos on one database, each a process, and a client of theirs.</summary>
public sealed class TrackerCluster : IAsyncDisposable
{
    private readonly string[] _settings;
    private readonly List<SiloProcess> _silos = [];
    private readonly ServiceProvider _services;
    private IHost _client = null!;

    private TrackerCluster(string database, string[] settings)
    {
        _settings = ["--Tracker:Database", database, .. settings];
        _services = new ServiceCollection().AddTrackerPostgres(database).AddSingleton<NoticeStore>().BuildServiceProvider();
    }

    /// <summary>The silos that run.</summary>
    public IReadOnlyList<SiloProcess> Silos => _silos;

    public IGrainFactory Grains => _client.Cluster();

    public TrackerStore Store => _services.GetRequiredService<TrackerStore>();

    public NoticeStore Notices => _services.GetRequiredService<NoticeStore>();

    /// <summary>Makes the tables in an empty database.</summary>
    public static async Task CreateTablesAsync(string database, CancellationToken cancellation)
    {
        await using var services = new ServiceCollection().AddTrackerPostgres(database).BuildServiceProvider();
        await services.CreateTrackerTablesAsync(cancellation);
        await OrleansTables.CreateAsync(database, cancellation);
    }

    /// <summary>Starts silos at the same time, and connects to them.</summary>
    public static async Task<TrackerCluster> StartAsync(string database, int silos, string[] settings, CancellationToken cancellation)
    {
        var cluster = new TrackerCluster(database, settings);
        try
        {
            await Task.WhenAll(Enumerable.Range(0, silos).Select(_ => cluster.AddSiloAsync(cancellation)));
            cluster._client = await TrackerClient.ConnectAsync(database, cancellation);
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    public async Task AddSiloAsync(CancellationToken cancellation)
    {
        var silo = await SiloProcess.StartAsync(_settings, cancellation);
        lock (_silos)
            _silos.Add(silo);
    }

    /// <summary>Kills the last silo as a failing machine would.</summary>
    public async Task KillSiloAsync()
    {
        await using var silo = _silos[^1];
        _silos.Remove(silo);
        await silo.KillAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var silo in _silos)
            await silo.DisposeAsync();
        if (_client is not null)
            await StopClientAsync();
        await _services.DisposeAsync();
    }

    // The client says goodbye to silos that are gone.
    private async Task StopClientAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            await _client.StopAsync(soon.Token);
        }
        catch (OperationCanceledException)
        {
            // It has had its time.
        }

        _client.Dispose();
    }
}
