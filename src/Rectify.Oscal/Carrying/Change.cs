using System.Text.Json;
using System.Text.Json.Nodes;
using Rectify.Oscal.Json;

namespace Rectify.Oscal.Carrying;

/// <summary>One difference between the document that a plan gives and the one that it was read from.</summary>
/// <param name="At">The way, as a <see cref="Pointer"/>.</param>
/// <param name="Was">The value that the plan gives; null where it gives none.</param>
/// <param name="Is">The value of the document; null where it has none.</param>
/// <param name="Drop">The items of a list that only the plan gives; null where the values are no lists.</param>
/// <param name="Add">The items of a list that only the document has.</param>
internal sealed record Change(string At, JsonNode? Was, JsonNode? Is, JsonArray? Drop = null, JsonArray? Add = null)
{
    /// <summary>Determines whether the change is of a list.</summary>
    public bool IsOfList => Drop is not null;

    /// <summary>Determines whether the document says something that the plan does not, and not only the time of a day.</summary>
    public bool Says() => IsOfList ? Add is { Count: > 0 } : Is is not null && !(DayOf(Is) is { } day && day.Is(DayOf(Was)));

    private static string? DayOf(JsonNode? value) => value is JsonValue time && time.TryGetValue(out string? text) ? OscalTime.Day(text) : null;

    public string ToText()
    {
        var text = new JsonObject { ["at"] = At };
        text.With("was", Was?.DeepClone()).With("is", Kept(Is)).With("drop", Drop?.DeepClone()).With("add", Add?.DeepClone());
        if (IsOfList && Drop!.Count == 0)
            text["drop"] = new JsonArray();
        if (Is is JsonArray { Count: 0 })
            text["is"] = new JsonArray();
        return text.ToText();
    }

    public static Change? FromText(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonObject change && change.Text("at") is { } at
                ? new Change(at, change.Take("was"), change.Take("is"), change.Take("drop") as JsonArray, change.Take("add") as JsonArray)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonNode? Kept(JsonNode? value) => value?.DeepClone();
}
