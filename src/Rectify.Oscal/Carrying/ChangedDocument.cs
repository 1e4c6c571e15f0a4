using System.Text.Json.Nodes;
using Rectify.Oscal.Json;

namespace Rectify.Oscal.Carrying;

/// <summary>Makes the changes that a plan carries in the document that it gives now.</summary>
/// <param name="document">The document.</param>
/// <param name="isAsRead">
/// Whether the plan gives what it gave when it was read: then every change is made. Otherwise nothing that the plan gives is taken out, a value is only put in
/// place of the one that it stood for, and an element that is there already moves to where it was carried, with what it lacks.
/// </param>
internal sealed class ChangedDocument(JsonNode document, bool isAsRead)
{
    private readonly Dictionary<string, JsonObject> _byUuid = ByUuid(document);

    public void Make(IReadOnlyList<Change> changes)
    {
        foreach (var change in changes)
            Make(change);
    }

    private void Make(Change change)
    {
        string[] steps = Pointer.Steps(change.At);
        if (Parent(steps.AsSpan(0, steps.Length - 1)) is not { } parent)
            return;
        string member = steps[^1];
        if (change.IsOfList)
            MakeInList(parent, member, change);
        else if (parent[member].ToCanonicalText().Is(change.Was.ToCanonicalText()))
            Put(parent, member, change.Is);
    }

    private void MakeInList(JsonObject parent, string member, Change change)
    {
        var list = parent[member] as JsonArray ?? [];
        if (list.Parent is null)
            parent[member] = list;
        // What stood in place of others stands where they do: the first of the risks of an item is its own.
        int place = list.Count;
        foreach (var item in change.Drop!.Where(_ => isAsRead))
            place = Math.Min(place, Drop(list, item));
        foreach (var item in change.Add ?? [])
        {
            // An element that moves here may leave this very list.
            var added = isAsRead ? item?.DeepClone() : Placed(item);
            place = Math.Min(place, list.Count);
            list.Insert(place++, added);
        }

        if (list.Count == 0)
            Prune(parent, member);
    }

    // Returns the place where the item stood; the end where it did not.
    private static int Drop(JsonArray list, JsonNode? item)
    {
        string text = item.ToCanonicalText();
        for (int place = 0; place < list.Count; place++)
        {
            if (!list[place].ToCanonicalText().Is(text))
                continue;
            list.RemoveAt(place);
            return place;
        }

        return list.Count;
    }

    // What is carried, in which every element that the document holds already is that one with what it lacks.
    private JsonNode? Placed(JsonNode? carried)
    {
        if (carried is JsonArray list)
            return new JsonArray([.. list.Select(Placed)]);
        if (carried is not JsonObject part)
            return carried?.DeepClone();
        var placed = part.Text("uuid") is { } uuid ? TakeOut(uuid) ?? [] : [];
        foreach (var (name, value) in part)
        {
            if (placed[name] is JsonArray there && value is JsonArray more)
                Join(there, more);
            else if (!placed.ContainsKey(name))
                placed[name] = Placed(value);
        }

        if (placed.Text("uuid") is { } own)
            _byUuid.TryAdd(own, placed);
        return placed;
    }

    private void Join(JsonArray there, JsonArray more)
    {
        foreach (var item in more.Where(item => !there.Any(other => other.ToCanonicalText().Is(item.ToCanonicalText()))))
        {
            if (item.Text("uuid") is { } uuid && there.FirstOrDefault(other => other.Text("uuid").Is(uuid)) is { } same)
                there.Remove(same);
            there.Add(Placed(item));
        }
    }

    private JsonObject? TakeOut(string uuid)
    {
        if (!_byUuid.TryGetValue(uuid, out var found) || found.Parent is not JsonArray list)
            return null;
        list.Remove(found);
        if (list.Count == 0 && list.Parent is JsonObject parent)
            Prune(parent, list.GetPropertyName());
        return found;
    }

    private void Put(JsonObject parent, string member, JsonNode? value)
    {
        if (value is not null)
            parent[member] = value.DeepClone();
        else if (isAsRead)
            Prune(parent, member);
    }

    // An object of which nothing is left was only there for what was in it.
    private static void Prune(JsonObject parent, string member)
    {
        parent.Remove(member);
        while (parent is { Count: 0, Parent: JsonObject above })
        {
            above.Remove(parent.GetPropertyName());
            parent = above;
        }
    }

    private JsonObject? Parent(ReadOnlySpan<string> steps)
    {
        JsonNode? node = document;
        foreach (string step in steps)
        {
            node = node switch
            {
                JsonArray list => Item(list, step),
                JsonObject part when part[step] is { } next => next,
                JsonObject part when !Uuid.IsUuid(step) => part[step] = new JsonObject(),
                _ => null,
            };
        }

        return node as JsonObject;
    }

    private JsonNode? Item(JsonArray list, string uuid) => _byUuid.TryGetValue(uuid, out var known) && known.Parent == list
        ? known
        : list.FirstOrDefault(item => item.Text("uuid").Is(uuid));

    private static Dictionary<string, JsonObject> ByUuid(JsonNode document)
    {
        var elements = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var element in Elements(document))
            elements.TryAdd(element.Text("uuid")!, element);
        return elements;
    }

    private static IEnumerable<JsonObject> Elements(JsonNode? node) => node switch
    {
        JsonObject part => part.Text("uuid") is null ? part.SelectMany(static m => Elements(m.Value)) : part.SelectMany(static m => Elements(m.Value)).Prepend(part),
        JsonArray list => list.SelectMany(Elements),
        _ => [],
    };
}
