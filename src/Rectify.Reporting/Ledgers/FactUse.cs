using Rectify.Progress;

namespace Rectify.Reporting.Ledgers;

/// <summary>Which members of the progress document belong to a fact.</summary>
/// <param name="Required">Without these there is no such fact.</param>
/// <param name="Optional">These it may have.</param>
internal sealed record FactUse(IReadOnlyList<string> Required, IReadOnlyList<string> Optional)
{
    /// <summary>What an observation uses.</summary>
    public static FactUse OfObservation { get; } = new(["indicator", "on", "value"], ["recordedOn", "unit", "source", "id"]);

    /// <summary>What an event uses whose type is not known: all that is known is that it needs one.</summary>
    public static FactUse OfUnknownEvent { get; } = new(["type", "on"], [.. FactTable.Events.Columns.Select(static c => c.Member)]);

    /// <summary>What a type of event uses.</summary>
    public static FactUse Of(ProgressEventType type) => type switch
    {
        ProgressEventType.ProgressReported => Event(["measure"], "percent"),
        ProgressEventType.LookedBack => Event(["measure", "holds"], "newDue"),
        ProgressEventType.DeadlineExtended or ProgressEventType.DeadlineAdvanced => Event(["measure", "newDue"], "approvedBy", "reason"),
        ProgressEventType.MilestoneReached => Event(["measure", "milestone"]),
        ProgressEventType.DutyPerformed => Event(["duty"], "measure"),
        ProgressEventType.Supervised => Event(["measure", "kind"], "reason"),
        ProgressEventType.OrderIssued => Event(["measure", "order", "answerBy"]),
        ProgressEventType.OrderAnswered => Event(["measure", "order"]),
        ProgressEventType.AcceptanceRefused or ProgressEventType.Relapsed => Event(["measure"], "newDue", "reason"),
        ProgressEventType.Reminded or ProgressEventType.Circulated or ProgressEventType.Interviewed or ProgressEventType.HeldAccountable => Event(["measure"], "reason"),
        ProgressEventType.Retracted => Event(["fact"], "reason"),
        ProgressEventType.Suspended => Event(["measure"], "reason", "approvedBy", "until"),
        ProgressEventType.Cancelled => Event(["measure"], "approvedBy", "reason", "into"),
        ProgressEventType.DayFixed => Event(["event", "day"], "measure"),
        _ => Event(["measure"]),
    };

    /// <summary>Whether such a fact may have a member.</summary>
    public bool Allows(string member) => Required.Contains(member, StringComparer.Ordinal) || Optional.Contains(member, StringComparer.Ordinal);

    private static FactUse Event(string[] required, params string[] optional) => new(["type", "on", .. required], [.. optional, "recordedOn", "by", "unit", "id", "note", "evidence"]);
}
