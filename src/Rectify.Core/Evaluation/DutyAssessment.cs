using Rectify.Progress;

namespace Rectify.Evaluation;

/// <summary>Where a recurring duty stands.</summary>
/// <param name="Id">The id of the duty.</param>
/// <param name="State">Its state.</param>
/// <param name="Missed">How many full windows were missed since the plan was issued.</param>
public sealed record DutyAssessment(string Id, DutyState State, int Missed);
