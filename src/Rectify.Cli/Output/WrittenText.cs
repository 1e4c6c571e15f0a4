using System.Text.Json.Nodes;
using Rectify.Plans;
using Rectify.Serialization;
using Rectify.Text;

namespace Rectify.Cli.Output;

/// <summary>Compares a plan with the text that was written for it: whatever a plan holds and a text cannot is named, member by member.</summary>
internal static class WrittenText
{
    // What a text gives by itself: places, and the words of a deadline that had none.
    private const string Source = "source";
    private const string Words = "text";

    /// <summary>What does not come back as it was, a line for each member.</summary>
    public static IEnumerable<string> Differences(RectificationPlan plan, string text)
    {
        var result = PlanReader.Read(text, new PlanReadOptions { Id = plan.Id, IssuedOn = plan.IssuedOn });
        if (!result.TryGetPlan(out var back))
            return ["the text does not read back as a plan"];
        return Compare(Json(plan), Json(back));
    }

    private static JsonObject Json(RectificationPlan plan) => JsonNode.Parse(RectifyJson.WritePlan(plan))!.AsObject();

    private static IEnumerable<string> Compare(JsonObject plan, JsonObject back)
    {
        foreach (var (name, value) in plan)
        {
            var differences = value is JsonArray parts && parts.All(static part => part is JsonObject o && o.ContainsKey("id"))
                ? CompareParts(name, parts, back[name] as JsonArray ?? [])
                : CompareMember(name, value, back[name]);
            foreach (string difference in differences)
                yield return difference;
        }

        foreach (var (name, value) in back)
        {
            if (!plan.ContainsKey(name) && value is JsonArray { Count: > 0 })
                yield return $"{name}: the text reads back with some; the plan has none";
        }
    }

    private static IEnumerable<string> CompareParts(string name, JsonArray parts, JsonArray back)
    {
        var byId = back.OfType<JsonObject>().ToDictionary(IdOf, StringComparer.Ordinal);
        foreach (var part in parts.OfType<JsonObject>())
        {
            if (!byId.Remove(IdOf(part), out var other))
            {
                yield return $"{name} {OneLine.Of(IdOf(part))}: nothing reads back under this id";
                continue;
            }

            foreach (string member in part.Select(static m => m.Key).Union(other.Select(static m => m.Key), StringComparer.Ordinal))
            {
                foreach (string difference in CompareMember($"{name} {OneLine.Of(IdOf(part))}: {member}", part[member], other[member]))
                    yield return difference;
            }
        }

        foreach (string id in byId.Keys)
            yield return $"{name} {OneLine.Of(id)}: the text reads back with it; the plan has none of this id";
    }

    private static IEnumerable<string> CompareMember(string name, JsonNode? value, JsonNode? back)
    {
        if (name.EndsWith(Source, StringComparison.Ordinal) || IsSame(value, back))
            yield break;
        yield return $"{name} reads back as {OneLine.Of(back?.ToJsonString(Output) ?? "nothing")}, not {OneLine.Of(value?.ToJsonString(Output) ?? "nothing")}";
    }

    private static bool IsSame(JsonNode? value, JsonNode? back)
    {
        if (value is JsonObject given && back is JsonObject read && given.ContainsKey("kind") && !given.ContainsKey(Words))
            read.Remove(Words);
        return JsonNode.DeepEquals(value, back);
    }

    private static string IdOf(JsonObject part) => part["id"]!.GetValue<string>();

    private static System.Text.Json.JsonSerializerOptions Output { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
