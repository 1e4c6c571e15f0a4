using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Reporting.Calendars;

/// <summary>The words of the calendar.</summary>
internal static class CalendarWords
{
    public static LocalizedText Issued { get; } = new("Plan issued", "方案印发");

    public static LocalizedText Due { get; } = new("Due", "整改到期");

    public static LocalizedText Milestone { get; } = new("Milestone", "节点到期");

    public static LocalizedText Target { get; } = new("Target", "指标到期");

    public static LocalizedText Duty { get; } = new("Recurring duty", "常态任务");

    public static LocalizedText LookBack { get; } = new("Look-back", "回头看");

    public static LocalizedText Overdue { get; } = new("OVERDUE: ", "【逾期】");
    public static LocalizedText Cancelled { get; } = new("cancelled", "已取消");
    public static LocalizedText Done { get; } = new("done", "已完成");

    public static LocalizedText NoLongerDue { get; } = new("no longer due", "已无到期日");

    public static LocalizedText OfPolicy { get; } = new("The day is the policy's, not the text's.", "日期为政策推定,非原文所载。");

    public static LocalizedText Provisional { get; } = new("The day is provisional: it lies past the tables of working days.", "日期为暂定:超出已公布的工作日安排。");

    public static LocalizedText FirstDue { get; } = new("First due on {0}, extended.", "原整改时限{0},已延期。");

    public static LocalizedText Units { get; } = new("Units: {0}", "责任单位:{0}");

    public static LocalizedText State { get; } = new("As of {0}: {1}", "截至{0}:{1}");

    public static LocalizedText PerhapsNot { get; } = new(
        "It is not known whether the unit is one of those named: the directory cannot expand a collective.", "无法确定本单位是否在列:机构目录无法展开集合单位。");

    public static LocalizedText LookBackDue { get; } = new("The last day for looking back at what was closed out.", "销号后回头看的最迟日期。");

    /// <summary>How often a duty is to be performed.</summary>
    public static LocalizedText Often(Recurrence recurrence) => recurrence.Per switch
    {
        RecurrencePeriod.Week => Per(recurrence, "week", "每周"),
        RecurrencePeriod.Month => Per(recurrence, "month", "每月"),
        RecurrencePeriod.Quarter => Per(recurrence, "quarter", "每季度"),
        RecurrencePeriod.HalfYear => Per(recurrence, "half-year", "每半年"),
        _ => Per(recurrence, "year", "每年"),
    };

    private static LocalizedText Per(Recurrence recurrence, string window, string windowInChinese) => new(
        FormattableString.Invariant($"at least {recurrence.AtLeast} a {window}; the window ends"),
        FormattableString.Invariant($"{windowInChinese}至少{recurrence.AtLeast}次,本期截止"));
}
