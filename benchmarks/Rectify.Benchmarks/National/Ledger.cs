using System.Globalization;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Benchmarks.National;

/// <summary>The files as plans of a hundred measures with their logs, and as single measures with theirs.</summary>
internal sealed class Ledger(LedgerFiles files)
{
    /// <summary>The last day whose facts the files hold, as they count days.</summary>
    public const int FactsOn = 366 + 180;

    private const int MeasuresOfPlan = 100;

    private static readonly LocalDate IssuedOn = new(2024, 1, 1);
    private static readonly LocalDate[] Days = [.. Enumerable.Range(0, 1200).Select(static n => IssuedOn.PlusDays(n))];

    private static readonly ResponsibilityChain[] Chains =
        [.. Enumerable.Range(0, LedgerFiles.Units).Select(static n => new ResponsibilityChain([new(ResponsibilityRole.Responsible, string.Create(CultureInfo.InvariantCulture, $"unit {n}"))]))];

    /// <summary>A day as the files count them.</summary>
    public static LocalDate Day(int number) => Days[number];

    /// <summary>All plans, with what was reported up to that day.</summary>
    public IEnumerable<(RectificationPlan Plan, ProgressLog Log)> Plans()
    {
        List<Measure> measures = [];
        List<ProgressEvent> facts = [];
        foreach (var (measure, events) in Single($"from '{files.Measures}'", $"from '{files.Facts}'", FactsOn))
        {
            measures.Add(measure);
            facts.AddRange(events);
            if (measures.Count < MeasuresOfPlan)
                continue;
            yield return PlanOf(measures, facts);
            measures.Clear();
            facts.Clear();
        }

        if (measures.Count > 0)
            yield return PlanOf(measures, facts);
    }

    /// <summary>The measures that the new day has a fact of, each as a plan of its own, with that fact and those before it.</summary>
    public IEnumerable<(int Index, RectificationPlan Plan, ProgressLog Log)> Changed() =>
        Single(
            $"select m.* from '{files.Measures}' m semi join '{files.NewFacts}' n on m.id = n.measure order by m.id",
            $"select f.* from (from '{files.Facts}' union all from '{files.NewFacts}') f semi join '{files.NewFacts}' n on f.measure = n.measure order by f.measure",
            FactsOn + 1)
            .Select(static read =>
            {
                var (plan, log) = PlanOf([read.Measure], read.Facts);
                return (int.Parse(read.Measure.Id, CultureInfo.InvariantCulture), plan, log);
            });

    // Both queries are in the order of the measures.
    private IEnumerable<(Measure Measure, List<ProgressEvent> Facts)> Single(string measures, string facts, int until)
    {
        List<ProgressEvent> read = [];
        using var duck = new Duck();
        using var other = new Duck();
        using var next = other.Query(facts).GetEnumerator();
        bool hasNext = next.MoveNext();
        foreach (int[] row in duck.Query(measures))
        {
            string id = row[0].ToString(CultureInfo.InvariantCulture);
            for (; hasNext && next.Current[0] == row[0]; hasNext = next.MoveNext())
            {
                if (next.Current[2] <= until)
                    read.Add(FactOf(id, (FactKind)next.Current[1], Day(next.Current[2])));
            }

            yield return (new Measure(id, "完成整改。", new FixedDeadline(Day(row[2]))) { Responsibility = Chains[row[1]] }, read);
            read = [];
        }
    }

    private static (RectificationPlan Plan, ProgressLog Log) PlanOf(List<Measure> measures, List<ProgressEvent> facts) =>
        (new RectificationPlan($"plan-{measures[0].Id}", "整改方案", IssuedOn, [.. measures]), new ProgressLog(plan: null, [.. facts]));

    private static ProgressEvent FactOf(string measure, FactKind kind, LocalDate on) => kind switch
    {
        FactKind.Started => new Started(measure, on),
        FactKind.Supervised => new Supervised(measure, on, SupervisionKind.Joint),
        FactKind.Reminded => new Reminded(measure, on),
        FactKind.Interviewed => new Interviewed(measure, on),
        FactKind.Rectified => new Rectified(measure, on),
        _ => new Accepted(measure, on),
    };
}
