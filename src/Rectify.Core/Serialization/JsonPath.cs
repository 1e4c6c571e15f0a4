using System.Globalization;
using System.Text;

namespace Rectify.Serialization;

/// <summary>The way from the root of a document to the value at the cursor.</summary>
internal sealed class JsonPath
{
    /// <summary>How deep a document may nest; no document of ours comes near it.</summary>
    public const int MaxDepth = 64;

    private const int QuotedLength = 40;

    private readonly Step[] _steps = new Step[MaxDepth];

    /// <summary>How many objects and arrays are around the place.</summary>
    public int Depth { get; private set; }

    /// <summary>Goes into an array, or an object whose names are data.</summary>
    public void Push() => Push(members: null);

    /// <summary>Goes into an object of known members.</summary>
    public void Push(MemberSet? members) => _steps[Depth++] = new Step(members);

    /// <summary>Comes out of an object or array.</summary>
    public void Pop() => Depth--;

    public void SetName(string? name) => _steps[Depth - 1].Name = name;

    // A number is all that is noted of a member that is as it should be: it happens some thousand times for one problem told.
    public void SetMember(int index) => _steps[Depth - 1].Index = index;

    public void NextIndex() => _steps[Depth - 1].Index++;

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
        foreach (ref readonly var step in _steps.AsSpan(0, Depth))
        {
            if (step.Name is not null)
                path = Join(path, step.Name);
            else if (step.Index >= 0)
                path = step.Members is { } members ? Join(path, members[step.Index]) : Join(path, step.Index);
        }

        return path;
    }

    private static bool IsPlain(string member) => member.Length > 0 && member.All(static c => char.IsLetterOrDigit(c) || c == '_');

    // A name that is no known member stands before the number.
    private struct Step(MemberSet? members)
    {
        public readonly MemberSet? Members = members;
        public string? Name;
        public int Index = -1;
    }
}
