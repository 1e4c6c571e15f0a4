using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Rectify.Samples.Tracker.Storage;

/// <summary>Tries again while the server is away, starts or shuts down, or breaks off a connection.</summary>
public sealed class RetryWhenAway(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(dependencies, maxRetryCount: 60, maxRetryDelay: TimeSpan.FromMilliseconds(500))
{
    // A connection that breaks off before the commit leaves a transaction that is disposed of.
    protected override bool ShouldRetryOn(Exception exception) =>
        exception is NpgsqlException { IsTransient: true } or ObjectDisposedException { InnerException: NpgsqlException { IsTransient: true } };
}
