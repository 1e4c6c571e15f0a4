namespace Rectify.Text.Indicators;

/// <summary>A clause of a passage: what stands between two commas or stronger marks outside brackets.</summary>
/// <param name="Start">The position of its first character.</param>
/// <param name="End">The position after its last character; the mark that ends it is not in it.</param>
/// <param name="Ending">The mark that ends it; NUL at the end of the passage.</param>
internal readonly record struct Clause(int Start, int End, char Ending);
