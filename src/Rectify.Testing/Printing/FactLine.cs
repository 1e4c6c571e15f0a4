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
        Late(fact.On, fact.RecordedOn));

    public static string Of(Observation observation) => Join(
        Iso(observation.On),
        "observed",
        observation.Indicator,
        $"= {observation.Value}",
        observation.Unit is { } unit ? $"for {unit}" : "",
        Late(observation.On, observation.RecordedOn));

    private static string Details(ProgressEvent fact) => fact switch
    {
        ProgressReported report => string.Create(CultureInfo.InvariantCulture, $"{report.Percent} %"),
        LookedBack look => look.Holds ? "holds" : "does not hold",
        DeadlineExtended extended => $"to {Iso(extended.NewDue)}, {(extended.ApprovedBy is { } by ? $"approved by {by}" : "without an approver")}",
        MilestoneReached reached => reached.Milestone,
        DutyPerformed performed => performed.Duty,
        OrderIssued order => $"{order.Order}, to be answered by {Iso(order.AnswerBy)}",
        OrderAnswered answer => answer.Order,
        Supervised supervised => supervised.Kind.ToString(),
        _ => "",
    };

    private static string Late(LocalDate on, LocalDate recordedOn) => recordedOn == on ? "" : $"(recorded on {Iso(recordedOn)})";

    private static string Join(params ReadOnlySpan<string?> words) => string.Join(' ', words.ToArray().Where(static w => w is { Length: > 0 }));

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
