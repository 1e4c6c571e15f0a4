using System.Text.Json;
using System.Text.Json.Nodes;
using Rectify.Oscal.Json;

namespace Rectify.Oscal.Shapes;

/// <summary>Holds a document to the shapes of its elements. What is wrong is reported with its way; members that no version knows are noted and carried.</summary>
internal sealed class ShapeCheck(Action<string, string> report, Action<string, string> note)
{
    public void Check(JsonNode? document) => CheckValue("$", document, "document");

    private void CheckValue(string path, JsonNode? value, string kind)
    {
        if (ElementShapes.Of(kind) is { } members)
        {
            if (value is JsonObject element)
                CheckElement(path, element, members);
            else
                report(path, $"expected an object, found {Found(value)}");
        }
        else if (Fault(value, kind) is { } fault)
        {
            report(path, fault);
        }
    }

    private void CheckElement(string path, JsonObject element, IReadOnlyDictionary<string, MemberShape> members)
    {
        foreach (var member in members.Values.Where(m => m.IsNeeded && !element.ContainsKey(m.Name)))
            report(JsonPaths.Join(path, member.Name), "is missing");
        foreach (var (name, value) in element)
        {
            string place = JsonPaths.Join(path, name);
            if (!members.TryGetValue(name, out var member))
                note(place, "is no member that OSCAL 1.0 to 1.2 knows here");
            else if (member.IsList)
                CheckList(place, value, member.Kind);
            else
                CheckValue(place, value, member.Kind);
        }
    }

    private void CheckList(string path, JsonNode? value, string kind)
    {
        if (value is not JsonArray list)
        {
            report(path, $"expected an array, found {Found(value)}");
            return;
        }

        if (list.Count == 0)
            report(path, "is empty; a list without items is left out");
        for (int i = 0; i < list.Count; i++)
            CheckValue(JsonPaths.Join(path, i), list[i], kind);
    }

    private static string? Fault(JsonNode? value, string kind) => kind switch
    {
        "any" => value is null ? "expected a value, found null" : null,
        "count" => value is JsonValue number && number.TryGetValue(out int count) && count > 0 ? null : $"expected a whole number from 1, found {Found(value)}",
        _ when value is not JsonValue text || text.GetValueKind() != JsonValueKind.String => $"expected a string, found {Found(value)}",
        "uuid" => Uuid.IsUuid(value.GetValue<string>()) ? null : $"expected a UUID of version 4 or 5, found {Found(value)}",
        "time" => OscalTime.Day(value.GetValue<string>()) is not null ? null : $"expected a time with its offset, found {Found(value)}",
        _ => null,
    };

    private static string Found(JsonNode? value) => value switch
    {
        null => "null",
        JsonObject => "an object",
        JsonArray => "an array",
        JsonValue text when text.GetValueKind() == JsonValueKind.String => $"'{JsonPaths.Shown(text.GetValue<string>())}'",
        _ => JsonPaths.Shown(value.ToText()),
    };
}
