using Rectify.Responsibility;

namespace Rectify.Testing.Generators;

/// <summary>One step of a reorganisation; <paramref name="Unit"/> and <paramref name="Other"/> pick among the units that exist then.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Days">Days since the step before.</param>
/// <param name="Unit">Which unit.</param>
/// <param name="Other">Which other unit, where there is one.</param>
/// <param name="Precision">Whether the day is known, or only the last possible.</param>
/// <param name="StatesDays">Whether the units state their own first and last days.</param>
internal readonly record struct ReorganisationStep(ReorganisationKind Kind, int Days, int Unit, int Other, SuccessionPrecision Precision, bool StatesDays);
