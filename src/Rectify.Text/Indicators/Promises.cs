using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Indicators;

/// <summary>What a passage promises: targets, dated deliverables and recurring duties.</summary>
/// <param name="Indicators">The numeric targets.</param>
/// <param name="Milestones">The dated deliverables without a number.</param>
/// <param name="Duties">The recurring duties.</param>
internal sealed record Promises(ValueList<TargetIndicator> Indicators, ValueList<Milestone> Milestones, ValueList<RecurringDuty> Duties)
{
    /// <summary>The dates that their words leave open (来年6月底), each with the row that says so.</summary>
    public IReadOnlyList<DeadlineReading> OpenDates { get; init; } = [];

    /// <summary>The numbers with a unit that have no value for certain, or of which the words do not say what they are the target of, each with the row that says so.</summary>
    public IReadOnlyList<UnreadNumber> Unread { get; init; } = [];

    /// <summary>No promise.</summary>
    public static Promises None { get; } = new(default, default, default);
}
