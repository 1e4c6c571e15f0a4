using NodaTime;
using Rectify.Rules;

namespace Rectify.Benchmarks.Peers;

/// <summary>A list of rule objects, each of which returns a result object.</summary>
internal static class RuleObjects
{
    private static readonly List<Rule> Rules =
    [
        new(SixRules.Overdue, static (m, asOf) => m.RectifiedOn is null && m.Due < asOf),
        new(SixRules.DueSoon, static (m, asOf) => m.RectifiedOn is null && m.Limit != Limit.Immediate && m.Due >= asOf && m.Due <= asOf.PlusDays(Workload.DueSoonDays)),
        new(SixRules.IndicatorMissed, HasMissed),
        new(SixRules.CompletedWithTargetUnmet, static (m, asOf) => m.IsCompleted && HasMissed(m, asOf)),
        new(SixRules.LookBackOverdue, static (m, asOf) => m.IsClosed && asOf > m.LastReview.PlusDays(Workload.LookBackDays)),
        new(SixRules.ReportOverdue, static (m, asOf) => m.IsOpen && m.Limit != Limit.LongTerm && asOf > m.LastReport.PlusDays(Workload.ReportDays)),
    ];

    public static void Run(PeerMeasure[] measures, LocalDate asOf, RuleMask[] masks)
    {
        for (int i = 0; i < masks.Length; i++)
        {
            var results = new List<Result>();
            foreach (var rule in Rules)
                results.Add(new Result(rule.Mask, rule.IsViolated(measures[i], asOf)));
            masks[i] = RuleMask.None;
            foreach (var result in results)
                masks[i] |= result.IsViolated ? result.Mask : RuleMask.None;
        }
    }

    private static bool HasMissed(PeerMeasure m, LocalDate asOf) =>
        new[] { m.First, m.Second, m.Third }.Any(t => t.IsMissedOn(asOf));

    private sealed record Rule(RuleMask Mask, Func<PeerMeasure, LocalDate, bool> IsViolated);

    private sealed record Result(RuleMask Mask, bool IsViolated);
}
