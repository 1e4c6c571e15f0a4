using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>The chart's own words; those of statuses and findings come from the core.</summary>
internal static class ChartWords
{
    public static LocalizedText WallChart { get; } = new("Wall chart", "挂图作战");

    public static LocalizedText SkipToMeasures { get; } = new("Skip to the measures", "跳到整改措施");

    public static LocalizedText AsOf { get; } = new("As of", "截至");

    public static LocalizedText KnownOn { get; } = new("known on", "已知截至");

    public static LocalizedText IssuedOn { get; } = new("issued on", "印发于");

    public static LocalizedText RuleSet { get; } = new("rule set", "规则集");

    public static LocalizedText Figures { get; } = new("Headline figures", "总体情况");

    public static LocalizedText Measures { get; } = new("Measures", "整改措施");

    public static LocalizedText NeedsDecision { get; } = new("Needs a decision now", "亟待处置");
    public static LocalizedText NothingUrgent { get; } = new("Nothing is overdue or relapsed.", "无逾期和反弹事项。");
    public static LocalizedText Due30 { get; } = new("Due in 30 days", "30日内到期");
    public static LocalizedText Due90 { get; } = new("Due in 31 to 90 days", "31至90日内到期");
    public static LocalizedText NothingDue { get; } = new("Nothing falls due.", "无到期事项。");
    public static LocalizedText MoreItems { get; } = new("and {0} more", "另有{0}项");
    public static LocalizedText OverdueFor { get; } = new("overdue for {0:day|days}, since {1}", "逾期{0}天（自{1}）");
    public static LocalizedText RelapsedFor { get; } = new("relapsed {0:day|days} ago, on {1}", "反弹{0}天（自{1}）");
    public static LocalizedText StillMissing { get; } = new("not yet: {0}", "尚缺：{0}");
    public static LocalizedText Pictures { get; } = new("The plan in pictures", "总体图示");
    public static LocalizedText WorstUnits { get; } = new("Units, the worst first", "责任单位（由差到好）");
    public static LocalizedText NotDueYet { get; } = new("not due yet", "未到期");
    public static LocalizedText Group { get; } = new("Group", "类别");
    public static LocalizedText AnyGroup { get; } = new("all groups", "全部类别");
    public static LocalizedText Filtered { get; } = new("Filtered: {0}.", "已筛选：{0}。");
    public static LocalizedText CountsOnce { get; } = new(
        "A measure counts for every unit that the plan names for it; a collective stands as printed here, while the table of the worst counts its members.",
        "一项措施按方案所列每个责任单位各计一次；本表集合单位按原文列示，上表按其成员计。");

    public static LocalizedText Plan { get; } = new("Plan", "方案");

    public static LocalizedText AnyPlan { get; } = new("all plans", "全部方案");

    public static LocalizedText Plans { get; } = new("Plans", "各方案情况");

    public static LocalizedText SeveralPlans { get; } = new("{0} rectification plans", "{0}个整改方案");

    public static LocalizedText PlansCaption { get; } = new("Counts of measures, each plan and all of them.", "各方案及合计的措施数。");

    public static LocalizedText Signals { get; } = new("Signals", "预警");

    public static LocalizedText Legend { get; } = new("Legend", "图例");

    public static LocalizedText Filter { get; } = new("Filter the measures", "筛选措施");

    public static LocalizedText AnyUnit { get; } = new("all units", "全部单位");

    public static LocalizedText AnyStage { get; } = new("all stages", "全部阶段");

    public static LocalizedText AnySchedule { get; } = new("all schedules", "全部进度");

    public static LocalizedText AnySignal { get; } = new("all signals", "全部预警");

    public static LocalizedText Search { get; } = new("Text", "文字");

    public static LocalizedText Reset { get; } = new("Reset", "重置");

    public static LocalizedText Shown { get; } = new("Shown: {0} of {1}", "显示 {0} / {1} 项");

    public static LocalizedText NoneShown { get; } = new("No measure fits.", "没有符合条件的措施。");

    public static LocalizedText TableCaption { get; } = new("The measures by section of the plan, with their time from issue to due day", "各项整改措施：按方案章节，从印发到到期");

    public static LocalizedText Id { get; } = new("No.", "编号");

    public static LocalizedText Measure { get; } = new("Measure", "整改措施");

    public static LocalizedText Unit { get; } = new("Unit", "责任单位");

    public static LocalizedText Stage { get; } = new("Stage", "阶段");

    public static LocalizedText Schedule { get; } = new("Schedule", "进度");

    public static LocalizedText Signal { get; } = new("Signal", "预警");

    public static LocalizedText Due { get; } = new("Due", "整改时限");

    public static LocalizedText Timeline { get; } = new("Time, {0} to {1}", "时间轴，{0}至{1}");

    public static LocalizedText NoUnit { get; } = new("none named", "未写明");

    public static LocalizedText AndOthers { get; } = new("and {0} more", "等{1}个单位");

    public static LocalizedText NoDeadline { get; } = new("none stated", "未写明");

    public static LocalizedText ForGood { get; } = new("for good", "长期坚持");

    public static LocalizedText Waits { get; } = new("waits for {0}", "待{0}");

    public static LocalizedText DueUnknown { get; } = new("cannot tell", "无法判定");

    public static LocalizedText DaysLeft { get; } = new("{0} d left", "余{0}天");

