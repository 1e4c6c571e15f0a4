using System.Globalization;

namespace Rectify.Benchmarks.National;

/// <summary>What SQL can say of the same files: for each unit and day, how many are completed in time or late, overdue, or before their day. It knows no rule, no move of a day and no finding.</summary>
internal static class DuckLedger
{
    /// <summary>The counts of a unit on a day, by status.</summary>
    public static Dictionary<(int Unit, int Day), (int InTime, int Late, int Overdue)> Count(LedgerFiles files, bool withNewFacts)
    {
        int from = Ledger.FactsOn + (withNewFacts ? 1 : 0);
        string facts = withNewFacts ? $"(from '{files.Facts}' union all from '{files.NewFacts}')" : $"'{files.Facts}'";
        using var duck = new Duck();
        var counts = new Dictionary<(int, int), (int, int, int)>();
        foreach (int[] row in duck.Query(Sql(files.Measures, facts, from)))
            counts.Add((row[0], row[1]), (row[2], row[3], row[4]));
        return counts;
    }

    // The overdue of a day are those whose day passed by then: counted where they become it, and added up along the year.
    private static string Sql(string measures, string facts, int from) => string.Create(CultureInfo.InvariantCulture, $"""
        with completed as (select measure, min(day) as day from {facts} as f where kind = {(int)FactKind.Rectified} and day <= {from} group by measure),
        folded as (select unit, due, completed.day as done from '{measures}' m left join completed on completed.measure = m.id),
        frozen as (select unit, count(*) filter (done <= due) as in_time, count(*) filter (done > due) as late from folded group by unit),
        turning as (select unit, greatest(due + 1, {from}) as day, count(*) as n from folded where done is null group by all),
        days as (select u.range as unit, d.range as day from range({LedgerFiles.Units}) u, range({from}, {from + NationalTable.Days}) d)
        select days.unit::integer, days.day::integer, coalesce(in_time, 0)::integer, coalesce(late, 0)::integer,
            coalesce(sum(n) over (partition by days.unit order by days.day), 0)::integer
        from days left join frozen on frozen.unit = days.unit left join turning on turning.unit = days.unit and turning.day = days.day
        """);
}
