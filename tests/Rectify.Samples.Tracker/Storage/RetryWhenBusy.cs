using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;

namespace Rectify.Samples.Tracker.Storage;

/// <summary>Tries again while another connection writes (SQLITE_BUSY, SQLITE_LOCKED). The driver has waited for its own timeout by then.</summary>
public sealed class RetryWhenBusy(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(dependencies, maxRetryCount: 10, maxRetryDelay: TimeSpan.FromSeconds(1))
{
    protected override bool ShouldRetryOn(Exception exception) => exception is SqliteException { SqliteErrorCode: 5 or 6 };
}
