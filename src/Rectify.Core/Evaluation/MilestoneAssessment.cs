using Rectify.Progress;

namespace Rectify.Evaluation;

/// <summary>Where a milestone stands.</summary>
/// <param name="Id">The id of the milestone.</param>
/// <param name="State">Its state.</param>
public sealed record MilestoneAssessment(string Id, MilestoneState State);
