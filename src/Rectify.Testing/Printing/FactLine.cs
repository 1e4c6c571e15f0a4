using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Rectify.Progress;

namespace Rectify.Testing.Printing;

/// <summary>One fact as one line: day, what, of what, and what else it says.</summary>
internal static class FactLine
{
    public static string Of(ProgressEvent fact) => Join(
        Iso(fact.On),
        ProgressEventNames.Of(fact.Type),
        fact.Measure ?? "",
        Details(fact),
        fact.Unit is { } unit ? $"for {unit}" : "",
        fact.By is { } actor ? $"by {actor}" : "",
        Late(fact.On, fact.RecordedOn),
        Named(fact.Id));

    public static string Of(Observation observation) => Join(
        Iso(observation.On),
        "observed",
        observation.Indicator,
        $"= {observation.Value}",
        observation.Unit is { } unit ? $"for {unit}" : "",
        Late(observation.On, observation.RecordedOn),
        Named(observation.Id));

    private static string Details(ProgressEvent fact) => fact switch
    {
        ProgressReported report => report.Percent is { } percent ? string.Create(CultureInfo.InvariantCulture, $"{percent} %") : "without a figure",
        LookedBack look => look.Holds ? "holds" : $"does not hold{NewDue(look.NewDue)}",
        AcceptanceRefused refused => NewDue(refused.NewDue),
        Relapsed relapsed => NewDue(relapsed.NewDue),
        DeadlineExtended extended => $"to {Iso(extended.NewDue)}, {Approval(extended.ApprovedBy)}",
        DeadlineAdvanced advanced => $"to {Iso(advanced.NewDue)}, {Approval(advanced.ApprovedBy)}",
        Suspended suspended => $"{(suspended.Until is { } until ? $"until {Iso(until)}, " : "")}{Approval(suspended.ApprovedBy)}",
        Cancelled cancelled => $"{(cancelled.Into is { } into ? $"into {into}, " : "")}{Approval(cancelled.ApprovedBy)}",
        DayFixed fixedDay => $"{fixedDay.Event} on {Iso(fixedDay.Day)}",
        Retracted retracted => retracted.Fact,
        MilestoneReached reached => reached.Milestone,
        DutyPerformed performed => performed.Duty,
        OrderIssued order => $"{order.Order}, to be answered by {Iso(order.AnswerBy)}",
        OrderAnswered answer => answer.Order,
        Supervised supervised => supervised.Kind.ToString(),
        _ => "",
    };

    private static string NewDue(LocalDate? newDue) => newDue is { } day ? $"; to be done by {Iso(day)}" : "";

    private static string Approval(string? approvedBy) => approvedBy is { } name ? $"approved by {name}" : "without an approver";

    private static string Late(LocalDate on, LocalDate recordedOn) => recordedOn == on ? "" : $"(recorded on {Iso(recordedOn)})";

    private static string Named(string? id) => id is null ? "" : $"[{id}]";

    private static string Join(params ReadOnlySpan<string?> words) => string.Join(' ', words.ToArray().Where(static w => w is { Length: > 0 }));

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
