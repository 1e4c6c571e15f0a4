using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting.Workbooks;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>The numeric targets of the measures and of the goals, a row for each, with the newest observation.</summary>
internal sealed class TargetSheet(string language)
{
    private static readonly LocalizedText Name = new("Targets", "指标");

    public Sheet Create(RectificationPlan plan, ProgressLog inView, PlanAssessment assessment)
    {
        var observations = inView.Observations.Where(static o => o.Unit is null).ToLookup(static o => o.Indicator, StringComparer.Ordinal);
        var ofMeasures = plan.Measures.Zip(assessment.Measures, static (m, a) => (m.Id, m.Indicators, States: a.Indicators));
        var ofGoals = plan.Goals.Zip(assessment.Goals, static (g, a) => (g.Id, g.Indicators, States: a.Indicators));
        return new Sheet(Name.In(language), Columns(),
        [
            .. ofMeasures.Concat(ofGoals).SelectMany(owner => owner.Indicators.Select((x, i) =>
                Row(owner.Id, x, owner.States[i].State, new ObservationSeries(observations[x.Id]).Newest))),
        ]);
    }

    private SheetColumn[] Columns() =>
    [
        new(Say("Id", "指标编号"), 14, CellFormat.Code),
        new(Say("Measure or goal", "措施或目标"), 12, CellFormat.Code),
        new(Say("Target", "指标"), 36),
        new(Say("Kind", "方式"), 12),
        new(Say("Comparison", "要求"), 10),
        new(Say("Value", "目标值"), 12, CellFormat.Number),
        new(Say("Unit", "单位"), 12),
        new(Say("By", "截止日"), 12, CellFormat.Day),
        new(Say("Firmness", "约束性"), 12),
        new(Say("Baseline year", "基准年"), 9, CellFormat.Number),
        new(Say("Baseline", "基准值"), 10, CellFormat.Number),
        new(Say("State", "状态"), 12),
        new(Say("Observed on", "监测日"), 12, CellFormat.Day),
        new(Say("Observed", "监测值"), 12, CellFormat.Number),
        new(Say("Recorded on", "记录日"), 12, CellFormat.Day),
        new(Say("Source", "来源"), 30),
    ];

    private CellValue[] Row(string owner, TargetIndicator indicator, IndicatorState state, Observation? newest) =>
    [
        CellValue.Of(indicator.Id),
        CellValue.Of(owner),
        CellValue.Of(indicator.Name),
        CellValue.Of(LedgerWords.Of(indicator.Mode).In(language)),
        CellValue.Of(LedgerWords.Of(indicator.Comparator).In(language)),
        indicator.Target.Match(static q => CellValue.Of(q.Value), static l => CellValue.Of(l.Level)),
        CellValue.Of((indicator.Target as QuantityTarget)?.Unit),
        CellValue.Of(indicator.By),
        CellValue.Of(LedgerWords.Of(indicator.Modality).In(language)),
        CellValue.Of(indicator.Baseline?.Year),
        CellValue.Of(indicator.Baseline?.Value),
        CellValue.Of(StatusTerms.Of(state).In(language)),
        CellValue.Of(newest?.On),
        newest?.Value.Number is { } number ? CellValue.Of(number) : CellValue.Of(newest?.Value.Level),
        CellValue.Of(newest?.RecordedOn),
        CellValue.Of(newest?.Source),
    ];

    private string Say(string english, string chinese) => new LocalizedText(english, chinese).In(language);
}
