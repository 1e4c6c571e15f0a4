using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Core.Tests.Oracle;

/// <summary>The rules about the paper.</summary>
internal static class NaivePlanRules
{
    public static NaiveRule[] Rules { get; } =
    [
        new("RCT1001", Severity.Error, static e => e.Measure.Deadline is null),
        new("RCT1002", Severity.Error, static e => !e.Measure.Responsibility.Links.Any(static l => l.Role is ResponsibilityRole.Responsible or ResponsibilityRole.Lead or ResponsibilityRole.Territorial)),
        new("RCT1003", Severity.Warning, static e => PromisedDays(e).Concat(Shown(e.Measure.Deadline)).Any(day => day < e.Plan.IssuedOn)),
        new("RCT1004", Severity.Warning, static e => e.Measure.Deadline is FixedDeadline own && PromisedDays(e).Any(day => day > own.Due)),
        new("RCT1006", Severity.Info, static e => e.Measure.Duties.Any(static d => d.Recurrence.Per == RecurrencePeriod.Unspecified)),
        new("RCT1007", Severity.Info, static e => e.History.IsKeptUp && PromisedDays(e).Any(day => !Shown(e.Measure.Deadline).Contains(day))),
        new("RCT1014", Severity.Warning, static e => Leads(e).Distinct(StringComparer.Ordinal).Skip(1).Any()),
    ];

    private static IEnumerable<LocalDate> PromisedDays(NaiveEvaluator e) =>
        e.Measure.Milestones.SelectMany(static m => Shown(m.Deadline)).Concat(e.Measure.Indicators.Where(static i => i.By is not null).Select(static i => i.By!.Value));

    private static IEnumerable<LocalDate> Shown(Deadline? deadline) => deadline switch
    {
        FixedDeadline f => [f.Due],
        StagedDeadline s => s.Stages.Select(static stage => stage.Due),
        PeriodDeadline p => [p.Due],
        _ => [],
    };

    // The party committee and the government of one place lead as one.
    private static IEnumerable<string> Leads(NaiveEvaluator e) => e.Measure.Responsibility.Links
        .Where(static l => l.Role == ResponsibilityRole.Lead)
        .Select(static l => l.Unit!.EndsWith("党委", StringComparison.Ordinal) || l.Unit.EndsWith("政府", StringComparison.Ordinal) ? l.Unit[..^2] : l.Unit);
}
