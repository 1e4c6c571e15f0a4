using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rectify.Samples.Tracker.Storage;

namespace Rectify.Samples.Tests.Storage;

public sealed class RetryWhenBusyTests
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ConstraintViolated = 19;

    [Theory]
    [InlineData(Busy, 2)]
    [InlineData(Locked, 2)]
    [InlineData(ConstraintViolated, 1)]
    public async Task Only_a_file_in_use_is_tried_again(int error, int expected)
    {
        using var file = new DatabaseFile();
        await using var services = new ServiceCollection().AddTrackerStorage(file.Path).BuildServiceProvider();
        await using var context = await services.GetRequiredService<IDbContextFactory<TrackerContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        int attempts = 0;

        await Record.ExceptionAsync(() => context.Database.CreateExecutionStrategy().ExecuteAsync(
            () => ++attempts == 1 ? throw new SqliteException("refused", error) : Task.CompletedTask));

        Assert.Equal(expected, attempts);
    }
}
