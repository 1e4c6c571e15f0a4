using System.Globalization;
using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT5010: signs of work on paper: rectified within days of the first start, one value on three successive days of observation, or a first report after the due day.</summary>
internal sealed class SignsOfPaperwork : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.SignsOfPaperwork,
        Severity.Info,
        new("Signs of work on paper", "疑似纸面整改"),
        new("Signs of work on paper: {signs}.", "存在纸面整改迹象：{signs}。"));

    private const int SuccessiveObservations = 3;

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (FindQuickRectification(context) is not null || FindLateFirstReport(context) is not null || context.Indicators.Exists(static i => FindRepeatedValue(i.Series) is not null))
            return RuleOutcome.Violated(context, Violated);
        return context.History.Events.IsEmpty && !context.Indicators.Exists(static i => i.Series.Newest is not null) ? RuleOutcome.NotApplicable : RuleOutcome.Satisfied;
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var signs = new List<(LocalizedText Sign, Evidence[] Evidence)>();
        if (FindQuickRectification(context) is { } quick)
            signs.Add(Describe(quick.Start, quick.Rectified, context.Policy.QuickRectificationDays));
        foreach (var indicator in context.Indicators)
        {
            if (FindRepeatedValue(indicator.Series) is { } last)
                signs.Add(Describe(indicator, last));
        }

        if (FindLateFirstReport(context) is { } late)
            signs.Add(Describe(late.First, late.Due, context.Measure));
        return RuleOutcome.Violated(RuleArgument.OfTerms("signs", signs.Select(static s => s.Sign).ToValueList())).Because([.. signs.SelectMany(static s => s.Evidence)]);
    }

    private static (Started Start, Rectified Rectified)? FindQuickRectification(in MeasureContext context)
    {
        Started? start = null;
        foreach (var fact in context.History.CurrentCycle)
        {
            if (fact is Started started)
                start ??= started;
            if (fact is Rectified rectified && start is not null)
                return Period.DaysBetween(start.On, fact.On) <= context.Policy.QuickRectificationDays ? (start, rectified) : null;
        }

        return null;
    }

    private static (LocalizedText, Evidence[]) Describe(Started start, Rectified rectified, int allowed)
    {
        int days = Period.DaysBetween(start.On, rectified.On);
        return (new($"rectified {BuiltInRule.Days(days)} after the start", string.Create(CultureInfo.InvariantCulture, $"启动{days}天即报完成")),
            [Evidence.Of(start), Evidence.Of(rectified), BuiltInRule.PolicyValue(nameof(EvaluationPolicy.QuickRectificationDays), allowed)]);
    }

    // The position of the last of the first three that are alike.
    private static int? FindRepeatedValue(ObservationSeries series)
    {
        var observations = series.Observations;
        for (int i = SuccessiveObservations - 1; i < observations.Length; i++)
        {
            var value = observations[i].Value;
            if (observations[i - 1].Value == value && observations[i - 2].Value == value)
                return i;
        }

        return null;
    }

    private static (LocalizedText, Evidence[]) Describe(IndicatorStatus indicator, int last)
    {
        string id = indicator.Indicator.Id;
        var series = indicator.Series.Observations;
        var value = series[last].Value;
        return (new($"{id} observed as {value} three times running", $"{id}连续三次数据均为{value}"),
            [Evidence.Of(series[last - 2]), Evidence.Of(series[last - 1]), Evidence.Of(series[last])]);
    }

    private static (ProgressEvent First, LocalDate Due)? FindLateFirstReport(in MeasureContext context)
    {
        foreach (var fact in context.History.Effective)
        {
            if (fact is Started or ProgressReported or Rectified)
                return context.DueDays.InForceOn(fact.On)?.DayOrNull is { } due && fact.On > due ? (fact, due) : null;
        }

        return null;
    }

    private static (LocalizedText, Evidence[]) Describe(ProgressEvent first, LocalDate due, Measure measure)
    {
        int days = Period.DaysBetween(due, first.On);
        return (new($"first report {BuiltInRule.Days(days)} after the due day", string.Create(CultureInfo.InvariantCulture, $"到期{days}天后才首次上报")), [Evidence.Of(first), BuiltInRule.DeadlineOf(measure)]);
    }
}
