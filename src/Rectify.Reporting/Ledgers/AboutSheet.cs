using NodaTime;
using NodaTime.Text;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting.Workbooks;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>What a workbook was made from, and how a form is filled in.</summary>
internal sealed class AboutSheet(string language) : LedgerSheet(language)
{
    private static readonly LocalizedText IfKnown = new("; if known: ", ";可填:");
    private static readonly LocalizedText HowTo = new("How to fill it in", "填写说明");

    private static readonly LocalizedText[] Instructions =
    [
        new("Write each fact into a row of its own: what happened on the sheet Events, what was measured on the sheet Observations. Leave these sheets, their names and their headings as they are; the order of columns does not matter.",
            "每个事实单独填一行:发生的事项填入“事件”表,监测结果填入“监测”表。请勿更改这两张表的名称和表头;列的顺序可以调整。"),
        new("The blank rows below the headings are for new facts. What is recorded stands below them in grey and is locked; what is changed there all the same is named when the form is read, and changes nothing.",
            "新事实填入表头下方的空白行。其下灰底各行为已记录事实,已锁定;即使改动,读取时也会逐一指出,且不予采用。"),
        new("Days are written like 2018-08-31, percentages like 60%. Choose ids, types and kinds from the lists; the sheet Lists explains the ids.",
            "日期按2018-08-31填写,进度按60%填写。编号、类型、方式从下拉列表选择,编号含义见“选项”表。"),
        new("Write values, not formulas. Do not merge cells. Put remarks of your own on other sheets: a column that is not known is refused, so that nothing is lost unread.",
            "请填写数值,不要填写公式,不要合并单元格。备注请写在其他工作表:无法识别的列会被退回,以免漏读。"),
        new("The comment on each heading says what belongs there, with an example. An event takes only the columns that its type needs:",
            "各列表头的批注说明填写内容并附示例。每类事件只填写其所需的列:"),
    ];

    public Sheet OfLedger(RectificationPlan plan, ProgressLog known, PlanAssessment assessment) => Create(
    [
        .. Head(plan),
        Row(LedgerWords.AsOf, CellValue.Of(assessment.AsOf)),
        Row(LedgerWords.KnownOn, CellValue.Of(assessment.KnownOn)),
        .. Before(known),
        Row(new("Rules", "规则集"), CellValue.Of($"{assessment.RuleSetName} ({assessment.RuleSetHash})")),
        Row(new("Measures", "措施数"), CellValue.Of(assessment.Totals.Measures)),
        Row(new("Completed", "完成整改"), CellValue.Of(assessment.Totals.Completed)),
        Row(new("Durable", "完成且巩固"), CellValue.Of(assessment.Totals.Durable)),
        Row(new("Overdue", "逾期"), CellValue.Of(assessment.Totals.By(ScheduleStatus.Overdue))),
    ]);

    public Sheet OfTemplate(RectificationPlan plan, ProgressLog known) => Create(
    [
        .. Head(plan),
        .. Before(known),
        .. Instructions.Select(text => Row(HowTo, CellValue.Of(Say(text)))),
        .. Enum.GetValues<ProgressEventType>().Select(type => Row(LedgerWords.Of(type), CellValue.Of(Needs(FactUse.Of(type))))),
    ]);

    private Sheet Create(CellValue[][] rows) => new(Say(LedgerWords.About), [Column("Item", "项目", 24), Column("Content", "内容", 100)], rows);

    private CellValue[][] Head(RectificationPlan plan) =>
    [
        Row(new("Plan", "方案"), CellValue.Of(plan.Title)),
        Row(LedgerWords.PlanId, CellValue.Of(plan.Id)),
        Row(new("Issued on", "印发日期"), CellValue.Of(plan.IssuedOn)),
    ];

    // The facts of the log when the workbook was made, so that those that came later are not missed in it.
    private CellValue[][] Before(ProgressLog known) =>
    [
        Row(LedgerWords.EventsBefore, CellValue.Of(known.Events.Count)),
        Row(LedgerWords.ObservationsBefore, CellValue.Of(known.Observations.Count)),
    ];

    private CellValue[] Row(LocalizedText item, CellValue content) => [CellValue.Of(Say(item)), content];

    private string Needs(FactUse use) => $"{Headings(use.Required)}{Say(IfKnown)}{Headings(use.Optional)}";

    private string Headings(IEnumerable<string> members) =>
        List(members.Select(m => Say(FactTable.Events.Columns.First(c => string.Equals(c.Member, m, StringComparison.Ordinal)).Heading)));
}
