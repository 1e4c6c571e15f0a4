using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Serialization;

/// <summary>Reads a JSON document from front to back, keeps account of the path, and collects every problem instead of stopping at the first.</summary>
/// <remarks>
/// A value that is refused is reported, skipped and returned as null. Only text that is not JSON at all ends the reading:
/// <see cref="Utf8JsonReader"/> then throws a <see cref="JsonException"/>, which <see cref="JsonDocumentReader"/> turns into the last problem.
/// </remarks>
internal ref struct JsonCursor
{
    private readonly List<(int Position, string Path, string Message)> _problems = [];
    private readonly HashSet<string>[] _ids = Array.ConvertAll(Enum.GetValues<IdKind>(), static _ => new HashSet<string>(StringComparer.Ordinal));
    private readonly List<(int Position, string Path, IdKind Kind, string Id)> _references = [];
    private readonly JsonPath _path = new();
    private readonly int[] _memberPositions = new int[JsonPath.MaxDepth * MemberSet.Capacity];
    private Utf8JsonReader _reader;
    private TextCache _texts;
    private Dictionary<string, int>? _places;
    private (int Position, string Path, string Message)? _otherVersion;

    public JsonCursor(ReadOnlySpan<byte> utf8)
    {
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = JsonPath.MaxDepth });
        _texts = new TextCache(utf8);
    }

    /// <summary>Every problem found. Of a document of another version only that is reported, as the rest may be right in its version.</summary>
    public readonly IReadOnlyList<(int Position, string Path, string Message)> Problems => _otherVersion is { } only ? [only] : _problems;

    /// <summary>Where the token at the cursor begins, in bytes.</summary>
    public readonly int Position => (int)_reader.TokenStartIndex;

    public readonly bool IsAtText => _reader.TokenType == JsonTokenType.String;

    /// <summary>The path of the value at the cursor.</summary>
    public readonly string Path => _path.ToString();

    /// <summary>Steps onto the next token.</summary>
    public bool Read() => _reader.Read();

    /// <summary>From here on remembers where each value begins, for documents whose parts are checked against each other at the end.</summary>
    public void KeepPlaces() => _places = new Dictionary<string, int>(StringComparer.Ordinal) { [Path] = Position };

    /// <summary>Reports a value by its path, at its place or that of the nearest value around it.</summary>
    public readonly void Report(string path, string message)
    {
        int position = 0;
        for (string place = path; place.Length > 0 && !_places!.TryGetValue(place, out position); place = JsonPath.Parent(place))
        {
        }

        Report(position, path, message);
    }

    /// <summary>Enters the object at the cursor. Where there is none, the scope is closed at once.</summary>
    public void BeginObject(MemberSet members, out ObjectScope scope)
    {
        scope = new ObjectScope(members, _path.Depth, Position, _problems.Count);
        scope.IsClosed = !Enters(JsonTokenType.StartObject, "an object");
    }

    /// <summary>Steps onto the value of the next member; at the end of the object, reports the members that are missing.</summary>
    /// <remarks>Unknown and repeated members are reported and passed over. An optional member that is null counts as left out.</remarks>
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

    /// <summary>A list of values.</summary>
    public ValueList<T> ReadList<T, TShape>()
        where T : class
        where TShape : IJsonShape<T>
    {
        if (!BeginArray())
            return default;
        var items = new ListBuilder<T>();
        while (NextItem())
        {
            if (TShape.Read(ref this) is { } item)
                items.Add(item);
        }

        return items.ToValueList();
    }

    /// <summary>A list of names of an enumeration.</summary>
    public ValueList<TEnum> ReadEnums<TEnum>()
        where TEnum : struct, Enum
    {
        if (!BeginArray())
            return default;
        var items = new ListBuilder<TEnum>();
        while (NextItem())
        {
            if (ReadEnum<TEnum>() is { } item)
                items.Add(item);
        }

        return items.ToValueList();
    }

    /// <summary>A list of strings.</summary>
    public ValueList<string> ReadTexts()
    {
        if (!BeginArray())
            return default;
        var items = new ListBuilder<string>();
        while (NextItem())
        {
            if (ReadText() is { } item)
                items.Add(item);
        }

        return items.ToValueList();
    }

    /// <summary>The version of the document's schema; only one is known.</summary>
    public void ReadVersion()
    {
        int position = Position;
        if (ReadText() is not { } version || string.Equals(version, RectifyJson.SchemaVersion, StringComparison.Ordinal))
            return;
        _otherVersion = (position, Path, $"version {JsonPath.Quote(version)} is not supported; {RectifyJson.SchemaVersion} is");
        Report(position, Path, _otherVersion.Value.Message);
    }

    /// <summary>Any string.</summary>
    public string? ReadText()
    {
        if (_reader.TokenType != JsonTokenType.String)
            return Expected<string>("a string");
        if (TryGetString(out string text))
            return text;
        Refuse("is not Unicode text");
        return null;
    }

    /// <summary>A string that is not blank.</summary>
    public string? ReadName()
    {
        if (ReadText() is not { } text)
            return null;
        if (!string.IsNullOrWhiteSpace(text))
            return text;
        Refuse("must not be blank");
        return null;
    }

    /// <summary>An id that stands once in the document.</summary>
    public string? ReadId(IdKind kind)
    {
        if (ReadName() is not { } id)
            return null;
        if (_ids[(int)kind].Add(id))
            return id;
        Refuse($"{JsonPath.Quote(id)} stands twice");
        return null;
    }

    /// <summary>Takes an id that follows from others for itself; false where it is taken.</summary>
    public readonly bool ClaimId(IdKind kind, string id) => _ids[(int)kind].Add(id);

    /// <summary>The id of something that the document holds, before or after this place; <see cref="CheckReferences"/> sees to it at the end.</summary>
    public string? ReadReference(IdKind kind)
    {
        int position = Position;
        if (ReadName() is not { } id)
            return null;
        if (!_ids[(int)kind].Contains(id))
            _references.Add((position, Path, kind, id));
        return id;
    }

    /// <summary>Reports every reference to an id that the document does not hold.</summary>
    public readonly void CheckReferences(IdKind kind, string holder)
    {
        foreach (var (position, path, referenceKind, id) in _references)
        {
            if (referenceKind == kind && !_ids[(int)kind].Contains(id))
                Report(position, path, $"{JsonPath.Quote(id)} is not in {holder}");
        }
    }

    public bool ReadBoolean()
    {
        if (_reader.TokenType is JsonTokenType.True or JsonTokenType.False)
            return _reader.GetBoolean();
        Expected<object>("true or false");
        return false;
    }

    /// <summary>A whole number within bounds, both included; the lower one where it was refused.</summary>
    public int ReadInt32(int least, int most = int.MaxValue)
    {
        if (_reader.TokenType == JsonTokenType.Number && _reader.TryGetInt32(out int number) && number >= least && number <= most)
            return number;
        Expected<object>(most == int.MaxValue
            ? string.Create(CultureInfo.InvariantCulture, $"a whole number from {least}")
            : string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
        return least;
    }

    /// <summary>An exact number.</summary>
    public decimal? ReadAmount()
    {
        if (_reader.TokenType != JsonTokenType.Number)
        {
            Expected<object>("a number");
            return null;
        }

        if (JsonAmount.TryParse(_reader.ValueSpan, out decimal amount))
            return amount;
        Refuse($"{Found()} has more digits than can be kept exactly");
        return null;
    }

    /// <summary>An exact number from 0 to 100, both included.</summary>
    public decimal? ReadPercentage()
    {
        var percent = ReadAmount();
        if (percent is not (< 0 or > 100))
            return percent;
        Refuse(string.Create(CultureInfo.InvariantCulture, $"{percent} is not between 0 and 100"));
        return null;
    }

    /// <summary>A day of the calendar.</summary>
    public LocalDate? ReadDay()
    {
        if (_reader.TokenType != JsonTokenType.String || !JsonDay.TrySplit(_reader.ValueSpan, out int year, out int month, out int day))
        {
            Expected<object>("a day as yyyy-MM-dd");
            return null;
        }

        var found = JsonDay.Find(year, month, day);
        if (found is null)
            Refuse($"{Found()} is not a day of the calendar");
        return found;
    }

    /// <summary>One of the names of an enumeration.</summary>
    public TEnum? ReadEnum<TEnum>()
        where TEnum : struct, Enum
    {
        if (_reader.TokenType == JsonTokenType.String)
        {
            if (!_reader.ValueIsEscaped && EnumNames<TEnum>.TryFind(_reader.ValueSpan, out var value))
                return value;
            if (_reader.ValueIsEscaped && TryGetString(out string text) && EnumNames<TEnum>.TryFind(Encoding.UTF8.GetBytes(text), out value))
                return value;
        }

        Expected<object>($"one of {EnumNames<TEnum>.List}");
        return null;
    }

    /// <summary>Reports the value at the cursor and passes over it.</summary>
    public void Refuse(string message)
    {
        Report(Position, Path, message);
        _reader.Skip();
    }

    /// <summary>Reports a member of an object that has been read.</summary>
    public readonly void Refuse(in ObjectScope scope, string member, string message) =>
        Report(PositionOf(scope, member), JsonPath.Join(Path, member), message);

    /// <summary>Reports that an object that has been read lacks a member.</summary>
    public readonly void Missing(in ObjectScope scope, string member) => Refuse(scope, member, "is missing");

    /// <summary>Reports the members of an object that its case lacks or does not use.</summary>
    public readonly void CheckCase<TEnum>(in ObjectScope scope, MemberUse use, TEnum @case)
        where TEnum : struct, Enum
    {
        ReportMissing(scope, use.Required & ~scope.Given);
        uint unused = scope.Given & ~use.Allowed;
        for (int i = 0; unused != 0; i++, unused >>= 1)
        {
            if ((unused & 1) != 0)
                Refuse(scope, scope.Members[i], $"is not used by '{EnumNames<TEnum>.Encode(@case)}'");
        }
    }

    /// <summary>Reports a place found earlier.</summary>
    public readonly void Report(int position, string path, string message) => _problems.Add((position, path, message));

    /// <summary>Reports that the value at the cursor is of another kind, and passes over it.</summary>
    public T? Expected<T>(string what)
        where T : class
    {
        Refuse($"expected {what}, found {Found()}");
        return null;
    }

    private bool Enters(JsonTokenType token, string what)
    {
        if (_reader.TokenType != token)
        {
            Expected<object>(what);
            return false;
        }

        _path.Push();
        return true;
    }

    private readonly int PositionOf(in ObjectScope scope, string member)
    {
        int index = scope.Members.IndexOf(member);
        bool isThere = (scope.Seen & (1u << index)) != 0;
        return isThere ? _memberPositions[(scope.Depth * MemberSet.Capacity) + index] : scope.Start;
    }

    // The cursor stands on a name. True when it then stands on a value to be read.
    private bool StepsOnto(ref ObjectScope scope)
    {
        int position = Position;
        int index = IndexOfName(scope);
        bool isRepeated = index >= 0 && (scope.Seen & (1u << index)) != 0;
        if (index < 0 || isRepeated)
        {
            _path.SetName(NameAtCursor());
            Report(position, Path, isRepeated ? "stands twice" : $"is not a member here; known are {scope.Members}");
            _reader.Read();
            _reader.Skip();
            return false;
        }

        scope.Seen |= 1u << index;
        _memberPositions[(scope.Depth * MemberSet.Capacity) + index] = position;
        scope.Expected = index + 1;
        scope.Name = scope.Members[index];
        _path.SetName(scope.Name);
        _reader.Read();
        bool isLeftOut = _reader.TokenType == JsonTokenType.Null && (scope.Members.Required & (1u << index)) == 0;
        scope.Given |= isLeftOut ? 0 : 1u << index;
        _places?.TryAdd(Path, Position);
        return !isLeftOut;
    }

    private string NameAtCursor() => TryGetString(out string name) ? name : Encoding.UTF8.GetString(_reader.ValueSpan);

    private int IndexOfName(in ObjectScope scope)
    {
        if (!_reader.ValueIsEscaped)
            return scope.Members.IndexOf(_reader.ValueSpan, scope.Expected);
        return TryGetString(out string name) ? scope.Members.IndexOf(name) : -1;
    }

    private readonly void Leave(ref ObjectScope scope)
    {
        _path.Pop();
        scope.IsClosed = true;
        ReportMissing(scope, scope.Members.Required & ~scope.Seen);
    }

    private readonly void ReportMissing(in ObjectScope scope, uint missing)
    {
        for (int i = 0; missing != 0; i++, missing >>= 1)
        {
            if ((missing & 1) != 0)
                Missing(scope, scope.Members[i]);
        }
    }

    // False for bytes that are not UTF-8, and for an escape that names half of a surrogate pair.
    private bool TryGetString(out string text)
    {
        if (_reader.ValueIsEscaped)
            return TryUnescape(out text);
        // The token begins with the quotation mark.
        string? decoded = _texts.Decode(Position + 1, _reader.ValueSpan.Length);
        text = decoded ?? "";
        return decoded is not null;
    }

    private readonly bool TryUnescape(out string text)
    {
        try
        {
            text = _reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return false;
        }
    }

    private readonly string Found() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => JsonPath.Quote(Encoding.UTF8.GetString(_reader.ValueSpan)),
        JsonTokenType.Number => JsonPath.Shorten(Encoding.UTF8.GetString(_reader.ValueSpan)),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };
}
