using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Oscal.Json;

/// <summary>The text of a document: its nodes, and the line and column of every way in it.</summary>
internal sealed class DocumentText
{
    private const int MaxDepth = 64;

    private readonly byte[] _utf8;
    private readonly List<(string Path, int Position, string Message)> _problems = [];
    private Dictionary<string, int>? _places;

    public DocumentText(ReadOnlySpan<byte> utf8)
    {
        _utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8[3..].ToArray() : utf8.ToArray();
    }

    public bool HasProblems => _problems.Count > 0;

    /// <summary>Parses the text; null, and a problem, where it is no JSON, repeats a member, or holds half of a surrogate pair.</summary>
    public JsonNode? Parse()
    {
        if (!Utf8.IsValid(_utf8))
        {
            _problems.Add(("$", 0, "this is not UTF-8 text"));
            return null;
        }

        try
        {
            Walk((path, position, message) => Add(path, position, message), place: null);
            return HasProblems ? null : JsonNode.Parse(_utf8, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth });
        }
        catch (JsonException error)
        {
            string reason = error.Message.Split(" LineNumber:")[0].ReplaceLineEndings(" ");
            _problems.Add((error.Path ?? "$", PositionOf(error), $"this is not JSON: {reason}"));
            return null;
        }
    }

    /// <summary>Reports what is wrong at a way, or at the nearest one above it that is there.</summary>
    public void Report(string path, string message)
    {
        if (_places is null)
        {
            _places = new Dictionary<string, int>(StringComparer.Ordinal);
            Walk(report: null, (path, position) => _places.TryAdd(path, position));
        }

        string place = path;
        int position = 0;
        while (place.Length > 0 && !_places.TryGetValue(place, out position))
            place = place[..Math.Max(place.LastIndexOfAny(['.', '[']), 0)];
        Add(path, position, message);
    }

    /// <summary>The problems in the order of the text.</summary>
    public ValueList<ReadProblem> Problems() => _problems.OrderBy(static p => p.Position).Select(p => new ReadProblem(p.Path, Line(p.Position), Column(p.Position), p.Message)).ToValueList();

    private void Add(string path, int position, string message)
    {
        if (!_problems.Contains((path, position, message)))
            _problems.Add((path, position, message));
    }

    private int Line(int position) => _utf8.AsSpan(0, position).Count((byte)'\n') + 1;

    private int Column(int position) => Encoding.UTF8.GetCharCount(_utf8.AsSpan(0, position)[(_utf8.AsSpan(0, position).LastIndexOf((byte)'\n') + 1)..]) + 1;

    private int PositionOf(JsonException error)
    {
        int start = 0;
        for (long line = error.LineNumber ?? 0; line > 0; line--)
            start += _utf8.AsSpan(start).IndexOf((byte)'\n') + 1;
        return Math.Min(start + (int)(error.BytePositionInLine ?? 0), _utf8.Length);
    }

    // Goes over the tokens once, with the way to each.
    private void Walk(Action<string, int, string>? report, Action<string, int>? place)
    {
        var reader = new Utf8JsonReader(_utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        var levels = new Stack<Level>();
        levels.Push(new Level("$", isList: false));
        while (reader.Read())
        {
            int position = (int)reader.TokenStartIndex;
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                levels.Pop();
                continue;
            }

            var level = levels.Peek();
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                string? name = TextOf(reader);
                level.Next = JsonPaths.Join(level.Path, name ?? "");
                if (name is null)
                    report?.Invoke(level.Path, position, "a name holds half of a surrogate pair");
                else if (!level.Names.Add(name))
                    report?.Invoke(level.Next, position, "stands twice");
                place?.Invoke(level.Next, position);
                continue;
            }

            string path = level.IsList ? JsonPaths.Join(level.Path, level.Count++) : level.Next;
            place?.Invoke(path, position);
            if (reader.TokenType == JsonTokenType.Null)
                report?.Invoke(path, position, "is null; what is not there is left out");
            if (reader.TokenType == JsonTokenType.String && TextOf(reader) is null)
                report?.Invoke(path, position, "holds half of a surrogate pair");
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                levels.Push(new Level(path, reader.TokenType == JsonTokenType.StartArray));
        }
    }

    private static string? TextOf(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private sealed class Level(string path, bool isList)
    {
        public string Path { get; } = path;

        public bool IsList { get; } = isList;

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public string Next { get; set; } = path;

        public int Count { get; set; }
    }
}
