using System.Globalization;
using DuckDB.NET.Data;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Benchmarks.Peers;

/// <summary>The six rules in DuckDB's SQL, on one thread: a result per measure, and the count per unit and status.</summary>
internal sealed class DuckRules : IDisposable
{
    private static readonly string Evaluate = string.Create(CultureInfo.InvariantCulture, $"""
        create or replace temp table result as
        select id, unit,
            case when limit_kind = 4 then 1 when due is null then 0
                 when rectified is not null then case when rectified <= due then 2 else 3 end
                 when $today > due then 4 else 0 end as schedule,
            (case when rectified is null and $today > due then {SixRules.Overdue.Bits} else 0 end)
            + (case when rectified is null and limit_kind <> 3 and due >= $today and due <= $today + {Workload.DueSoonDays} then {SixRules.DueSoon.Bits} else 0 end)
            + (case when least(first, second, third) < $today then {SixRules.IndicatorMissed.Bits} else 0 end)
            + (case when stage between 2 and 5 and least(first, second, third) < $today then {SixRules.CompletedWithTargetUnmet.Bits} else 0 end)
            + (case when stage in (4, 5) and $today > review + {Workload.LookBackDays} then {SixRules.LookBackOverdue.Bits} else 0 end)
            + (case when stage in (1, 6) and limit_kind <> 4 and $today > report + {Workload.ReportDays} then {SixRules.ReportOverdue.Bits} else 0 end) as mask
        from measures
        """);

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly string _evaluate;

    public DuckRules(PeerMeasure[] measures, int today)
    {
        _evaluate = Evaluate.Replace("$today", today.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        _connection.Open();
        Execute("set threads = 1");
        Execute("create table measures (id integer, unit integer, stage integer, limit_kind integer, due integer, rectified integer, report integer, review integer, first integer, second integer, third integer)");
        using var appender = _connection.CreateAppender("measures");
        for (int i = 0; i < measures.Length; i++)
        {
            var measure = measures[i];
            var flat = new FlatMeasure(measure, today);
            var row = appender.CreateRow().AppendValue((int?)i).AppendValue((int?)measure.Unit).AppendValue((int?)measure.Stage).AppendValue((int?)measure.Limit);
            row.AppendValue(measure.Due is null ? (int?)null : flat.Due)
                .AppendValue(measure.RectifiedOn is { } on ? DayNumber.Of(on) : (int?)null)
                .AppendValue((int?)flat.LastReport).AppendValue((int?)flat.LastReview)
                .AppendValue((int?)flat.First).AppendValue((int?)flat.Second).AppendValue((int?)flat.Third)
                .EndRow();
        }
    }

    public long Run()
    {
        Execute(_evaluate);
        using var command = _connection.CreateCommand();
        command.CommandText = "select unit, schedule, count(*) from result group by unit, schedule";
        using var reader = command.ExecuteReader();
        long total = 0;
        while (reader.Read())
            total += reader.GetInt64(2);
        return total;
    }

    public void Masks(RuleMask[] masks)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "select id, mask from result";
        using var reader = command.ExecuteReader();
        while (reader.Read())
            masks[reader.GetInt32(0)] = new RuleMask((ulong)reader.GetInt64(1));
    }

    public void Dispose() => _connection.Dispose();

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
