using DuckDB.NET.Data;

namespace Rectify.Benchmarks.National;

/// <summary>DuckDB in memory, on one thread.</summary>
internal sealed class Duck : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public Duck()
    {
        _connection.Open();
        Execute("set threads = 1");
    }

    public void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The rows of a query, whose columns are integers without nulls.</summary>
    public IEnumerable<int[]> Query(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.UseStreamingMode = true;
        using var reader = command.ExecuteReader();
        int[] row = new int[reader.FieldCount];
        while (reader.Read())
        {
            for (int i = 0; i < row.Length; i++)
                row[i] = reader.GetInt32(i);
            yield return row;
        }
    }

    public void Dispose() => _connection.Dispose();
}
