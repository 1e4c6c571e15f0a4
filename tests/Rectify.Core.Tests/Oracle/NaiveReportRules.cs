using NodaTime;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Oracle;

/// <summary>The rules about reports, corrections and supervision.</summary>
internal static class NaiveReportRules
{
    public static NaiveRule[] Rules { get; } =
    [
        new("RCT6001", Severity.Warning, static e => e.History.Stage is Stage.InProgress or Stage.Relapsed && e.History.Schedule() != ScheduleStatus.OpenEnded && e.History.Clock.Run(NewestFact(e), e.AsOf) > e.Policy.ReportIntervalDays),
        new("RCT6002", Severity.Warning, static e => Percentages(e) is var p && p.Where((percent, i) => i > 0 && percent < p[i - 1]).Any()),
        new("RCT6003", Severity.Info, static e => e.History.Steps.Any(s => s.Counts && Period.DaysBetween(s.Fact.On, s.Fact.RecordedOn) > e.Policy.LateRecordingDays)),
        new("RCT6004", Severity.Info, static e => e.Facts.TakenBack.Any(f => f is { Unit: null } and (Rectified or Accepted or ClosedOut or Published) && string.Equals(f.Measure, e.Measure.Id, StringComparison.Ordinal))),
        new("RCT6005", Severity.Warning, static e => e.History.Standing() == Standing.Good && Period.DaysBetween(NewestFact(e), e.AsOf) > e.Policy.ReviewDays),
        new("RCT7001", Severity.Warning, static e => IsRungMissed(e)),
        new("RCT7002", Severity.Warning, static e => OpenOrders(e).Any(o => e.AsOf > o.AnswerBy)),
    ];

    /// <summary>The orders without an answer; those to a cancelled measure are orders, too.</summary>
    public static IEnumerable<OrderIssued> OpenOrders(NaiveEvaluator e)
    {
        var facts = e.History.Steps.Select(static s => s.Fact).ToArray();
        return facts.OfType<OrderIssued>().Where(o => !facts.OfType<OrderAnswered>().Any(a => a.On >= o.On
            && string.Equals(a.Order, o.Order, StringComparison.Ordinal)
            && (a.Unit is null || string.Equals(a.Unit, o.Unit, StringComparison.Ordinal))));
    }

    // Any event of the measure and any observation of its indicators, those of single units, too.
    private static LocalDate NewestFact(NaiveEvaluator e) => e.History.Steps.Where(static s => s.Counts).Select(static s => s.Fact.On)
        .Concat(e.Facts.Observations.Where(o => e.Measure.Indicators.Any(i => string.Equals(i.Id, o.Indicator, StringComparison.Ordinal))).Select(static o => o.On))
        .Max();

    private static decimal[] Percentages(NaiveEvaluator e) => [.. e.History.ThisCycle.Select(static s => s.Fact).OfType<ProgressReported>().Select(static r => r.Percent).OfType<decimal>()];

    private static bool IsRungMissed(NaiveEvaluator e)
    {
        if (e.History.Schedule() != ScheduleStatus.Overdue)
            return false;

        var since = LocalDate.Max(e.History.Due.Day!.Value, e.History.WentBackOn ?? LocalDate.MinIsoValue);
        int overdue = e.History.Clock.Run(since, e.AsOf);
        return e.Policy.EscalationLadder.Any(r => overdue > r.AfterDays && !e.History.Steps.Any(s => s.Counts && s.Fact.Type == r.Step && s.Fact.On > since));
    }
}
