namespace Rectify.Oscal.Writing;

/// <summary>Texts of a plan in the shapes that OSCAL has for them.</summary>
internal static class Words
{
    private const int TitleLength = 100;

    /// <summary>A text on one line.</summary>
    public static string Line(string text) => string.Join(' ', text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line ? line : "-";

    /// <summary>A text on one line, cut off where it is long for a title.</summary>
    public static string Title(string text)
    {
        string line = Line(text);
        return line.Length <= TitleLength ? line : $"{line[..(char.IsHighSurrogate(line[TitleLength - 1]) ? TitleLength - 1 : TitleLength)]}…";
    }

    /// <summary>A name as a string without white space around it.</summary>
    public static string Name(string text) => Line(text).Trim('\uFEFF').Trim() is { Length: > 0 } name ? name.Replace('\u2028', ' ').Replace('\u2029', ' ') : "-";

    /// <summary>The name of a type as words: <c>deadlineExtended</c> is <c>Deadline extended</c>.</summary>
    public static string Spoken(string type) =>
        char.ToUpperInvariant(type[0]) + string.Concat(type.Skip(1).Select(static c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));
}
