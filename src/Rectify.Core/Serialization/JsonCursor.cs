using System.Text;
using System.Text.Json;

namespace Rectify.Serialization;

/// <summary>Reads a JSON document from front to back, keeps account of the path, and collects every problem instead of stopping at the first.</summary>
/// <remarks>
/// A value that is refused is reported, skipped and returned as null. Only text that is not JSON at all ends the reading:
/// <see cref="Utf8JsonReader"/> then throws a <see cref="JsonException"/>, which <see cref="JsonDocumentReader"/> turns into the last problem.
/// </remarks>
internal ref partial struct JsonCursor
{
    private readonly List<FoundProblem> _problems = [];
    private readonly HashSet<string>[] _ids = Array.ConvertAll(Enum.GetValues<IdKind>(), static _ => new HashSet<string>(StringComparer.Ordinal));
    private readonly List<(int Position, string Path, IdKind Kind, string Id)> _references = [];
    private readonly JsonPath _path = new();
    private readonly ReadOnlySpan<byte> _document;
    private Utf8JsonReader _reader;
    private TextCache _texts;
    private Dictionary<string, int>? _places;
    private FoundProblem? _otherVersion;

    public JsonCursor(ReadOnlySpan<byte> utf8)
    {
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = JsonPath.MaxDepth });
        _document = utf8;
        _texts = new TextCache(utf8);
    }

    /// <summary>Every problem found. Of a document of another version only that is reported, as the rest may be right in its version.</summary>
    public readonly IReadOnlyList<FoundProblem> Problems => _otherVersion is { } only ? [only] : _problems;

    /// <summary>How many problems have been found so far.</summary>
    public readonly int ProblemCount => _problems.Count;

    /// <summary>Where the token at the cursor begins, in bytes.</summary>
    public readonly int Position => (int)_reader.TokenStartIndex;

    public readonly bool IsAtText => _reader.TokenType == JsonTokenType.String;

    public readonly bool IsAtNull => _reader.TokenType == JsonTokenType.Null;

    public readonly bool IsAtArray => _reader.TokenType == JsonTokenType.StartArray;

    /// <summary>The path of the value at the cursor.</summary>
    public readonly string Path => _path.ToString();

    /// <summary>Steps onto the next token.</summary>
    public bool Read() => _reader.Read();

    /// <summary>Enters the object at the cursor. Where there is none, the scope is closed at once.</summary>
    public void BeginObject(MemberSet members, out ObjectScope scope)
    {
        scope = new ObjectScope(members, Position, _problems.Count);
        scope.IsClosed = !Enters(JsonTokenType.StartObject, "an object", members);
    }

    /// <summary>Steps onto the value of the next member; at the end of the object, reports the members that are missing.</summary>
    /// <remarks>Unknown and repeated members are reported and passed over, as is null where a member may be: an optional one then counts as left out.</remarks>
    public bool NextMember(ref ObjectScope scope)
    {
        while (!scope.IsClosed)
        {
            _reader.Read();
            if (_reader.TokenType == JsonTokenType.EndObject)
            {
                Leave(ref scope);
                break;
            }

            if (StepsOnto(ref scope))
                return true;
        }

        return false;
    }

    /// <summary>Whether nothing was refused since the scope was opened.</summary>
    public readonly bool IsSound(in ObjectScope scope) => _problems.Count == scope.ProblemsBefore;

    /// <summary>Enters the array at the cursor, or reports that there is none.</summary>
    public bool BeginArray() => Enters(JsonTokenType.StartArray, "an array");

    /// <summary>Steps onto the next item of the array.</summary>
    public bool NextItem()
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.EndArray)
        {
            _path.Pop();
            return false;
        }

        _path.NextIndex();
        _places?.TryAdd(Path, Position);
        return true;
    }

    /// <summary>Enters an object whose names are data, or reports that there is none.</summary>
    public bool BeginMap() => Enters(JsonTokenType.StartObject, "an object");

    /// <summary>Steps onto the value of the next name. A repeated one is reported and passed over.</summary>
    public bool NextEntry(HashSet<string> seen, out string name)
    {
        while (true)
        {
            _reader.Read();
            name = "";
            if (_reader.TokenType == JsonTokenType.EndObject)
            {
                _path.Pop();
                return false;
            }

            int position = Position;
            name = NameAtCursor();
            _path.SetName(name);
            _reader.Read();
            if (seen.Add(name))
                return true;
            Report(position, Path, "stands twice");
            _reader.Skip();
        }
    }

    private bool Enters(JsonTokenType token, string what, MemberSet? members = null)
    {
        if (_reader.TokenType != token)
        {
            Expected(what);
            return false;
        }

        _path.Push(members);
        return true;
    }

    // The cursor stands on a name. True when it then stands on a value to be read.
    private bool StepsOnto(ref ObjectScope scope)
    {
        int position = Position;
        int index = scope.Members.IndexOf(Unescaped(), scope.Expected);
        bool isRepeated = index >= 0 && (scope.Seen & (1u << index)) != 0;
        if (index < 0 || isRepeated)
        {
            _path.SetName(NameAtCursor());
            Report(position, Path, isRepeated ? "stands twice" : $"is not a member here; known are {scope.Members}");
            _reader.Skip();
            _path.SetName(null);
            return false;
        }

        scope.Seen |= 1u << index;
        scope.Expected = index + 1;
        scope.Name = scope.Members[index];
        _path.SetMember(index);
        _reader.Read();
        bool isNothing = _reader.TokenType == JsonTokenType.Null && (scope.Members.Nullable & (1u << index)) != 0;
        scope.Given |= isNothing ? 0 : 1u << index;
        _places?.TryAdd(Path, Position);
        return !isNothing;
    }

    private string NameAtCursor() => TryGetString(out string name) ? name : Encoding.UTF8.GetString(_reader.ValueSpan);

    private readonly void Leave(ref ObjectScope scope)
    {
        _path.Pop();
        scope.IsClosed = true;
        ReportMissing(scope, scope.Members.Required & ~scope.Seen);
    }
}
