namespace Rectify.Evaluation;

/// <summary>How many members of a measure's collectives have reported.</summary>
/// <param name="Expected">How many members there are on the day; null where the collective cannot be expanded.</param>
/// <param name="Reported">How many units are named by at least one event in view.</param>
public sealed record Coverage(int? Expected, int Reported);
