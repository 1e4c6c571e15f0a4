namespace Rectify.Text.Plans;

/// <summary>The end of a measure that names who does it and until when.</summary>
/// <param name="Range">All of it, with its brackets.</param>
/// <param name="Fields">Its values, in order.</param>
/// <param name="Form">How it says so.</param>
internal sealed record Trailer(TextRange Range, IReadOnlyList<TrailerField> Fields, TrailerForm Form);
