using System.Globalization;
using System.Text.Json;
using Rectify.Primitives;

namespace Rectify.Serialization;

/// <summary>Compares two assessments value by value, as their documents state them, the hashes of their inputs aside.</summary>
internal static class AssessmentComparer
{
    private const string Measures = "measures";

    // By which of its members an item of a list is known; the first that it has.
    private static readonly string[] Keys = ["id", "rule", "condition", "unit", "name"];

    public static ValueList<VerdictDifference> Compare(AssessmentDocument stated, AssessmentDocument made)
    {
        using var old = JsonDocument.Parse(RectifyJson.WriteAssessment(stated));
        using var again = JsonDocument.Parse(RectifyJson.WriteAssessment(made));
        var differences = OfMeasures(old.RootElement, again.RootElement).Concat(Differences(measure: null, Whole(old.RootElement), Whole(again.RootElement))).ToValueList();
        return !differences.IsEmpty || AreInOneOrder(old.RootElement, again.RootElement) ? differences : [new VerdictDifference(measure: null, "order", stated: null, made: null)];
    }

    // The hashes of the inputs, and of the rules, are compared apart.
    private static bool AreInOneOrder(JsonElement stated, JsonElement made) => stated.EnumerateObject()
        .Where(static member => !IsHashed(member))
        .All(member => string.Equals(member.Value.GetRawText(), made.GetProperty(member.Name).GetRawText(), StringComparison.Ordinal));

    private static bool IsHashed(JsonProperty member) => member.Name is "inputs" or "ruleSet";

    private static IEnumerable<VerdictDifference> OfMeasures(JsonElement stated, JsonElement made)
    {
        var before = ById(stated);
        var now = ById(made);
        foreach (string id in before.Keys.Concat(now.Keys).Distinct(StringComparer.Ordinal))
        {
            var differences = (before.TryGetValue(id, out var old), now.TryGetValue(id, out var again)) switch
            {
                (true, true) => Differences(id, Values(old), Values(again)),
                (true, false) => [new(id, "measure", id, made: null)],
                _ => [new(id, "measure", stated: null, id)],
            };
            foreach (var difference in differences)
                yield return difference;
        }
    }

    private static IEnumerable<VerdictDifference> Differences(string? measure, OrderedDictionary<string, string?> stated, OrderedDictionary<string, string?> made) =>
        stated.Keys.Concat(made.Keys).Distinct(StringComparer.Ordinal)
            .Select(path => new VerdictDifference(measure, path, stated.GetValueOrDefault(path), made.GetValueOrDefault(path)))
            .Where(static difference => !string.Equals(difference.Stated, difference.Made, StringComparison.Ordinal));

    private static Dictionary<string, JsonElement> ById(JsonElement document) =>
        document.GetProperty(Measures).EnumerateArray().ToDictionary(static measure => measure.GetProperty("id").GetString()!, StringComparer.Ordinal);

    private static OrderedDictionary<string, string?> Whole(JsonElement document)
    {
        var values = new OrderedDictionary<string, string?>(StringComparer.Ordinal);
        foreach (var member in document.EnumerateObject().Where(static member => member.Name is not Measures && !IsHashed(member)))
            Add(values, member.Name, member.Value);
        values["ruleSet.name"] = document.GetProperty("ruleSet").GetProperty("name").GetString();
        return values;
    }

    private static OrderedDictionary<string, string?> Values(JsonElement value)
    {
        var values = new OrderedDictionary<string, string?>(StringComparer.Ordinal);
        Add(values, "", value);
        return values;
    }

    private static void Add(OrderedDictionary<string, string?> values, string path, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
                Add(values, path.Length == 0 ? member.Name : $"{path}.{member.Name}", member.Value);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            AddItems(values, path, value);
        }
        else
        {
            values[path] = value.ValueKind switch
            {
                JsonValueKind.Null => null,
                JsonValueKind.String => value.GetString(),
                _ => value.GetRawText(),
            };
        }
    }

    // Two items of one key are told apart by their places.
    private static void AddItems(OrderedDictionary<string, string?> values, string path, JsonElement list)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        int index = 0;
        foreach (var item in list.EnumerateArray())
        {
            string place = index++.ToString(CultureInfo.InvariantCulture);
            string key = KeyOf(item) ?? place;
            Add(values, $"{path}[{(taken.Add(key) ? key : place)}]", item);
        }
    }

    private static string? KeyOf(JsonElement item) => item.ValueKind != JsonValueKind.Object ? null : Keys
        .Where(key => item.TryGetProperty(key, out _))
        .Select(key => item.GetProperty(key).ToString())
        .FirstOrDefault();
}
