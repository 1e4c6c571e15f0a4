namespace Rectify.Serialization;

/// <summary>A problem at a position in bytes, which becomes a line and column once the document has been read.</summary>
internal readonly record struct FoundProblem(int Position, string Path, string Message);
