using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Reporting.Bulletins;

/// <summary>The words of bulletins, notices and close-out forms.</summary>
internal static class BulletinWords
{
    public static LocalizedText ListSeparator { get; } = new(", ", "、");

    public static LocalizedText Title { get; } = new("Bulletin: {0}", "{0}调度通报");

    public static LocalizedText AsOf { get; } = new("As of {0}.", "截至{0}。");

    public static LocalizedText Period { get; } = new("As of {1}; compared with {0}.", "通报期间：{0}至{1}。");

    public static LocalizedText Totals { get; } = new("Where the plan stands", "总体情况");

    public static LocalizedText Overall { get; } = new(
        "{0:measure|measures}: {1} completed ({2}), {3} of them closed out; {4} overdue, {5} relapsed, {6} cancelled.",
        "方案共有整改措施{0}条，已完成整改{1}条（完成率{2}），其中已销号{3}条；逾期{4}条，反弹{5}条，取消{6}条。");

    public static LocalizedText Signals { get; } = new("Signals: {0}.", "预警情况：{0}。");

    public static LocalizedText Changes { get; } = new("What changed", "本期变化");

    public static LocalizedText Reported { get; } = new("{0:fact was|facts were} recorded.", "本期新增记录{0}条。");

    public static LocalizedText Completed { get; } = new("Completed: {0}", "新完成整改：{0}");

    public static LocalizedText ClosedOut { get; } = new("Closed out: {0}", "新销号：{0}");

    public static LocalizedText Relapsed { get; } = new("Relapsed: {0}", "新反弹：{0}");

    public static LocalizedText NewlyOverdue { get; } = new("Newly overdue: {0}", "新逾期：{0}");

    public static LocalizedText NoLongerOverdue { get; } = new("No longer overdue: {0}", "不再逾期：{0}");

    public static LocalizedText DueMoved { get; } = new("Due day moved: {0}", "整改时限变动：{0}");

    public static LocalizedText SignalChanged { get; } = new("From {0} to {1}: {2}", "预警由{0}转{1}：{2}");

    public static LocalizedText Moved { get; } = new("{0} ({1} to {2})", "{0}（{1}改为{2}）");

    public static LocalizedText NothingChanged { get; } = new("No verdict changed.", "各项结论无变化。");

    public static LocalizedText NoDay { get; } = new("no day", "无时限");

    public static LocalizedText Overdue { get; } = new("Overdue or relapsed, by unit", "逾期和反弹事项（按责任单位）");

    public static LocalizedText AtRisk { get; } = new("At risk, by unit", "存在风险事项（按责任单位）");

    public static LocalizedText Next { get; } = new("What falls due by {0}", "近期到期事项（至{0}）");

    public static LocalizedText Nothing { get; } = new("Nothing.", "无。");

    public static LocalizedText Unit { get; } = new("Unit", "责任单位");

    public static LocalizedText Measure { get; } = new("Measure", "措施编号");

    public static LocalizedText Words { get; } = new("What is to be done", "整改措施");

    public static LocalizedText Due { get; } = new("Due", "整改时限");

    public static LocalizedText Why { get; } = new("Why", "存在问题");

    public static LocalizedText What { get; } = new("What", "事项");

    public static LocalizedText Id { get; } = new("Id", "编号");

    public static LocalizedText State { get; } = new("State", "状态");

    public static LocalizedText DaysLate { get; } = new("Days late", "逾期天数");

    public static LocalizedText NoticeTitle { get; } = new("Notice: overdue measures of {0}", "关于{0}整改任务逾期的督办函");

    public static LocalizedText To { get; } = new("To {0}:", "{0}：");

    public static LocalizedText NoticeLead { get; } = new(
        "As of {0}, the following for which you answer under “{1}” is late:", "截至{0}，你单位在《{1}》中承担的下列事项已经逾期：");

    public static LocalizedText PlanSays { get; } = new("What the plan says", "方案原文");

    public static LocalizedText PlanSaysOf { get; } = new("{0}: “{1}” Time limit: {2}", "{0}：“{1}”整改时限：{2}");

    public static LocalizedText Asked { get; } = new("What is asked", "办理要求");

    public static LocalizedText AskedActs { get; } = new("Complete what is late, or say for each why it is late and by which day it will be done.", "对上列事项抓紧整改，逐项说明逾期原因，明确完成时限和责任人。");

    public static LocalizedText AskedExtension { get; } = new("Where a time limit cannot be kept, apply to whoever may extend it; a time limit that has passed is not moved by this notice.", "确需延期的，按规定程序报批；本函不改变原定整改时限。");

    public static LocalizedText AskedAnswer { get; } = new("Answer in writing by {0}, with what shows the work done.", "于{0}前书面回复办理情况，并附佐证材料。");

    public static LocalizedText Signed { get; } = new("Issued by:                    Date:", "发函单位（盖章）：                    日期：");

    public static LocalizedText FormTitle { get; } = new("Application for closing out measure {0}", "整改措施{0}销号申请表");

    public static LocalizedText Plan { get; } = new("Plan", "整改方案");

    public static LocalizedText Units { get; } = new("Units", "责任单位");

    public static LocalizedText DueDay { get; } = new("Due day", "到期日");

    public static LocalizedText TimeLimit { get; } = new("Time limit", "整改时限");

    public static LocalizedText CompletedOn { get; } = new("Completed on", "完成日期");

    public static LocalizedText Item { get; } = new("Item", "项目");

    public static LocalizedText Content { get; } = new("Content", "内容");

    public static LocalizedText Conditions { get; } = new("Conditions for close-out", "销号条件");

    public static LocalizedText Condition { get; } = new("Condition", "条件");

    public static LocalizedText IsMet { get; } = new("Met", "是否满足");

    public static LocalizedText Yes { get; } = new("yes", "是");

    public static LocalizedText No { get; } = new("no", "否");

    public static LocalizedText Missing { get; } = new("What is missing", "尚缺");

    public static LocalizedText ShownBy { get; } = new("Shown by", "依据");

    public static LocalizedText AllMet { get; } = new("Every condition is met.", "各项销号条件均已满足。");

    public static LocalizedText IsClosed { get; } = new("The measure is closed out already, or cancelled; there is nothing to apply for.", "该措施已销号或已取消，无须申请。");

    public static LocalizedText Evidence { get; } = new("Documents", "佐证材料");

    public static LocalizedText Opinions { get; } = new("Opinions", "审核意见");

    public static LocalizedText Applicant { get; } = new("The unit that applies:                    Date:", "申请单位（盖章）：                    日期：");

    public static LocalizedText Acceptance { get; } = new("The unit that accepts:                    Date:", "验收单位意见（盖章）：                    日期：");

    public static LocalizedText Decision { get; } = new("The unit that closes out:                    Date:", "销号单位意见（盖章）：                    日期：");

    public static LocalizedText Of(CloseOutConditionKind condition) => condition switch
    {
        CloseOutConditionKind.Rectified => new("reported as rectified", "已报告整改完成"),
        CloseOutConditionKind.Accepted => new("accepted", "已通过验收"),
        CloseOutConditionKind.MilestonesReached => new("every milestone reached", "各节点均已完成"),
        CloseOutConditionKind.TargetsMet => new("every target met", "各项指标均已达到"),
        CloseOutConditionKind.OrdersAnswered => new("every supervision order answered", "督办均已答复"),
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "Not a named value."),
    };
}
