using System.Globalization;
using NodaTime;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT5010: signs of work on paper: rectified within days of the first start, one value on three successive days of observation, or a first report after the due day.</summary>
internal sealed class SignsOfPaperwork : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.SignsOfPaperwork,
        Severity.Info,
        new("Signs of work on paper", "疑似纸面整改"),
        new("Signs of work on paper: {signs}.", "存在纸面整改迹象：{signs}。"));

    private const int SuccessiveObservations = 3;

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var signs = new List<(LocalizedText Sign, Evidence[] Evidence)>();
        if (QuickRectification(context) is { } quick)
            signs.Add(quick);
        signs.AddRange(context.Indicators.Select(RepeatedValue).OfType<(LocalizedText, Evidence[])>());
        if (LateFirstReport(context) is { } late)
            signs.Add(late);
        if (context.History.Events.IsEmpty && context.Indicators.All(static i => i.Series.Newest is null))
            return RuleOutcome.NotApplicable;
        return signs.Count == 0
            ? RuleOutcome.Satisfied
            : RuleOutcome.Violated(RuleArgument.OfTerms("signs", signs.Select(static s => s.Sign).ToValueList())).Because([.. signs.SelectMany(static s => s.Evidence)]);
    }

    private static (LocalizedText, Evidence[])? QuickRectification(in MeasureContext context)
    {
        Started? start = null;
        foreach (var fact in context.History.CurrentCycle)
        {
            if (fact is Started started)
                start ??= started;
            if (fact is not Rectified || start is null)
                continue;
            int days = Period.DaysBetween(start.On, fact.On);
            int least = context.Policy.QuickRectificationDays;
            return days > least ? null
                : (new($"rectified {Print(days)} days after the start", $"启动{Print(days)}天即报完成"),
                    [Evidence.Of(start), Evidence.Of(fact), BuiltInRule.PolicyValue(nameof(context.Policy.QuickRectificationDays), least)]);
        }

        return null;
    }

    private static (LocalizedText, Evidence[])? RepeatedValue(IndicatorStatus indicator)
    {
        var series = indicator.Series.Observations;
        for (int i = SuccessiveObservations - 1; i < series.Length; i++)
        {
            var value = series[i].Value;
            if (series[i - 1].Value == value && series[i - 2].Value == value)
            {
                string id = indicator.Indicator.Id;
                return (new($"{id} observed as {value} three times running", $"{id}连续三次数据均为{value}"),
                    [Evidence.Of(series[i - 2]), Evidence.Of(series[i - 1]), Evidence.Of(series[i])]);
            }
        }

        return null;
    }

    private static (LocalizedText, Evidence[])? LateFirstReport(in MeasureContext context)
    {
        foreach (var fact in context.History.Events)
        {
            if (fact is not (Started or ProgressReported or Rectified))
                continue;
            if (context.DueDays.InForceOn(fact.On)?.DayOrNull is not { } due || fact.On <= due)
                return null;
            int days = Period.DaysBetween(due, fact.On);
            return (new($"first report {Print(days)} days after the due day", $"到期{Print(days)}天后才首次上报"), [Evidence.Of(fact), BuiltInRule.DeadlineOf(context.Measure)]);
        }

        return null;
    }

    private static string Print(int days) => days.ToString(CultureInfo.InvariantCulture);
}
