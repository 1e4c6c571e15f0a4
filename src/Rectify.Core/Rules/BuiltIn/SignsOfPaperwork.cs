using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;
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
        List<LocalizedText> signs = [];
        List<Evidence> evidence = [];
        if (FindQuickRectification(context) is { } quick)
        {
            signs.Add(Describe(quick.Start, quick.Rectified));
            evidence.AddRange(Evidence.Of(quick.Start), Evidence.Of(quick.Rectified), BuiltInRule.PolicyValue(nameof(EvaluationPolicy.QuickRectificationDays), context.Policy.QuickRectificationDays));
        }

        foreach (var indicator in context.Indicators)
        {
            if (FindRepeatedValue(indicator.Series) is not { } last)
                continue;
            signs.Add(Describe(indicator, last));
            foreach (var observation in indicator.Series.Observations[(last - SuccessiveObservations + 1)..(last + 1)])
                evidence.Add(Evidence.Of(observation));
        }

        if (FindLateFirstReport(context) is { } late)
        {
            signs.Add(Describe(late.First, late.Due));
            evidence.AddRange(Evidence.Of(late.First), BuiltInRule.DeadlineOf(context.Measure));
        }

        return RuleOutcome.Violated(RuleArgument.OfTerms("signs", signs.ToValueList())).Because(CollectionsMarshal.AsSpan(evidence));
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

    private static LocalizedText Describe(Started start, Rectified rectified)
    {
        int days = Period.DaysBetween(start.On, rectified.On);
        return new($"rectified {BuiltInRule.Days(days)} after the start", string.Create(CultureInfo.InvariantCulture, $"启动{days}天即报完成"));
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

    private static LocalizedText Describe(IndicatorStatus indicator, int last)
    {
        string id = indicator.Indicator.Id;
        string value = indicator.Series.Observations[last].Value.ToString();
        return new($"{id} observed as {value} three times running", $"{id}连续三次数据均为{value}");
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

    private static LocalizedText Describe(ProgressEvent first, LocalDate due)
    {
        int days = Period.DaysBetween(due, first.On);
        return new($"first report {BuiltInRule.Days(days)} after the due day", string.Create(CultureInfo.InvariantCulture, $"到期{days}天后才首次上报"));
    }
}
