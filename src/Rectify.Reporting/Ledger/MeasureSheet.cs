using NodaTime;
using NodaTime.Text;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting.Workbooks;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>The measures, a row for each: what is to be done, by whom, by when, how far it is, and why it has its colour.</summary>
internal sealed class MeasureSheet(string language) : LedgerSheet(language)
{
    private static readonly LocalizedText Name = new("Measures", "措施");
    private static readonly LocalizedText DoneLate = new("yes, done late", "是,已逾期完成");

    public Sheet Create(RectificationPlan plan, ProgressLog inView, PlanAssessment assessment)
    {
        var events = inView.Events.Where(static e => e.Measure is not null).ToLookup(static e => e.Measure!, StringComparer.Ordinal);
        return new Sheet(Say(Name), Columns(), [.. plan.Measures.Select((m, i) => Row(m, assessment.Measures[i], [.. events[m.Id].Where(static e => e.Unit is null)]))]);
    }

    private SheetColumn[] Columns() =>
    [
        Column("No.", "序号", 6, CellFormat.Number),
        Column("Id", "编号", 10, CellFormat.Code),
        Column("Measure", "措施", 50),
        Column("Units", "责任单位", 22),
        Column("Principals", "责任人", 24),
        Column("Time limit", "整改时限", 16),
        Column("Due", "到期日", 12, CellFormat.Day),
        Column("Basis", "日期依据", 10),
        Column("Targets and milestones", "目标指标", 40),
        Column("Progress", "进展", 28),
        Column("Percent", "进度", 10, CellFormat.Percent),
        Column("Stage", "阶段", 10),
        Column("Schedule", "序时进度", 11),
        Column("Overdue", "是否逾期", 10),
        Column("Signal", "预警", 8),
        Column("Why", "原因", 48),
    ];

    private CellValue[] Row(Measure measure, MeasureAssessment assessment, ProgressEvent[] events) =>
    [
        CellValue.Of(measure.Number > 0 ? measure.Number : (decimal?)null),
        CellValue.Of(measure.Id),
        CellValue.Of(measure.Text),
        CellValue.Of(List(measure.Responsibility.Links.Select(Unit).Distinct(StringComparer.Ordinal))),
        CellValue.Of(List(measure.Responsibility.Answering.Select(static l => l.Principal.Title).Distinct(StringComparer.Ordinal))),
        CellValue.Of(measure.Deadline is { } deadline ? DeadlineWords.Of(deadline, Language) : null),
        CellValue.Of(assessment.Due),
        CellValue.Of(assessment.DueBasis is { } basis ? Say(LedgerWords.Of(basis)) : null),
        CellValue.Of(string.Join('\n', Targets(measure, assessment).Concat(Milestones(measure, assessment)))),
        CellValue.Of(events.OrderBy(static e => e.On).LastOrDefault() is { } newest ? Say(FactSentence.Of(newest)) : null),
        CellValue.Percent(assessment.IsCompleted ? null : new MeasureHistory(events).Percent),
        CellValue.Of(Say(StatusTerms.Of(assessment.Stage))),
        CellValue.Of(Say(StatusTerms.Of(assessment.Schedule))),
        CellValue.Of(Say(IsOverdue(assessment))),
        CellValue.Of(Say(StatusTerms.Of(assessment.Signal))) with { Fill = FillOf(assessment.Signal) },
        CellValue.Of(string.Join('\n', assessment.Findings.Where(static f => f.Severity > Severity.Info).Select(f => f.ToString(Language)))),
    ];

    private string Unit(ResponsibilityLink link) => link.Role == ResponsibilityRole.Responsible
        ? link.Unit
        : $"{link.Unit}({Say(LedgerWords.Of(link.Role))})";

    private IEnumerable<string> Targets(Measure measure, MeasureAssessment assessment) =>
        measure.Indicators.Select((x, i) => Line($"{x.Name} {Say(LedgerWords.Of(x.Comparator))} {x.Target}", x.By, StatusTerms.Of(assessment.Indicators[i].State)));

    private IEnumerable<string> Milestones(Measure measure, MeasureAssessment assessment) =>
        measure.Milestones.Concat(measure.EarlierStages).Select((m, i) => Line(m.Text, m.Deadline.NamedDay, StatusTerms.Of(assessment.Milestones[i].State)));

    private string Line(string what, LocalDate? by, LocalizedText state) =>
        $"{what}({(by is { } day ? $"{LocalDatePattern.Iso.Format(day)}, " : "")}{Say(state)})";

    private static LocalizedText IsOverdue(MeasureAssessment assessment) => assessment switch
    {
        { Schedule: ScheduleStatus.Overdue } => LedgerWords.Yes,
        { Schedule: ScheduleStatus.CompletedLate } => DoneLate,
        { Schedule: ScheduleStatus.Undetermined, Due: null } => LedgerWords.CannotTell,
        _ => LedgerWords.No,
    };

    private static CellFill FillOf(Signal signal) => signal switch
    {
        Signal.Green => CellFill.Green,
        Signal.Blue => CellFill.Blue,
        Signal.Grey => CellFill.Grey,
        Signal.Yellow => CellFill.Yellow,
        Signal.Red => CellFill.Red,
        _ => CellFill.None,
    };

}
