using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rectify.Oscal.Json;

/// <summary>What is asked of JSON objects everywhere.</summary>
internal static class JsonNodes
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>A member that is a text, or null.</summary>
    public static string? Text(this JsonNode? node, string member) =>
        node is JsonObject part && part.TryGetPropertyValue(member, out var value) && value is JsonValue text && text.GetValueKind() == JsonValueKind.String
            ? text.GetValue<string>()
            : null;

    /// <summary>A member that is an object, or null.</summary>
    public static JsonObject? Object(this JsonNode? node, string member) =>
        node is JsonObject part && part.TryGetPropertyValue(member, out var value) ? value as JsonObject : null;

    /// <summary>The objects in a member that is an array.</summary>
    public static IEnumerable<JsonObject> Objects(this JsonNode? node, string member) =>
        node is JsonObject part && part.TryGetPropertyValue(member, out var value) && value is JsonArray list ? list.OfType<JsonObject>() : [];

    /// <summary>The texts in a member that is an array.</summary>
    public static IEnumerable<string> Texts(this JsonNode? node, string member) =>
        node is JsonObject part && part.TryGetPropertyValue(member, out var value) && value is JsonArray list
            ? list.OfType<JsonValue>().Where(static item => item.GetValueKind() == JsonValueKind.String).Select(static item => item.GetValue<string>())
            : [];

    /// <summary>Takes a member out of an object.</summary>
    public static JsonNode? Take(this JsonObject part, string member)
    {
        part.Remove(member, out var value);
        return value;
    }

    /// <summary>Sets a member, or leaves it out where the text is null.</summary>
    public static JsonObject With(this JsonObject part, string member, string? text)
    {
        if (text is not null)
            part[member] = text;
        return part;
    }

    /// <summary>Sets a member, or leaves it out where it is null or empty.</summary>
    public static JsonObject With(this JsonObject part, string member, JsonNode? value)
    {
        if (value is not (null or JsonArray { Count: 0 }))
            part[member] = value;
        return part;
    }

    public static string ToText(this JsonNode node) => Encoding.UTF8.GetString(node.ToBytes());

    public static byte[] ToBytes(this JsonNode node, bool indented = false)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, indented ? Indented : Plain))
            node.WriteTo(writer);
        return stream.ToArray();
    }

    /// <summary>The node as a text that does not depend on the order of members.</summary>
    public static string ToCanonicalText(this JsonNode? node) => Sorted(node)?.ToText() ?? "null";

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject part => new JsonObject(part.OrderBy(static m => m.Key, StringComparer.Ordinal).Select(static m => KeyValuePair.Create(m.Key, Sorted(m.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
