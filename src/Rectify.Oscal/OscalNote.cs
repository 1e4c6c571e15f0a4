namespace Rectify.Oscal;

/// <summary>What a reader should know about a place of a document: what has no place in a plan and is carried, and how something was read that can be read in several ways.</summary>
public sealed class OscalNote
{
    internal OscalNote(string path, string message)
    {
        Path = path;
        Message = message;
    }

    /// <summary>The place as a JSON path.</summary>
    public string Path { get; }

    /// <summary>What became of it.</summary>
    public string Message { get; }

    /// <summary>The note on one line, place first.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
