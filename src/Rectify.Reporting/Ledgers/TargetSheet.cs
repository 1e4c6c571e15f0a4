using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting.Workbooks;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>The numeric targets of the measures and of the goals, a row for each, with the newest observation.</summary>
internal sealed class TargetSheet(string language) : LedgerSheet(language)
{
    private static readonly LocalizedText Name = new("Targets", "指标");

    public Sheet Create(RectificationPlan plan, ProgressLog progress, PlanAssessment assessment)
    {
        // Without what was taken back.
        var facts = new KnownFacts(progress, assessment.AsOf, assessment.KnownOn);
        var ofMeasures = plan.Measures.Zip(assessment.Measures, static (m, a) => (m.Id, m.Indicators, States: a.Indicators));
        var ofGoals = plan.Goals.Zip(assessment.Goals, static (g, a) => (g.Id, g.Indicators, States: a.Indicators));
        return new Sheet(Say(Name), Columns(),
        [
            .. ofMeasures.Concat(ofGoals).SelectMany(owner => owner.Indicators.Select((x, i) =>
                Row(owner.Id, x, owner.States[i].State, new ObservationSeries(facts.ObservationsOf(x.Id).Where(static o => o.Unit is null)).Newest))),
        ]);
    }

    private SheetColumn[] Columns() =>
    [
        Column("Id", "指标编号", 14, CellFormat.Code),
        Column("Measure or goal", "措施或目标", 17, CellFormat.Code),
        Column("Target", "指标", 36),
        Column("Kind", "方式", 12),
        Column("Comparison", "要求", 13),
        Column("Value", "目标值", 12, CellFormat.Number),
        Column("Unit", "单位", 12),
        Column("By", "截止日", 12, CellFormat.Day),
        Column("Firmness", "约束性", 12),
        Column("Baseline year", "基准年", 15, CellFormat.Number),
        Column("Baseline", "基准值", 10, CellFormat.Number),
        Column("State", "状态", 12),
        Column("Observed on", "监测日", 12, CellFormat.Day),
        Column("Observed", "监测值", 12, CellFormat.Number),
        Column("Recorded on", "记录日", 12, CellFormat.Day),
        Column("Source", "来源", 30),
    ];

    private CellValue[] Row(string owner, TargetIndicator indicator, IndicatorState state, Observation? newest) =>
    [
        CellValue.Of(indicator.Id),
        CellValue.Of(owner),
        CellValue.Of(indicator.Name),
        CellValue.Of(Say(LedgerWords.Of(indicator.Mode))),
        CellValue.Of(Say(LedgerWords.Of(indicator.Comparator))),
        indicator.Target.Match(static q => CellValue.Of(q.Value), static l => CellValue.Of(l.Level)),
        CellValue.Of((indicator.Target as QuantityTarget)?.Unit),
        CellValue.Of(indicator.By),
        CellValue.Of(Say(LedgerWords.Of(indicator.Modality))),
        CellValue.Of(indicator.Baseline?.Year),
        CellValue.Of(indicator.Baseline?.Value),
        CellValue.Of(Say(StatusTerms.Of(state))),
        CellValue.Of(newest?.On),
        newest?.Value.Number is { } number ? CellValue.Of(number) : CellValue.Of(newest?.Value.Level),
        CellValue.Of(newest?.RecordedOn),
        CellValue.Of(newest?.Source),
    ];
}
