using System.Text.Json.Nodes;
using Rectify.Oscal.Json;

namespace Rectify.Oscal.Writing;

/// <summary>Writes observed values as observations.</summary>
internal sealed class ObservationWriter(ExportSource source, Guid space, FactSorter facts)
{
    /// <summary>The observations of every target; none where only OSCAL's own words are written, as nothing in a foreign document becomes an observed value.</summary>
    public JsonArray Write() => source.IsBare ? [] : new JsonArray([.. facts.Observations.SelectMany(static g => g).Select(Write)]);

    /// <summary>References to the observations of a measure's targets.</summary>
    public JsonArray References(JsonObject measure) => source.IsBare
        ? []
        : new JsonArray([.. measure.Objects("indicators").SelectMany(i => facts.Observations[i.Text("id")!]).Select(o => new JsonObject { ["observation-uuid"] = UuidOf(o) })]);

    private JsonObject Write(JsonObject observation)
    {
        var rest = observation.DeepClone().AsObject();
        string value = rest["value"] is JsonValue number ? number.ToString() : "-";
        var properties = new JsonArray { (JsonNode)PropertyCodec.Property(OscalNames.Part, OscalNames.Observation) };
        PropertyCodec.Flatten(properties, "", rest);
        return new JsonObject
        {
            ["uuid"] = UuidOf(observation),
            ["description"] = $"{observation.Text("indicator")}: {value}",
            ["props"] = properties,
            ["methods"] = new JsonArray("UNKNOWN"),
            ["collected"] = OscalTime.Start(observation.Text("on")!),
        };
    }

    private string UuidOf(JsonObject observation) => Uuid.OfPart(space, OscalNames.Observation, observation.Text("id") ?? $"#{observation[OscalNames.Place]}");
}
