using Rectify.Indicators;

namespace Rectify.Reporting.Charts;

/// <summary>Says what a target asks for, from where, and what was observed last.</summary>
internal sealed class IndicatorWords(ChartFormat format)
{
    private static readonly Dictionary<Comparator, string> Signs = new()
    {
        [Comparator.AtLeast] = "≥",
        [Comparator.MoreThan] = ">",
        [Comparator.AtMost] = "≤",
        [Comparator.LessThan] = "<",
        [Comparator.EqualTo] = "=",
        [Comparator.Approximately] = "≈",
    };

    public string Of(ChartIndicator indicator) => string.Join(" · ", Parts(indicator));

    private IEnumerable<string> Parts(ChartIndicator indicator)
    {
        var target = indicator.Indicator;
        string by = target.By is { } day ? " " + format.Say(ChartWords.By, ChartFormat.Day(day)) : "";
        yield return $"{format.Say(ChartWords.Target)} {Signs[target.Comparator]} {Change(target.Mode)}{target.Target}{by}";
        if (target.Baseline is { } baseline)
            yield return $"{format.Say(ChartWords.Baseline)} {ChartFormat.Digits(baseline.Year)}: {(baseline.Value is { } value ? ChartFormat.Number(value) : "?")}";
        yield return indicator.Series.Newest is { } newest
            ? $"{format.Say(ChartWords.Newest)} {newest.Value}{(newest.Value.Level is null ? (target.Target as QuantityTarget)?.Unit : "")} ({ChartFormat.Day(newest.On)})"
            : format.Say(ChartWords.NoObservation);
    }

    private static string Change(IndicatorMode mode) => mode switch
    {
        IndicatorMode.IncreaseBy => "+",
        IndicatorMode.DecreaseBy => "−",
        _ => "",
    };
}
