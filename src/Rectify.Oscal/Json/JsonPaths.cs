using System.Globalization;

namespace Rectify.Oscal.Json;

/// <summary>Ways from the root of a document, in the notation of RFC 9535.</summary>
internal static class JsonPaths
{
    public static string Join(string path, string member) =>
        member.Length > 0 && member.All(static c => char.IsLetterOrDigit(c) || c == '_') ? $"{path}.{member}" : $"{path}['{Shown(member)}']";

    public static string Join(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    /// <summary>A text on one line, shortened where it is long.</summary>
    public static string Shown(string text)
    {
        string line = string.Concat(text.Select(static c => char.IsControl(c) || c is '\u2028' or '\u2029' ? $"\\u{(int)c:x4}" : c.ToString()));
        return line.Length <= 60 ? line : $"{line[..(char.IsHighSurrogate(line[59]) ? 59 : 60)]}…";
    }
}
