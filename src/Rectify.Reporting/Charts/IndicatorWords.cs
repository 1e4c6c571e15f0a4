using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Reporting.Ledgers;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>Says what a target asks for, from where, and what was observed last.</summary>
internal sealed class IndicatorWords(ChartFormat format)
{
    private static readonly LocalizedText Target = new("Target: {0}{1} {2}{3}", "目标：{0}{1}{2}{3}");
    private static readonly LocalizedText By = new(" by {0}", "，最迟{0}");
    private static readonly LocalizedText Change = new("{0} ", "{0}");
    private static readonly LocalizedText Baseline = new("Baseline of {0}: {1}", "{0}年基数：{1}");
    private static readonly LocalizedText Newest = new("Newest: {0} ({1})", "最新：{0}（{1}）");

    public string Of(ChartIndicator indicator) => string.Join(" · ", Parts(indicator));

    private IEnumerable<string> Parts(ChartIndicator indicator)
    {
        var target = indicator.Indicator;
        yield return format.Say(Target, ChangeOf(target), format.Say(LedgerWords.Of(target.Comparator)), target.Target, DayOf(target));
        if (target.Modality == Modality.Aspirational)
            yield return format.Say(LedgerWords.Of(target.Modality));
        if (target.Baseline is { } baseline)
            yield return format.Say(Baseline, baseline.Year, baseline.Value is { } value ? ChartFormat.Number(value) : "?");
        yield return indicator.Series.Newest is { Value: var observed, On: var on }
            ? format.Say(Newest, $"{observed}{(observed.Level is null ? (target.Target as QuantityTarget)?.Unit : "")}", ChartFormat.Day(on))
            : format.Say(ChartWords.NoObservation);
    }

    private string ChangeOf(TargetIndicator target) =>
        target.Mode is IndicatorMode.IncreaseBy or IndicatorMode.DecreaseBy ? format.Say(Change, format.Say(LedgerWords.Of(target.Mode))) : "";

    private string DayOf(TargetIndicator target) => target.By is { } by ? format.Say(By, ChartFormat.Day(by)) : "";
}
