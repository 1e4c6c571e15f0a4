using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>A list of the progress document as a sheet: a column for each member.</summary>
/// <param name="List">The list in JSON.</param>
/// <param name="Name">The name of the sheet.</param>
/// <param name="InWords">The heading of the column that puts the first, an id, in words; nothing is read from it.</param>
/// <param name="Columns">The columns.</param>
internal sealed record FactTable(string List, LocalizedText Name, LocalizedText InWords, IReadOnlyList<FactColumn> Columns)
{
    private static readonly LocalizedText Recorded = new("The day it was recorded; empty: the same day.", "记录日期;不填即为当日。");
    private static readonly LocalizedText Id = new("A name of your own for the fact, unique in the log, by which it can be retracted.", "自定事实编号,不得重复,供更正撤回时引用。");
    private static readonly LocalizedText Unit = new("The one unit it speaks for, such as Lixia District; empty: the whole measure.", "仅代表某一单位时填写,如:历下区;不填即代表整条措施。");

    /// <summary>What happened.</summary>
    public static FactTable Events { get; } = new("events", new("Events", "事件"), new("Measure in words", "措施内容"),
    [
        new("measure", FactKind.Id, 12, new("Measure", "措施编号"), new("The id of the measure, e.g. 2.3.1.2; empty only for a duty of a safeguard, a retraction and a day fixed for the whole plan.", "措施编号,如:2.3.1.2;仅保障措施的常态任务、更正撤回、全方案的确定日期可不填。")),
        new("type", FactKind.EventType, 18, new("Event", "事件类型"), new("What happened, e.g. progress reported.", "从列表选择,如:调度进度。")),
        new("on", FactKind.Day, 13, new("Day", "日期"), new("The day it happened, e.g. 2018-08-31.", "发生日期,如:2018-08-31。")),
        new("recordedOn", FactKind.Day, 13, new("Recorded on", "记录日期"), Recorded),
        new("by", FactKind.Text, 22, new("By", "实施或填报单位"), new("Who did or reported it, e.g. the environment bureau.", "实施或填报单位,如:市环保局。")),
        new("unit", FactKind.Text, 16, new("For unit", "代表单位"), Unit),
        new("percent", FactKind.Percent, 10, new("Percent", "进度"), new("For progress reported, where a figure is known: 0 % to 100 %, e.g. 60%.", "调度进度时填写,0%至100%,如:60%;未报百分比可不填。")),
        new("milestone", FactKind.Id, 15, new("Milestone", "节点编号"), new("For milestone reached, e.g. 2.3.5.1-m1.", "完成节点时填写,如:2.3.5.1-m1。")),
        new("duty", FactKind.Id, 15, new("Duty", "任务编号"), new("For duty performed, e.g. 2.1.1.3-d1.", "履行常态任务时填写,如:2.1.1.3-d1。")),
        new("newDue", FactKind.Day, 13, new("New due day", "新时限"), new("For deadline extended or advanced, e.g. 2019-12-31; after a relapse or refusal, the time limit of the work that follows.", "延期、提前时填写新的整改时限,如:2019-12-31;反弹、验收未通过后填写再整改时限。")),
        new("approvedBy", FactKind.Text, 20, new("Approved by", "批准单位"), new("For deadline extended or advanced, suspended and cancelled: who approved it.", "延期、提前、中止、取消时填写批准单位。")),
        new("holds", FactKind.YesNo, 14, new("Holds", "成效是否保持"), new("For looked back at: yes or no.", "回头看时填写:是或否。")),
        new("kind", FactKind.SupervisionKind, 18, new("Kind of supervision", "督查方式"), new("For supervised, e.g. spot check.", "督导检查时填写,如:随机抽查。")),
        new("order", FactKind.Text, 18, new("Order", "督办编号"), new("For order issued and order answered: the number of the order.", "挂账督办、答复督办时填写督办文件编号。")),
        new("answerBy", FactKind.Day, 13, new("Answer by", "答复期限"), new("For order issued: the last day for the answer.", "挂账督办时填写最迟答复日期。")),
        new("reason", FactKind.Text, 36, new("Reason", "原因"), new("For refusals, relapses, moved time limits, suspensions, cancellations, retractions, supervision, reminders, circulars, interviews and accountability.", "验收未通过、反弹、延期、提前、中止、取消、更正撤回、督导检查、提醒、通报、约谈、问责时可填写。")),
        new("until", FactKind.Day, 13, new("Until", "中止至"), new("For suspended: its last day; empty while no end is known.", "中止计时的最后一日;未定可不填。")),
        new("into", FactKind.Id, 12, new("Into", "并入措施"), new("For cancelled: the id of the measure it was merged into.", "取消整改并入其他措施时填写该措施编号。")),
        new("event", FactKind.Text, 18, new("Awaited event", "所候事项"), new("For day fixed: the event as the deadline names it, e.g. flood season.", "确定日期时填写整改时限中的事项,如:汛期。")),
        new("day", FactKind.Day, 13, new("Day of the event", "事项日期"), new("For day fixed: the day of the event; it may lie ahead.", "确定日期时填写该事项的日期,可晚于今日。")),
        new("fact", FactKind.Id, 14, new("Retracted fact", "撤回事实编号"), new("For retracted: the id of the fact that is taken back.", "更正撤回时填写被撤回事实的编号。")),
        new("id", FactKind.Id, 14, new("Fact id", "事实编号"), Id),
        new("note", FactKind.Text, 36, new("Note", "备注"), new("A remark; no rule reads it.", "备注内容,不参与判定。")),
        new("evidence", FactKind.Evidence, 40, new("Evidence", "佐证材料"), new("The documents that show it, a line for each: title | where it lies | SHA-256; all but the title may be left out.", "佐证材料,每行一份:名称 | 存放位置 | SHA-256,除名称外可不填。")),
    ]);

    /// <summary>What was measured.</summary>
    public static FactTable Observations { get; } = new("observations", new("Observations", "监测"), new("Target in words", "指标内容"),
    [
        new("indicator", FactKind.Id, 16, new("Target", "指标编号"), new("The id of the target, e.g. 2.3.1.2-i1.", "指标编号,如:2.3.1.2-i1。")),
        new("on", FactKind.Day, 13, new("Day", "监测日期"), new("The day it speaks of, e.g. 2018-12-31.", "监测值所指日期,如:2018-12-31。")),
        new("recordedOn", FactKind.Day, 13, new("Recorded on", "记录日期"), Recorded),
        new("value", FactKind.Number, 14, new("Value", "监测值"), new("The number, in the unit of the target, e.g. 66.5.", "按指标单位填写数值,如:66.5。")),
        new("value", FactKind.Level, 14, new("Level", "监测等级"), new("In place of a number, e.g. III.", "无数值时填写等级,如:Ⅲ类。")),
        new("unit", FactKind.Text, 16, new("For unit", "代表单位"), Unit),
        new("source", FactKind.Text, 40, new("Source", "来源"), new("Where it was published.", "数据来源或公布处。")),
        new("id", FactKind.Id, 14, new("Fact id", "事实编号"), Id),
    ]);
}