    public static LocalizedText DueToday { get; } = new("due today", "今日到期");

    public static LocalizedText DaysOver { get; } = new("{0} d over", "逾期{0}天");

    public static LocalizedText OriginallyDue { get; } = new("was {0}", "原{0}");

    public static LocalizedText PolicyDay { get; } = new("* a day of the policy, not of the plan's words", "* 为政策推定日期，非方案原文所载");

    public static LocalizedText ProvisionalDay { get; } = new("~ a provisional day, past the tables of working days", "~ 为暂定日期，超出工作日安排表，按周一至周五推算");

    public static LocalizedText ThenForGood { get; } = new("then for good", "并长期坚持");

    public static LocalizedText Milestone { get; } = new("Milestone", "节点");

    public static LocalizedText Milestones { get; } = new("Milestones", "节点");

    public static LocalizedText Duties { get; } = new("Recurring duties", "定期任务");

    public static LocalizedText MissedWindows { get; } = new("windows missed: {0}", "累计缺{0}期");

    public static LocalizedText Indicators { get; } = new("Targets", "指标");

    public static LocalizedText Goals { get; } = new("Goal {0}", "工作目标 {0}");

    public static LocalizedText OfMeasure { get; } = new("Measure {0}", "措施 {0}");

    public static LocalizedText Target { get; } = new("Target", "目标");

    public static LocalizedText Baseline { get; } = new("Baseline", "基数");

    public static LocalizedText Newest { get; } = new("Newest", "最新");

    public static LocalizedText NoObservation { get; } = new("no observation", "无监测数据");

    public static LocalizedText CannotDraw { get; } = new("No value to draw: the target is words, or a change without a baseline.", "无法作图：目标无数值，或变化量缺少基数。");

    public static LocalizedText HeatMap { get; } = new("Units and states", "单位与状态");

    public static LocalizedText HeatMapCaption { get; } = new(
        "How many measures stand where, for every unit that the plan names to answer for them; an empty cell is none",
        "各责任单位所负责措施的状态分布（项）；空格为无");

    public static LocalizedText PlanFindings { get; } = new("The plan as a whole", "方案整体");

    public static LocalizedText Details { get; } = new("Measure by measure", "逐项说明");

    public static LocalizedText Reasons { get; } = new("Reasons", "判定依据");

    public static LocalizedText NoFindings { get; } = new("Nothing to report.", "无问题。");

    public static LocalizedText Events { get; } = new("Events", "大事记");

    public static LocalizedText NoEvents { get; } = new("Nothing has been reported.", "尚无报告。");

    public static LocalizedText Standing { get; } = new("Standing", "长期坚持");

    public static LocalizedText Problem { get; } = new("Problem", "反馈问题");

    public static LocalizedText Limit { get; } = new("Time limit", "时限原文");

    public static LocalizedText NextChange { get; } = new("Next change", "下次变化");

    public static LocalizedText Cycle { get; } = new("Cycle", "轮次");

    public static LocalizedText Coverage { get; } = new("Reported", "已报单位");

    public static LocalizedText BackToRow { get; } = new("Back to the chart", "返回挂图");

    public static LocalizedText Undetermined { get; } = new("unknown", "不明");

    public static LocalizedText RuleError { get; } = new("broken", "出错");

    public static LocalizedText Work { get; } = new("work under way", "整改中");

    public static LocalizedText Kept { get; } = new("completed and kept up", "完成后保持");

    public static LocalizedText Lapsed { get; } = new("relapsed", "反弹");

    public static LocalizedText Term { get; } = new("from start to due day", "起算至到期");

    public static LocalizedText OpenEnded { get; } = new("no due day: for good", "无到期日：长期坚持");

    public static LocalizedText Extension { get; } = new("days added by an extension or suspension, original due day dashed", "延期或中止增加的天数（虚线为原到期日）");

    public static LocalizedText Late { get; } = new("days overdue", "逾期");

    public static LocalizedText Paused { get; } = new("suspended", "中止");
    public static LocalizedText Reported { get; } = new("share reported done", "报告进度");
    public static LocalizedText StartsOn { get; } = new("start, where not the issue", "起算日（非印发日）");
    public static LocalizedText DayFixed { get; } = new("day fixed for an event", "确定的日期");
    public static LocalizedText SuspendedDays { get; } = new("Days suspended", "中止天数");
    public static LocalizedText CompletedOn { get; } = new("Completed on", "完成日期");
    public static LocalizedText Evidence { get; } = new("evidence: {0}", "佐证：{0}");
    public static LocalizedText Note { get; } = new("note: {0}", "备注：{0}");
    public static LocalizedText PlanEvents { get; } = new("Events of the plan as a whole", "方案整体大事记");
    public static LocalizedText Rectified { get; } = new("rectified", "整改完成");

    public static LocalizedText Refused { get; } = new("acceptance refused", "验收未通过");

    public static LocalizedText ToGo { get; } = new("still to fall", "尚需下降");
    public static LocalizedText Meets { get; } = new("met on this side", "达标一侧");

    public static LocalizedText Line { get; } = new("straight line to the target", "到目标的直线");

    public static LocalizedText Trend { get; } = new("as it goes now", "按现有走势");

    public static LocalizedText Observed { get; } = new("observed", "监测值");
}
