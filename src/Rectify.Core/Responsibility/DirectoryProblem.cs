namespace Rectify.Responsibility;

/// <summary>Why the data of a directory is refused, and where.</summary>
/// <param name="Path">The place as a JSON path: <c>$.units[3].superior</c>.</param>
/// <param name="Message">What is wrong there.</param>
public sealed record DirectoryProblem(string Path, string Message)
{
    /// <summary>The path and the message.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
