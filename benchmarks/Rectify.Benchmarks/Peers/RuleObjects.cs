using NodaTime;
using Rectify.Bulk;
using Rectify.Rules;

namespace Rectify.Benchmarks.Peers;

/// <summary>A list of rule objects, each of which returns a result object.</summary>
internal static class RuleObjects
{
    private static readonly List<Rule> Rules =
    [
        new(RuleBits.Overdue, static (m, asOf) => m.RectifiedOn is null && m.Due < asOf),
        new(RuleBits.DueSoon, static (m, asOf) => m.RectifiedOn is null && m.Limit != Limit.Immediate && m.Due >= asOf && m.Due <= asOf.PlusDays(Workload.DueSoonDays)),
        new(RuleBits.IndicatorMissed, HasMissed),
        new(RuleBits.CompletedWithTargetUnmet, static (m, asOf) => m.IsCompleted && HasMissed(m, asOf)),
        new(RuleBits.LookBackOverdue, static (m, asOf) => m.IsClosed && asOf > m.LastReview.PlusDays(Workload.LookBackDays)),
        new(RuleBits.ReportOverdue, static (m, asOf) => m.IsOpen && m.Limit != Limit.LongTerm && asOf > m.LastReport.PlusDays(Workload.ReportDays)),
    ];

    public static void Run(PeerMeasure[] measures, LocalDate asOf, RuleBits[] masks)
    {
        for (int i = 0; i < masks.Length; i++)
        {
            var results = new List<Result>();
            foreach (var rule in Rules)
                results.Add(new Result(rule.Bit, rule.IsViolated(measures[i], asOf)));
            masks[i] = RuleBits.None;
            foreach (var result in results)
                masks[i] |= result.IsViolated ? result.Bit : RuleBits.None;
        }
    }

    private static bool HasMissed(PeerMeasure m, LocalDate asOf) =>
        new[] { m.First, m.Second, m.Third }.Any(t => t.IsMissedOn(asOf));

    private sealed record Rule(RuleBits Bit, Func<PeerMeasure, LocalDate, bool> IsViolated);

    private sealed record Result(RuleBits Bit, bool IsViolated);
}
