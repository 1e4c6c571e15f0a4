namespace Rectify.Evaluation;

/// <summary>Names a measure among those of several plans.</summary>
/// <param name="Plan">The id of the plan.</param>
/// <param name="Measure">The id of the measure.</param>
public readonly record struct MeasureKey(string Plan, string Measure);
