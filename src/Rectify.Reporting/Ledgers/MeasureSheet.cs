using System.Globalization;
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
    private static readonly LocalizedText AsOf = new("as of {0}", "截至{0}");
    private static readonly LocalizedText SignalHeading = new("Signal", "预警");

    private static readonly (Signal Signal, CellFill Fill)[] Fills =
    [
        (Signal.Green, CellFill.Green), (Signal.Blue, CellFill.Blue), (Signal.Grey, CellFill.Grey), (Signal.Yellow, CellFill.Yellow), (Signal.Red, CellFill.Red),
    ];

    private static readonly LocalizedText Document = new("evidence: {0}", "佐证：{0}");
    private static readonly LocalizedText DoneLate = new("yes, done late", "是,已逾期完成");

    public Sheet Create(RectificationPlan plan, PlanAssessment assessment)
    {
        var problems = plan.Problems.SelectMany(static p => p.Measures, static (p, id) => (p.Text, Id: id)).ToLookup(static p => p.Id, static p => p.Text, StringComparer.Ordinal);
        var columns = Columns();
        return new Sheet(Say(Name), columns, [.. plan.Measures.Select((m, i) => Row(m, assessment.Measures[i], problems[m.Id]))])
        {
            Title = $"{plan.Title} · {string.Format(CultureInfo.InvariantCulture, Say(AsOf), LocalDatePattern.Iso.Format(assessment.AsOf))}",
            FrozenColumns = 2,
            Colours = new CellColours(Array.FindIndex(columns, c => string.Equals(c.Heading, Say(SignalHeading), StringComparison.Ordinal)), [.. Fills.Select(f => (Say(StatusTerms.Of(f.Signal)), f.Fill))]),
        };
    }

    // Some 270 digits wide in all: on A3 across that is type of 8 points or more.
    private SheetColumn[] Columns() =>
    [
        Column("No.", "序号", 6, CellFormat.Number),
        Column("Id", "编号", 11, CellFormat.Code),
        Column("Problem", "反馈问题", 20),
        Column("Measure", "措施", 42),
        Column("Units", "责任单位", 16),
        Column("Principals", "责任人", 16),
        Column("Time limit", "整改时限", 11),
        Column("Start", "起算日", 11, CellFormat.Day),
        Column("Due", "到期日", 11, CellFormat.Day),
        Column("Basis", "日期依据", 9),
        Column("Targets and milestones", "目标指标", 26),
        Column("Progress", "进展", 20),
        Column("Percent", "进度", 9, CellFormat.Percent),
        Column("Completed on", "完成日期", 11, CellFormat.Day),
        Column("Days suspended", "中止天数", 11, CellFormat.Number),
        Column("Stage", "阶段", 8),
        Column("Schedule", "序时进度", 10),
        Column("Overdue", "是否逾期", 9),
        new(Say(SignalHeading), 7),
        Column("Why", "原因", 30),
    ];

    private CellValue[] Row(Measure measure, MeasureAssessment assessment, IEnumerable<string> problems) =>
    [
        CellValue.Of(measure.Number > 0 ? measure.Number : (decimal?)null),
        CellValue.Of(measure.Id),
        CellValue.Of(string.Join('\n', problems)),
        CellValue.Of(measure.Text),
        CellValue.Of(List(measure.Responsibility.Links.Select(Unit).Distinct(StringComparer.Ordinal))),
        CellValue.Of(List(measure.Responsibility.Accountable.Select(l => l.PrincipalBy(assessment.Context.Policy.DerivedPrincipal)?.Title).OfType<string>().Distinct(StringComparer.Ordinal))),
        CellValue.Of(measure.Deadline is { } deadline ? DeadlineWords.Of(deadline, Language) : null),
        CellValue.Of(assessment.StartsOn),
        CellValue.Of(assessment.Due),
        CellValue.Of(assessment.DueBasis is { } basis ? Say(LedgerWords.Of(basis)) : null),
        CellValue.Of(string.Join('\n', Targets(measure, assessment).Concat(Milestones(measure, assessment)))),
        CellValue.Of(string.Join('\n', Progress(assessment))),
        CellValue.Percent(assessment.IsCompleted || assessment.Stage is Stage.Cancelled ? null : assessment.Context.History.Percent),
        CellValue.Of(assessment.CompletedOn),
        CellValue.Of(assessment.SuspendedDays > 0 ? assessment.SuspendedDays : (decimal?)null),
        CellValue.Of(Say(StatusTerms.Of(assessment.Stage))),
        CellValue.Of(Say(StatusTerms.Of(assessment.Schedule))),
        CellValue.Of(Say(IsOverdue(assessment))),
        CellValue.Of(Say(StatusTerms.Of(assessment.Signal))),
        CellValue.Of(string.Join('\n', assessment.Findings.Where(static f => f.Severity > Severity.Info).Select(f => f.ToString(Language)))),
    ];

    // The newest event, and the documents that stand with any.
    private IEnumerable<string> Progress(MeasureAssessment assessment)
    {
        if (assessment.Context.History.Events is [.., var newest])
            yield return Say(FactSentence.Of(newest));
        foreach (string title in assessment.Context.AllEvents.SelectMany(static e => e.Evidence).Select(static d => d.Title).Distinct(StringComparer.Ordinal))
            yield return string.Format(CultureInfo.InvariantCulture, Say(Document), title);
    }

    private string Unit(ResponsibilityLink link) => link.Role == ResponsibilityRole.Responsible
        ? link.Name
        : $"{link.Name}({Say(LedgerWords.Of(link.Role))})";

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
}
