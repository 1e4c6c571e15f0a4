using NodaTime;
using Rectify.Indicators;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Oracle;

/// <summary>The rules about targets.</summary>
internal static class NaiveTargetRules
{
    public static NaiveRule[] Rules { get; } =
    [
        new("RCT3001", static e => Weight(e, IsMissed, Severity.Error), static e => NaiveRules.Any(e.Indicators, IsMissed)),
        new("RCT3002", Severity.Warning, static e => e.Indicators.Any(static i => i.IsUnobserved)),
        new("RCT3003", Severity.Warning, static e => NaiveRules.Any(e.Indicators, static i => i.Recurs || i.DayHasPassed || i.Observations.Length == 0 ? false : Is(i, IndicatorState.AtRisk))),
        new("RCT3004", static e => Weight(e, IsRegressed, Severity.Error), static e => NaiveRules.Any(e.Indicators, IsRegressed)),
        new("RCT3005", static e => Old(e).Any(i => i.Target.Mode == IndicatorMode.Maintain && e.History.IsKeptUp) ? Severity.Warning : Severity.Info, static e => Old(e).Any()),
        new("RCT5002", Severity.Error, static e => e.IsReportedDone ? NaiveRules.Any(e.Indicators.Where(static i => i.DayHasPassed), static i => i.IsUnobserved ? true : i.Recurs && i.Newest is null ? false : Is(i, IndicatorState.Missed)) : false),
    ];

    private static bool? IsMissed(NaiveIndicator i) => i.Recurs
        ? i.InNewest.Length == 0 ? false : Is(i, IndicatorState.Missed)
        : !i.DayHasPassed || i.Observations.Length == 0 ? false : Is(i, IndicatorState.Missed);

    private static bool? IsRegressed(NaiveIndicator i) => i.Recurs || i.Observations.Length < 2 ? false : Is(i, IndicatorState.Regressed);

    private static bool? Is(NaiveIndicator i, IndicatorState state) => i.State() == IndicatorState.Undetermined ? null : i.State() == state;

    private static Severity Weight(NaiveEvaluator e, Func<NaiveIndicator, bool?> isBroken, Severity binding) =>
        e.Indicators.Any(i => isBroken(i) == true && !i.IsAspirational) ? binding : Severity.Info;

    private static IEnumerable<NaiveIndicator> Old(NaiveEvaluator e) =>
        e.Indicators.Where(i => i.Observations.Length > 0 && Period.DaysBetween(i.Observations[^1].On, e.AsOf) > e.Policy.ObservationMaxAgeDays);
}
