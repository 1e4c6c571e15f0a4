using System.Globalization;
using System.Runtime.CompilerServices;
using Apache.Arrow;
using DuckDB.NET.Data;
using Rectify.Bulk;

namespace Rectify.Arrow.Tests;

/// <summary>Rows in a Parquet file of its own, written and read by DuckDB, and gone when disposed of.</summary>
internal sealed class ParquetStore : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rectify-");
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public ParquetStore() => _connection.Open();

    private string File => Path.Combine(_folder.FullName, "measures.parquet");

    /// <summary>Writes rows so many times over.</summary>
    public void Write(List<MeasureRow> rows, int copies)
    {
        Execute("create table ledger (unit integer, stage integer, standing integer, base_schedule integer, due integer, due_by_policy integer, target_due integer, review_due integer)");
        using (var appender = _connection.CreateAppender("ledger"))
        {
            foreach (var row in rows)
            {
                appender.CreateRow()
                    .AppendValue((int?)row.Unit).AppendValue((int?)row.Stage).AppendValue((int?)row.Standing).AppendValue((int?)row.BaseSchedule)
                    .AppendValue(row.Due).AppendValue((int?)(row.IsDueByPolicy ? 1 : 0)).AppendValue(row.TargetDue).AppendValue(row.ReviewDue)
                    .EndRow();
            }
        }

        Execute(string.Create(CultureInfo.InvariantCulture, $"copy (select ledger.* from ledger, range({copies})) to '{File}' (format parquet)"));
    }

    /// <summary>Reads the file back as record batches.</summary>
    public async IAsyncEnumerable<RecordBatch> Read([EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = $"select * from '{File}'";
        await foreach (var batch in command.ExecuteArrowBatchesAsync(cancellation))
            yield return batch;
    }

    public void Dispose()
    {
        _connection.Dispose();
        _folder.Delete(recursive: true);
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
