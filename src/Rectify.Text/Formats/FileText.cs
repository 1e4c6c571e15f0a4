namespace Rectify.Text.Formats;

/// <summary>The text of a file, and how it was taken out.</summary>
/// <param name="Text">The text.</param>
/// <param name="Notes">What is to be said of it, one for each code at most.</param>
internal sealed record FileText(string Text, IReadOnlyList<FileNote> Notes)
{
    /// <summary>A text of which nothing is to be said.</summary>
    public FileText(string text)
        : this(text, [])
    {
    }

    /// <summary>The text with a note of what was left out; as it is where nothing was.</summary>
    public static FileText Without(string text, IReadOnlyCollection<string> leftOut) =>
        leftOut.Count == 0 ? new FileText(text) : new FileText(text, [new FileNote(DiagnosticCodes.LeftOut, $"Left out of the text: {string.Join("; ", leftOut)}.")]);
}
