using System.Text.Json.Nodes;

namespace Rectify.Oscal.Tests.Samples;

/// <summary>Documents without the order of their members and lists.</summary>
internal static class Canonical
{
    /// <summary>Every value of a document with its way, sorted; an item of a list is named by its UUID or its content.</summary>
    public static string[] Lines(byte[] json)
    {
        var lines = new List<string>();
        Add(lines, "", JsonNode.Parse(json));
        lines.Sort(StringComparer.Ordinal);
        return [.. lines];
    }

    private static void Add(List<string> lines, string path, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject part:
                lines.Add($"{path} object");
                foreach (var (name, value) in part)
                    Add(lines, $"{path}/{name}", value);
                break;
            case JsonArray list:
                lines.Add($"{path} list of {list.Count}");
                foreach (var item in list)
                    Add(lines, $"{path}/{Name(item)}", item);
                break;
            default:
                lines.Add($"{path} = {node?.ToJsonString() ?? "null"}");
                break;
        }
    }

    private static string Name(JsonNode? item) => item is JsonObject part && part["uuid"] is { } uuid
        ? uuid.ToString()
        : item is JsonObject other ? $"[{string.Join(',', other.Select(m => $"{m.Key}:{Name(m.Value)}").Order(StringComparer.Ordinal))}]"
        : item is JsonArray list ? $"[{string.Join(',', list.Select(Name).Order(StringComparer.Ordinal))}]"
        : item?.ToJsonString() ?? "null";
}
