using Npgsql;

namespace Rectify.Samples.Tracker.Cluster;

/// <summary>The tables of membership and reminders.</summary>
public static class OrleansTables
{
    public static async Task CreateAsync(string connection, CancellationToken cancellation)
    {
        using var script = new StreamReader(typeof(OrleansTables).Assembly.GetManifestResourceStream("Orleans.sql")!);
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(await script.ReadToEndAsync(cancellation));
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
