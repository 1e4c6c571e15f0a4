using Microsoft.Data.Sqlite;

namespace Rectify.Samples.Tests.Storage;

/// <summary>A database file in a temporary folder of its own.</summary>
internal sealed class DatabaseFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rectify-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "tracker.db");

    public void Dispose()
    {
        // Connections that wait for their next use hold the file open.
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
