using Rectify.Primitives;

namespace Rectify.Evaluation;

/// <summary>Where the targets of a goal stand.</summary>
/// <param name="Id">The id of the goal.</param>
/// <param name="Indicators">Its targets.</param>
public sealed record GoalAssessment(string Id, ValueList<IndicatorAssessment> Indicators);
