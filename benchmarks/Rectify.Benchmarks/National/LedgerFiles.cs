using System.Globalization;

namespace Rectify.Benchmarks.National;

/// <summary>A ledger in two Parquet files of its own, made by DuckDB with the same content each time: measures, and five facts of each in their order.</summary>
internal sealed class LedgerFiles : IDisposable
{
    public const int Units = 500;

    private const int NewFactCount = 100_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rectify-");

    public LedgerFiles(int measures)
    {
        using var duck = new Duck();
        duck.Execute(string.Create(CultureInfo.InvariantCulture, $"""
            create view drawn as
            select i::integer as id, (hash(i) % {Units})::integer as unit, (154 + hash(i, 1) % 700)::integer as due,
                (4 + hash(i, 2) % 60)::integer as start, hash(i, 3) % 10 < 7 as is_rectified, (hash(i, 4) % 90)::integer as lag
            from range({measures}) numbers(i)
            """));
        duck.Execute($"copy (select id, unit, due from drawn) to '{Measures}' (format parquet)");
        duck.Execute($"""
            copy (
                select unnest([id, id, id, id, id]) as measure,
                    unnest([{(int)FactKind.Started}, {(int)FactKind.Supervised}, {(int)FactKind.Reminded},
                        if(is_rectified, {(int)FactKind.Rectified}, {(int)FactKind.Interviewed}), if(is_rectified, {(int)FactKind.Accepted}, {(int)FactKind.Reminded})])::integer as kind,
                    unnest([start, start + 30, start + 60, due - 60 + lag, due - 45 + lag])::integer as day
                from drawn
            ) to '{Facts}' (format parquet)
            """);
        duck.Execute(string.Create(CultureInfo.InvariantCulture, $"""
            copy (select id as measure, {(int)FactKind.Rectified}::integer as kind, {Ledger.FactsOn + 1}::integer as day from drawn where hash(id, 5) % {Math.Max(1, measures / NewFactCount)} = 0)
            to '{NewFacts}' (format parquet)
            """));
    }

    public string Measures => Path.Combine(_folder.FullName, "measures.parquet");

    public string Facts => Path.Combine(_folder.FullName, "facts.parquet");

    /// <summary>The facts of the next day, one for each of about 100,000 measures.</summary>
    public string NewFacts => Path.Combine(_folder.FullName, "new.parquet");

    public long Bytes => new FileInfo(Measures).Length + new FileInfo(Facts).Length;

    public void Dispose() => _folder.Delete(recursive: true);
}
