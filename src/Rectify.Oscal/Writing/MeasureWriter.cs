using System.Text.Json.Nodes;
using Rectify.Oscal.Carrying;
using Rectify.Oscal.Json;

namespace Rectify.Oscal.Writing;

/// <summary>Writes a measure as an item, with the risk that holds its deadline, its tasks and its log.</summary>
internal sealed class MeasureWriter(ExportSource source, Guid space, PartyList parties, FactSorter facts, ProblemWriter problems, ObservationWriter observations)
{
    private static readonly string[] SaidByElements = ["text", "milestones", "duties"];

    private readonly HashSet<string> _claimed = new(StringComparer.Ordinal);

    public JsonObject Write(JsonObject measure, JsonArray risks)
    {
        string id = measure.Text("id")!;
        var hints = source.Carried.Measures.GetValueOrDefault(id, MeasureHints.None);
        string? own = OwnRisk(id, hints);
        if (own is not null)
        {
            problems.Claim(own);
            risks.Add((JsonNode)Risk(measure, own, hints));
        }

        foreach (string risk in hints.Risks)
            problems.WriteRisk(risk, risks);
        var references = hints.Risks.Where(risk => !risk.Is(own)).Prepend(own).OfType<string>().Select(static risk => new JsonObject { ["risk-uuid"] = risk });
        var item = new JsonObject { ["uuid"] = Uuid.OfPart(space, OscalNames.Measure, id), ["title"] = Title(measure), ["description"] = measure.Text("text") };
        return item.With("props", Properties(measure)).With("related-findings", problems.References(id)).With("related-observations", observations.References(measure))
            .With("related-risks", new JsonArray([.. references]));
    }

    // The first of its risks that no earlier measure has; else one of its own, which a document that says nothing of it goes without.
    private string? OwnRisk(string id, MeasureHints hints)
    {
        string? risk = hints.Risks.FirstOrDefault(risk => !_claimed.Contains(risk));
        _claimed.UnionWith(hints.Risks);
        return risk ?? (source.IsBare ? null : Uuid.FromName(space, $"risk/{id}").ToString());
    }

    private JsonObject Risk(JsonObject measure, string uuid, MeasureHints hints)
    {
        var problem = problems.OfRisk(uuid);
        JsonObject[] log = [.. facts.Events[measure.Text("id")!]];
        var writer = new EntryWriter(source, space, parties, facts);
        var risk = ProblemWriter.Risk(uuid, problem.Text("text") ?? measure.Text("text")!, writer.StatusAfter(log));
        if (problem is not null)
            risk.With("props", problems.Properties(problem));
        else if (!source.IsBare)
            risk["props"] = new JsonArray { (JsonNode)PropertyCodec.Property(OscalNames.Part, OscalNames.Measure) };
        if (TaskTiming.DueDay(measure.Object("deadline")) is { } due)
            risk["deadline"] = OscalTime.End(due);
        risk.With("remediations", Responses(measure, hints));
        if (log.Length > 0)
            risk["risk-log"] = new JsonObject { ["entries"] = new JsonArray([.. log.Select(writer.Write)]) };
        return risk.With("related-observations", observations.References(measure));
    }

    private JsonArray Responses(JsonObject measure, MeasureHints hints)
    {
        var tasks = new TaskWriter(source, space, parties).Write(measure, Title(measure));
        if (source.IsBare && tasks.Count == 0 && hints.Response is null)
            return [];
        var response = new JsonObject
        {
            ["uuid"] = hints.Response ?? Uuid.FromName(space, $"response/{measure.Text("id")}").ToString(),
            ["lifecycle"] = "planned",
            ["title"] = Title(measure),
            ["description"] = measure.Text("text"),
        };
        return new JsonArray(response.With("tasks", tasks));
    }

    private JsonArray Properties(JsonObject measure)
    {
        var properties = new JsonArray();
        if (source.IsBare)
            return properties;
        properties.Add((JsonNode)PropertyCodec.Property(OscalNames.Part, OscalNames.Measure));
        var rest = new JsonObject(measure.Where(static m => !SaidByElements.Contains(m.Key, StringComparer.Ordinal)).Select(static m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())));
        if (Uuid.IsUuid(rest.Text("id")))
            rest.Remove("id");
        if (TaskTiming.DueDay(rest.Object("deadline")) is { } due && JsonNode.DeepEquals(rest["deadline"], TaskTiming.Fixed(due)))
            rest.Remove("deadline");
        PropertyCodec.Flatten(properties, "", rest);
        return properties;
    }

    private static string Title(JsonObject measure) => Words.Title(
        measure.Texts("headings").LastOrDefault(static h => !string.IsNullOrWhiteSpace(h)) ?? measure.Text("label") ?? measure.Text("text")!);
}
