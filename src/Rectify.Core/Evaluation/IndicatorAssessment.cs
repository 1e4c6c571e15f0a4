using Rectify.Progress;

namespace Rectify.Evaluation;

/// <summary>Where a target stands.</summary>
/// <param name="Id">The id of the indicator.</param>
/// <param name="State">Its state.</param>
public sealed record IndicatorAssessment(string Id, IndicatorState State);
