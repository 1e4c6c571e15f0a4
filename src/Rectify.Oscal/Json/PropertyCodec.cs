using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Rectify.Oscal.Json;

/// <summary>
/// Members of a part as properties of an OSCAL element: the way to a value is the name (<c>deadline.thenLongTerm</c>, <c>indicators.0.value</c>),
/// and the value stands as it is, or as a JSON text between quotes where it would otherwise be no OSCAL string or read as something else.
/// </summary>
internal static partial class PropertyCodec
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029\u000B\u000C");
    private static readonly JsonWriterOptions Quoting = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A single property of our namespace.</summary>
    public static JsonObject Property(string name, string value) => new() { ["name"] = name, ["ns"] = OscalWriter.Namespace, ["value"] = value };

    /// <summary>Determines whether an element bears properties of our namespace.</summary>
    public static bool IsOurs(JsonNode? element) => Ours(element).Any();

    /// <summary>The value of a property of our namespace, or null.</summary>
    public static string? Value(JsonNode? element, string name) => Ours(element).FirstOrDefault(p => p.Text("name").Is(name))?.Text("value");

    /// <summary>Writes every value in a node as a property.</summary>
    public static void Flatten(JsonArray properties, string name, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject part:
                foreach (var (member, value) in part)
                    Flatten(properties, name.Length == 0 ? member : $"{name}.{member}", value);
                break;
            case JsonArray list:
                for (int i = 0; i < list.Count; i++)
                    Flatten(properties, string.Create(CultureInfo.InvariantCulture, $"{name}.{i}"), list[i]);
                break;
            case JsonValue value:
                properties.Add((JsonNode)Property(name, Encode(value)));
                break;
        }
    }

    /// <summary>Reads the properties of our namespace back, or says which of them contradict each other.</summary>
    public static JsonObject Unflatten(JsonNode? element, Action<string> report)
    {
        var root = new Branch();
        foreach (var property in Ours(element))
        {
            string name = property.Text("name") ?? "";
            if (!root.Add(name.Split('.'), property.Text("value") ?? ""))
                report($"the property '{name}' stands twice, or under another one");
        }

        return root.ToObject();
    }

    private static IEnumerable<JsonObject> Ours(JsonNode? element) => element.Objects("props").Where(static p => p.Text("ns").Is(OscalWriter.Namespace));

    private static string Encode(JsonValue value)
    {
        if (value.GetValueKind() != JsonValueKind.String)
            return value.ToText();
        string text = value.GetValue<string>();
        return IsPlain(text) ? text : Quote(text);
    }

    private static JsonNode? Decode(string value)
    {
        if (!value.StartsWith('"') && !NotText().IsMatch(value))
            return value;
        try
        {
            return JsonNode.Parse(value);
        }
        catch (JsonException)
        {
            return value;
        }
    }

    private static bool IsPlain(string text) =>
        text.Length > 0 && !IsSpace(text[0]) && !IsSpace(text[^1]) && text[0] != '"' && !text.AsSpan().ContainsAny(LineEnds) && !NotText().IsMatch(text);

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';

    private static string Quote(string text)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Quoting))
            writer.WriteStringValue(text);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [GeneratedRegex("^(-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?|true|false|null)\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NotText();

    // An object or a list: which of them shows in its names.
    private sealed class Branch
    {
        private readonly Dictionary<string, object> _children = new(StringComparer.Ordinal);
        private readonly List<string> _order = [];

        public bool Add(ReadOnlySpan<string> way, string value)
        {
            if (way.Length == 1)
                return TryAdd(way[0], value);
            if (!_children.TryGetValue(way[0], out object? child))
                TryAdd(way[0], child = new Branch());
            return child is Branch branch && branch.Add(way[1..], value);
        }

        public JsonObject ToObject() => new(_order.Select(name => KeyValuePair.Create(name, Node(name))));

        private bool TryAdd(string name, object child)
        {
            if (!_children.TryAdd(name, child))
                return false;
            _order.Add(name);
            return true;
        }

        private JsonNode? Node(string name) => _children[name] switch
        {
            Branch branch when branch.IsList => new JsonArray([.. Enumerable.Range(0, branch._order.Count).Select(i => branch.Node(Index(i)))]),
            Branch branch => branch.ToObject(),
            string value => Decode(value),
            _ => null,
        };

        private bool IsList => Enumerable.Range(0, _order.Count).All(i => _children.ContainsKey(Index(i)));

        private static string Index(int i) => i.ToString(CultureInfo.InvariantCulture);
    }
}
