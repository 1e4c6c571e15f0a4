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
            $"{Iso(fact.On)}{(fact.Unit is null ? "" : $" {fact.Unit}")} {chinese}{By(fact, ",记录或实施单位:")}{Recorded(fact, ",记录于")}");
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
            $"{Iso(seen.On)} 监测值{value}{(seen.Source is null ? "" : $"({seen.Source})")}{(recorded.Length == 0 ? "" : $",记录于{recorded}")}");
    }

    private static (string English, string Chinese) What(ProgressEvent fact) => fact switch
    {
        Started => ("work began", "启动整改"),
        ProgressReported e => ($"{Number(e.Percent)} % reported done", $"报告进度{Number(e.Percent)}%"),
        Rectified => ("reported as rectified", "报告整改完成"),
        Accepted => ("accepted", "通过验收"),
        AcceptanceRefused e => ($"acceptance refused{Reason(e.Reason)}", $"验收未通过{Reason(e.Reason)}"),
        ClosedOut => ("closed out", "销号"),
        Published => ("close-out published", "公开销号结果"),
        LookedBack { Holds: true } => ("looked back at, and it holds", "回头看,成效保持"),
        LookedBack => ("looked back at, and it does not hold", "回头看,成效未保持"),
        Relapsed e => ($"relapsed{Reason(e.Reason)}", $"反弹{Reason(e.Reason)}"),
        DeadlineExtended e => ($"extended to {Iso(e.NewDue)}{(e.ApprovedBy is null ? ", no approver named" : $", approved by {e.ApprovedBy}")}{Reason(e.Reason)}",
            $"延期至{Iso(e.NewDue)}{(e.ApprovedBy is null ? ",未注明批准人" : $",批准:{e.ApprovedBy}")}{Reason(e.Reason)}"),
        MilestoneReached e => ($"milestone {e.Milestone} reached", $"完成节点{e.Milestone}"),
        DutyPerformed e => ($"duty {e.Duty} performed", $"履行{e.Duty}"),
        Supervised e => ($"{StatusTerms.Of(e.Kind).English} on site{Reason(e.Reason)}", $"{StatusTerms.Of(e.Kind).Chinese}{Reason(e.Reason)}"),
        OrderIssued e => ($"supervision order {e.Order} issued, answer due {Iso(e.AnswerBy)}", $"挂账督办{e.Order},答复期限{Iso(e.AnswerBy)}"),
        OrderAnswered e => ($"supervision order {e.Order} answered", $"答复督办{e.Order}"),
        Reminded e => ($"reminded{Reason(e.Reason)}", $"提醒{Reason(e.Reason)}"),
        Circulated e => ($"named in a circular{Reason(e.Reason)}", $"通报{Reason(e.Reason)}"),
        Interviewed e => ($"called in for an interview{Reason(e.Reason)}", $"约谈{Reason(e.Reason)}"),
        HeldAccountable e => ($"held accountable{Reason(e.Reason)}", $"问责{Reason(e.Reason)}"),
        _ => (fact.Type.ToString(), fact.Type.ToString()),
    };

    private static string Reason(string? reason) => reason is null ? "" : $" ({reason})";

    private static string By(ProgressEvent fact, string lead) => fact.By is null ? "" : lead + fact.By;

    private static string Recorded(ProgressEvent fact, string lead) => fact.RecordedOn == fact.On ? "" : lead + Iso(fact.RecordedOn);

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
