namespace Rectify.Responsibility;

/// <summary>Why the data of a directory is refused, and where.</summary>
public sealed class DirectoryProblem
{
    internal DirectoryProblem(string path, string message)
    {
        Path = path;
        Message = message;
    }

    /// <summary>The place as a JSON path: <c>$.units[3].superior</c>.</summary>
    public string Path { get; }

    /// <summary>What is wrong there.</summary>
    public string Message { get; }

    /// <summary>The path and the message.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
