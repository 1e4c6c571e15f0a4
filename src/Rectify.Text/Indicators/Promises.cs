using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Text.Indicators;

/// <summary>What a passage promises: targets, dated deliverables and recurring duties.</summary>
/// <param name="Indicators">The numeric targets.</param>
/// <param name="Milestones">The dated deliverables without a number.</param>
/// <param name="Duties">The recurring duties.</param>
internal sealed record Promises(ValueList<TargetIndicator> Indicators, ValueList<Milestone> Milestones, ValueList<RecurringDuty> Duties)
{
    /// <summary>No promise.</summary>
    public static Promises None { get; } = new(default, default, default);
}
