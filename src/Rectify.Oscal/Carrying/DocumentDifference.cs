using System.Text.Json.Nodes;
using Rectify.Oscal.Json;

namespace Rectify.Oscal.Carrying;

/// <summary>
/// Finds what a document says beyond what its plan gives. Lists have no order: items are paired by their UUID, and items without one are held against each other as a
/// bag.
/// </summary>
internal sealed class DocumentDifference
{
    private readonly List<(Change Change, string Path)> _changes = [];

    private DocumentDifference()
    {
    }

    /// <summary>The changes that make one document of the other, each with the JSON path of its place in the document.</summary>
    public static IReadOnlyList<(Change Change, string Path)> Between(JsonNode given, JsonNode document)
    {
        var difference = new DocumentDifference();
        difference.Compare("", "$", given, document);
        return difference._changes;
    }

    /// <summary>The items of a list by their UUIDs, or null where one has none.</summary>
    public static Dictionary<string, JsonNode>? ByUuid(JsonArray list)
    {
        var items = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        return list.All(item => item.Text("uuid") is { } uuid && items.TryAdd(uuid, item!)) ? items : null;
    }

    private void Compare(string at, string path, JsonNode? was, JsonNode? @is)
    {
        if (was is JsonArray or null && @is is JsonArray or null && (was ?? @is) is JsonArray && @is is not JsonArray { Count: 0 })
            CompareLists(at, path, was as JsonArray ?? [], @is as JsonArray ?? []);
        else if (was is JsonObject or null && @is is JsonObject or null && (was ?? @is) is JsonObject && @is is not JsonObject { Count: 0 })
            CompareObjects(at, path, was as JsonObject ?? [], @is as JsonObject ?? []);
        else if (!was.ToCanonicalText().Is(@is.ToCanonicalText()))
            _changes.Add((new Change(at, was, @is), path));
    }

    private void CompareObjects(string at, string path, JsonObject was, JsonObject @is)
    {
        foreach (string member in was.Select(static m => m.Key).Union(@is.Select(static m => m.Key), StringComparer.Ordinal))
            Compare(Pointer.Join(at, member), JsonPaths.Join(path, member), was[member], @is[member]);
    }

    private void CompareLists(string at, string path, JsonArray was, JsonArray @is)
    {
        if (ByUuid(was) is not { } given || ByUuid(@is) is not { } found)
        {
            CompareBags(at, path, was, @is);
            return;
        }

        for (int i = 0; i < @is.Count; i++)
        {
            string uuid = @is[i].Text("uuid")!;
            if (given.TryGetValue(uuid, out var same))
                Compare(Pointer.Join(at, uuid), JsonPaths.Join(path, i), same, @is[i]);
        }

        AddChange(at, path, given.Where(item => !found.ContainsKey(item.Key)).Select(static item => item.Value), found.Where(item => !given.ContainsKey(item.Key)).Select(static item => item.Value));
    }

    private void CompareBags(string at, string path, JsonArray was, JsonArray @is)
    {
        var rest = @is.ToList();
        var dropped = new List<JsonNode>();
        foreach (var item in was)
        {
            string text = item.ToCanonicalText();
            int place = rest.FindIndex(other => other.ToCanonicalText().Is(text));
            if (place < 0)
                dropped.Add(item!);
            else
                rest.RemoveAt(place);
        }

        AddChange(at, path, dropped, rest!);
    }

    private void AddChange(string at, string path, IEnumerable<JsonNode> dropped, IEnumerable<JsonNode> added)
    {
        var drop = new JsonArray([.. dropped.Select(static item => item.DeepClone())]);
        var add = new JsonArray([.. added.Select(static item => item.DeepClone())]);
        if (drop.Count + add.Count > 0)
            _changes.Add((new Change(at, Was: null, Is: null, drop, add), path));
    }
}
