using System.Text;
using System.Text.Json;

namespace Rectify.Serialization;

// The problems: each with its path and the position it is told by.
internal ref partial struct JsonCursor
{
    /// <summary>From here on remembers where each value begins, for documents whose parts are checked against each other at the end.</summary>
    public void KeepPlaces() => _places = new Dictionary<string, int>(StringComparer.Ordinal) { [Path] = Position };

    /// <summary>Reports a value by its path, at its place or that of the nearest value around it.</summary>
    public readonly void Report(string path, string message)
    {
        string place = path;
        int position;
        while (!_places!.TryGetValue(place, out position) && place.Length > 0)
            place = JsonPath.Parent(place);
        Report(position, path, message);
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
    public readonly void Report(int position, string path, string message) => _problems.Add(new FoundProblem(position, path, message));

    /// <summary>Where the name of a member stands, or the object where it is missing. The object is gone through again, which few documents need.</summary>
    public readonly int PositionOf(in ObjectScope scope, string member)
    {
        bool isThere = (scope.Seen & scope.Members.Mask(member)) != 0;
        var again = new Utf8JsonReader(_document[scope.Start..], new JsonReaderOptions { MaxDepth = JsonPath.MaxDepth });
        while (isThere && again.Read())
        {
            if (again.CurrentDepth == 1 && again.TokenType == JsonTokenType.PropertyName && JsonMemberName.Is(ref again, member))
                return scope.Start + (int)again.TokenStartIndex;
        }

        return scope.Start;
    }

    /// <summary>Reports that the value at the cursor is of another kind, and passes over it.</summary>
    private void Expected(string what) => Refuse($"expected {what}, found {Found()}");

    private readonly void ReportMissing(in ObjectScope scope, uint missing)
    {
        for (int i = 0; missing != 0; i++, missing >>= 1)
        {
            if ((missing & 1) != 0)
                Missing(scope, scope.Members[i]);
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
