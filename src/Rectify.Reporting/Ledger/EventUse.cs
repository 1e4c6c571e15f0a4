using Rectify.Progress;

namespace Rectify.Reporting.Ledgers;

/// <summary>Which members of the progress document belong to a type of event, beside those that any event may have.</summary>
/// <param name="Required">Without these there is no such event.</param>
/// <param name="Optional">These it may have.</param>
internal sealed record EventUse(IReadOnlyList<string> Required, IReadOnlyList<string> Optional)
{
    private static readonly string[] Common = ["type", "on", "recordedOn", "by", "unit"];

    /// <summary>What a type of event uses.</summary>
    public static EventUse Of(ProgressEventType type) => type switch
    {
        ProgressEventType.ProgressReported => new(["measure", "percent"], []),
        ProgressEventType.LookedBack => new(["measure", "holds"], []),
        ProgressEventType.DeadlineExtended => new(["measure", "newDue"], ["approvedBy", "reason"]),
        ProgressEventType.MilestoneReached => new(["measure", "milestone"], []),
        ProgressEventType.DutyPerformed => new(["duty"], ["measure"]),
        ProgressEventType.Supervised => new(["measure", "kind"], ["reason"]),
        ProgressEventType.OrderIssued => new(["measure", "order", "answerBy"], []),
        ProgressEventType.OrderAnswered => new(["measure", "order"], []),
        ProgressEventType.AcceptanceRefused or ProgressEventType.Relapsed or ProgressEventType.Reminded or ProgressEventType.Circulated
            or ProgressEventType.Interviewed or ProgressEventType.HeldAccountable => new(["measure"], ["reason"]),
        _ => new(["measure"], []),
    };

    /// <summary>Whether an event of this type may have a member.</summary>
    public bool Allows(string member) => Common.Contains(member, StringComparer.Ordinal)
        || Required.Contains(member, StringComparer.Ordinal)
        || Optional.Contains(member, StringComparer.Ordinal);
}
