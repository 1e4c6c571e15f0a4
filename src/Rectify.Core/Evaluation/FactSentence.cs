using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Progress;
using Rectify.Rules;
using static Rectify.Primitives.Spelling;

namespace Rectify.Evaluation;

/// <summary>Says a reported fact or a measurement in a sentence.</summary>
public static class FactSentence
{
    /// <summary>The sentence of a reported fact: its day, the unit it speaks for, what happened, by whom, and when it was recorded if later.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public static LocalizedText Of(ProgressEvent fact)
    {
        Guard.Against.Null(fact);
        var (english, chinese) = What(fact);
        return new(
            $"{Iso(fact.On)}: {(fact.Unit is null ? "" : $"{fact.Unit}: ")}{english}{By(fact, " by ")}{Recorded(fact, ", recorded on ")}",
            $"{Iso(fact.On)}{(fact.Unit is null ? "" : $" {fact.Unit}")} {chinese}{By(fact, "，记录或实施单位：")}{Recorded(fact, "，记录于")}");
    }

    /// <summary>The sentence of a measurement: its day, its value, where it was published, and when it was recorded if later.</summary>
    /// <param name="seen">The measurement.</param>
    /// <param name="unit">The unit of its indicator, or null where it has none or a level was observed.</param>
    /// <exception cref="ArgumentNullException">The measurement is null.</exception>
    public static LocalizedText Of(Observation seen, string? unit)
    {
        Guard.Against.Null(seen);
        string value = $"{seen.Value}{unit}";
        string recorded = seen.RecordedOn == seen.On ? "" : Iso(seen.RecordedOn);
        return new(
            $"{Iso(seen.On)}: observed {value}{(seen.Source is null ? "" : $" ({seen.Source})")}{(recorded.Length == 0 ? "" : $", recorded on {recorded}")}",
            $"{Iso(seen.On)} 监测值{value}{(seen.Source is null ? "" : $"（{seen.Source}）")}{(recorded.Length == 0 ? "" : $"，记录于{recorded}")}");
    }

    private static (string English, string Chinese) What(ProgressEvent fact) => fact switch
    {
        Started => ("work began", "启动整改"),
        ProgressReported { Percent: { } percent } => ($"{Number(percent)} % reported done", $"报告进度{Number(percent)}%"),
        ProgressReported => ("progress reported, without a figure", "报告进展（未报百分比）"),
        Rectified => ("reported as rectified", "报告整改完成"),
        Accepted => ("accepted", "通过验收"),
        AcceptanceRefused e => ($"acceptance refused{Reason(e.Reason)}{NewDue(e.NewDue, Limit)}", $"验收未通过{ReasonInChinese(e.Reason)}{NewDue(e.NewDue, LimitInChinese)}"),
        ClosedOut => ("closed out", "销号"),
        Published => ("close-out published", "公开销号结果"),
        LookedBack { Holds: true } => ("looked back at, and it holds", "回头看，成效保持"),
        LookedBack e => ($"looked back at, and it does not hold{NewDue(e.NewDue, Limit)}", $"回头看，成效未保持{NewDue(e.NewDue, LimitInChinese)}"),
        Relapsed e => ($"relapsed{Reason(e.Reason)}{NewDue(e.NewDue, Limit)}", $"反弹{ReasonInChinese(e.Reason)}{NewDue(e.NewDue, LimitInChinese)}"),
        DeadlineExtended e => Decided($"extended to {Iso(e.NewDue)}", $"延期至{Iso(e.NewDue)}", e.ApprovedBy, e.Reason),
        DeadlineAdvanced e => Decided($"brought forward to {Iso(e.NewDue)}", $"时限提前至{Iso(e.NewDue)}", e.ApprovedBy, e.Reason),
        Suspended e => Decided(
            e.Until is { } until ? $"suspended until {Iso(until)}" : "suspended", e.Until is { } last ? $"中止计时至{Iso(last)}" : "中止计时", e.ApprovedBy, e.Reason),
        Resumed => ("resumed", "恢复计时"),
        Cancelled e => Decided(e.Into is null ? "cancelled" : $"cancelled, merged into {e.Into}", e.Into is null ? "取消整改" : $"取消整改，并入{e.Into}", e.ApprovedBy, e.Reason),
        Reinstated => ("reinstated", "恢复整改"),
        DayFixed e => ($"{e.Event} is on {Iso(e.Day)}", $"确定{e.Event}为{Iso(e.Day)}"),
        Retracted e => ($"fact {e.Fact} taken back{Reason(e.Reason)}", $"更正撤回{e.Fact}{ReasonInChinese(e.Reason)}"),
        MilestoneReached e => ($"milestone {e.Milestone} reached", $"完成节点{e.Milestone}"),
        DutyPerformed e => ($"duty {e.Duty} performed", $"履行{e.Duty}"),
        Supervised e => ($"{StatusTerms.Of(e.Kind).English} on site{Reason(e.Reason)}", $"{StatusTerms.Of(e.Kind).Chinese}{ReasonInChinese(e.Reason)}"),
        OrderIssued e => ($"supervision order {e.Order} issued, answer due {Iso(e.AnswerBy)}", $"挂账督办{e.Order}，答复期限{Iso(e.AnswerBy)}"),
        OrderAnswered e => ($"supervision order {e.Order} answered", $"答复督办{e.Order}"),
        Reminded e => ($"reminded{Reason(e.Reason)}", $"提醒{ReasonInChinese(e.Reason)}"),
        Circulated e => ($"named in a circular{Reason(e.Reason)}", $"通报{ReasonInChinese(e.Reason)}"),
        Interviewed e => ($"summoned for talks{Reason(e.Reason)}", $"约谈{ReasonInChinese(e.Reason)}"),
        HeldAccountable e => ($"held accountable{Reason(e.Reason)}", $"问责{ReasonInChinese(e.Reason)}"),
        _ => (fact.Type.ToString(), fact.Type.ToString()),
    };

    private const string Limit = "; to be done by ";
    private const string LimitInChinese = "，整改时限";

    private static (string English, string Chinese) Decided(string english, string chinese, string? approvedBy, string? reason) => (
        $"{english}{(approvedBy is null ? ", no approver named" : $", approved by {approvedBy}")}{Reason(reason)}",
        $"{chinese}{(approvedBy is null ? "，未注明批准人" : $"，批准：{approvedBy}")}{ReasonInChinese(reason)}");

    private static string NewDue(LocalDate? newDue, string lead) => newDue is { } day ? lead + Iso(day) : "";

    private static string Reason(string? reason) => reason is null ? "" : $" ({reason})";

    private static string ReasonInChinese(string? reason) => reason is null ? "" : $"（{reason}）";

    private static string By(ProgressEvent fact, string lead) => fact.By is null ? "" : lead + fact.By;

    private static string Recorded(ProgressEvent fact, string lead) => fact.RecordedOn == fact.On ? "" : lead + Iso(fact.RecordedOn);

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
