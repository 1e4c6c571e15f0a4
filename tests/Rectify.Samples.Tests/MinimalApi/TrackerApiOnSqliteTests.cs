using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Rectify.Samples.Tracker.Storage;
using Rectify.Serialization;
using Rectify.Samples.Tests.Storage;

namespace Rectify.Samples.Tests.MinimalApi;

public sealed class TrackerApiOnSqliteTests : TrackerApiTests
{
    private readonly DatabaseFile _file = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _file.Dispose();
    }

    [Fact]
    public async Task A_writer_waits_for_another_that_holds_the_file()
    {
        await using var other = new SqliteConnection($"Data Source={_file.Path};Pooling=False");
        await other.OpenAsync(Cancellation);
        Task<HttpResponseMessage> post;
        await using (var writing = other.BeginTransaction())
        {
            await using var insert = new SqliteCommand("INSERT INTO Documents (Plan, Key, After, Document) VALUES ('jinan-2018', 'other', -1, @document)", other, writing);
            insert.Parameters.AddWithValue("@document", RectifyJson.WriteProgress(Events(Started(1))));
            await insert.ExecuteNonQueryAsync(Cancellation);
            post = Task.Run(() => PostAsync(Events(Started(2))), Cancellation);
            await writing.CommitAsync(Cancellation);
        }

        Assert.Equal(HttpStatusCode.NoContent, (await post).StatusCode);
        var log = await Store.ReadAsync("jinan-2018", Cancellation);
        Assert.Equal([Started(1), Started(2)], log.Events);
    }

    private protected override void AddStorage(IServiceCollection services) => services.AddTrackerStorage(_file.Path);
}
