using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Progress;

namespace Rectify.Rules;

/// <summary>A milestone with its due day and its state on the day.</summary>
/// <param name="Milestone">The milestone.</param>
/// <param name="Due">Its due day.</param>
/// <param name="State">The state.</param>
public sealed record MilestoneStatus(Milestone Milestone, DueDay Due, MilestoneState State);
