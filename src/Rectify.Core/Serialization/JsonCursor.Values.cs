using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Serialization;

// The values: each is read as what it must be, or reported and passed over.
internal ref partial struct JsonCursor
{
    /// <summary>The version of the document's schema; one that is not known is refused.</summary>
    public void ReadVersion()
    {
        int position = Position;
        if (ReadText() is not { } version || RectifyJson.IsReadable(version))
            return;
        _otherVersion = new FoundProblem(position, Path, $"version {JsonPath.Quote(version)} is not supported; {RectifyJson.FirstSchemaVersion} and {RectifyJson.SchemaVersion} are");
        _problems.Add(_otherVersion.Value);
    }

    /// <summary>Looks ahead for the text of a member of the object at the cursor, its escapes left; null where there is none. What is wrong is reported when it is reached.</summary>
    public readonly string? PeekText(in ObjectScope scope, string member)
    {
        try
        {
            var ahead = new Utf8JsonReader(_document[scope.Start..], new JsonReaderOptions { MaxDepth = JsonPath.MaxDepth });
            while (!scope.IsClosed && ahead.Read() && ahead.TokenType != JsonTokenType.EndObject)
            {
                bool isIt = ahead.TokenType == JsonTokenType.PropertyName && JsonMemberName.Is(ref ahead, member);
                if (ahead.TokenType != JsonTokenType.PropertyName || !ahead.Read())
                    continue;
                if (isIt)
                    return ahead.TokenType == JsonTokenType.String ? Encoding.UTF8.GetString(ahead.ValueSpan) : null;
                ahead.Skip();
            }
        }
        catch (JsonException)
        {
            // Nor is there any text where it is no JSON.
        }

        return null;
    }

    /// <summary>Any string.</summary>
    public string? ReadText()
    {
        if (_reader.TokenType != JsonTokenType.String)
        {
            Expected("a string");
            return null;
        }

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
        Expected("true or false");
        return false;
    }

    /// <summary>A whole number within bounds, both included; the lower one where it was refused.</summary>
    public int ReadInt32(int least, int most = int.MaxValue)
    {
        if (_reader.TokenType == JsonTokenType.Number && _reader.TryGetInt32(out int number) && number >= least && number <= most)
            return number;
        Expected(most == int.MaxValue
            ? string.Create(CultureInfo.InvariantCulture, $"a whole number from {least}")
            : string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
        return least;
    }

    /// <summary>An exact number.</summary>
    public decimal? ReadAmount()
    {
        if (_reader.TokenType != JsonTokenType.Number)
        {
            Expected("a number");
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
        if (_reader.TokenType != JsonTokenType.String || !JsonDay.TrySplit(Unescaped(), out int year, out int month, out int day))
        {
            Expected("a day as yyyy-MM-dd");
            return null;
        }

        var found = JsonDay.Find(year, month, day);
        if (found is null)
            Refuse($"{Found()} is not a day of the calendar");
        return found;
    }

    /// <summary>A list of days.</summary>
    public ValueList<LocalDate> ReadDays()
    {
        if (!BeginArray())
            return default;
        var days = new ListBuilder<LocalDate>();
        while (NextItem())
        {
            if (ReadDay() is { } day)
                days.Add(day);
        }

        return days.ToValueList();
    }

    /// <summary>One of the names of an enumeration.</summary>
    public TEnum? ReadEnum<TEnum>()
        where TEnum : struct, Enum
    {
        if (_reader.TokenType == JsonTokenType.String && EnumNames<TEnum>.TryFind(Unescaped(), out var value))
            return value;
        Expected($"one of {EnumNames<TEnum>.List}");
        return null;
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

    // The bytes of the name or string at the cursor; none where its escapes are no text.
    private readonly ReadOnlySpan<byte> Unescaped()
    {
        if (!_reader.ValueIsEscaped)
            return _reader.ValueSpan;
        return TryUnescape(out string text) ? Encoding.UTF8.GetBytes(text) : default;
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
}
