using System.Text.Json.Nodes;
using Rectify.Oscal.Json;

namespace Rectify.Oscal.Writing;

/// <summary>Writes the events of a measure as entries of the log of its risk.</summary>
internal sealed class EntryWriter(ExportSource source, Guid space, PartyList parties, FactSorter facts)
{
    public const string Approver = "approver";
    public const string Reporter = "reporter";

    /// <summary>The status of the risk after its log.</summary>
    public string StatusAfter(IEnumerable<JsonObject> log) => log.Select(Status).LastOrDefault(static status => status is not null) ?? FactStatus.Open;

    public JsonObject Write(JsonObject fact)
    {
        string on = fact.Text("on")!;
        var entry = new JsonObject { ["uuid"] = Uuid.OfPart(space, OscalNames.Event, fact.Text("id") ?? $"#{fact[OscalNames.Place]}") };
        if (!source.IsBare)
            entry["title"] = Words.Spoken(fact.Text("type")!);
        entry.With("description", fact.Text("reason") ?? fact.Text("note"));
        entry["start"] = OscalTime.Start(on);
        if ((fact.Text("newDue") ?? fact.Text("until")) is { } until && OscalTime.CanHold(until) && string.CompareOrdinal(until, on) >= 0)
            entry["end"] = OscalTime.End(until);
        if (!source.IsBare)
            entry.With("props", Properties(fact)).With("logged-by", LoggedBy(fact));
        return entry.With("status-change", Status(fact));
    }

    private string? Status(JsonObject fact) => facts.IsRetracted(fact) ? null : FactStatus.Of(fact);

    private static JsonArray Properties(JsonObject fact)
    {
        var rest = fact.DeepClone().AsObject();
        rest.Remove("measure");
        rest.Remove("on");
        if (Uuid.IsUuid(rest.Text("id")))
            rest.Remove("id");
        var properties = new JsonArray { (JsonNode)PropertyCodec.Property(OscalNames.Part, OscalNames.Event) };
        PropertyCodec.Flatten(properties, "", rest);
        return properties;
    }

    private JsonArray LoggedBy(JsonObject fact) =>
        new([.. new[] { By(fact.Text("approvedBy"), Approver), By(fact.Text("by"), Reporter) }.OfType<JsonObject>()]);

    private JsonObject? By(string? name, string role) =>
        string.IsNullOrWhiteSpace(name) ? null : new JsonObject { ["party-uuid"] = parties.Party(name), ["role-id"] = parties.Role(role) };
}
