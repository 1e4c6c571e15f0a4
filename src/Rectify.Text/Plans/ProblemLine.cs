namespace Rectify.Text.Plans;

/// <summary>A line that says what is wrong.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Marker">The number before them, or the one they begin with behind a label.</param>
internal readonly record struct ProblemLine(TextRange Words, Marker Marker);
