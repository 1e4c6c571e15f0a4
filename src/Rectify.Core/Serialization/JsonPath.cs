using System.Globalization;
using System.Text;

namespace Rectify.Serialization;

/// <summary>The way from the root of a document to the value at the cursor.</summary>
internal sealed class JsonPath
{
    private const int QuotedLength = 40;

    private readonly List<(string? Name, int Index)> _steps = [];

    /// <summary>Goes into an object or array.</summary>
    public void Push() => _steps.Add((null, -1));

    /// <summary>Comes out of an object or array.</summary>
    public void Pop() => _steps.RemoveAt(_steps.Count - 1);

    public void SetName(string name) => _steps[^1] = (name, -1);

    public void NextIndex() => _steps[^1] = (null, _steps[^1].Index + 1);

    /// <summary>The path of a member of the object at a path.</summary>
    public static string Join(string path, string member) => IsPlain(member) ? $"{path}.{member}" : $"{path}[{Quote(member)}]";

    /// <summary>The path of an item of the array at a path.</summary>
    public static string Join(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    /// <summary>The path of the object or array around a path; empty for the root.</summary>
    public static string Parent(string path) => path[..Math.Max(path.LastIndexOfAny(['.', '[']), 0)];

    /// <summary>A text between quotes on one line, shortened where it is long.</summary>
    public static string Quote(string text) => $"'{Shorten(text)}'";

    /// <summary>A text on one line, shortened where it is long.</summary>
    public static string Shorten(string text) => OneLine(text, QuotedLength);

    /// <summary>A text with its line ends and other control characters escaped, cut off at a length.</summary>
    public static string OneLine(string text, int length = int.MaxValue)
    {
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length >= length)
                return line.Append('…').ToString();
            if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029)
                line.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            else
                line.Append(rune.ToString());
        }

        return line.ToString();
    }

    /// <summary>The path in the notation of RFC 9535: <c>$.events[3].percent</c>.</summary>
    public override string ToString()
    {
        string path = "$";
        foreach (var (name, index) in _steps)
        {
            if (name is not null)
                path = Join(path, name);
            else if (index >= 0)
                path = Join(path, index);
        }

        return path;
    }

    private static bool IsPlain(string member) => member.Length > 0 && member.All(static c => char.IsLetterOrDigit(c) || c == '_');
}
