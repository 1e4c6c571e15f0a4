using System.Text.Json.Nodes;
using Rectify.Oscal.Json;

namespace Rectify.Oscal.Writing;

/// <summary>Writes what is to be done as tasks: the measure as a whole with those who answer for it, its milestones, its duties.</summary>
internal sealed class TaskWriter(ExportSource source, Guid space, PartyList parties)
{
    public JsonArray Write(JsonObject measure, string title)
    {
        var tasks = new JsonArray();
        if (!source.IsBare)
            tasks.Add((JsonNode)Whole(measure, title));
        foreach (var milestone in measure.Objects("milestones"))
            tasks.Add((JsonNode)Milestone(milestone));
        foreach (var duty in measure.Objects("duties"))
            tasks.Add((JsonNode)Duty(duty));
        return tasks;
    }

    private JsonObject Whole(JsonObject measure, string title)
    {
        var task = Task(Uuid.FromName(space, $"task/{measure.Text("id")}").ToString(), "action", title);
        task["props"] = new JsonArray { (JsonNode)PropertyCodec.Property(OscalNames.Part, OscalNames.Measure) };
        return task.With("timing", TaskTiming.Of(measure.Object("deadline"))).With("responsible-roles", Roles(measure));
    }

    private JsonObject Milestone(JsonObject milestone)
    {
        var timing = TaskTiming.Of(milestone.Object("deadline"));
        var rest = milestone.DeepClone().AsObject();
        if (JsonNode.DeepEquals(rest["deadline"], TaskTiming.Deadline(timing)))
            rest.Remove("deadline");
        if (rest.Text("modality") is "binding")
            rest.Remove("modality");
        return Part(rest, OscalNames.Milestone, "milestone", timing);
    }

    private JsonObject Duty(JsonObject duty)
    {
        var timing = TaskTiming.OfDuty(duty);
        var rest = duty.DeepClone().AsObject();
        if (timing.Object("at-frequency") is { } frequency && TaskTiming.Recurrence(frequency) is { } said && rest["atLeast"]!.GetValue<int>() == said.AtLeast && rest.Text("per").Is(said.Per))
        {
            rest.Remove("atLeast");
            rest.Remove("per");
        }

        return Part(rest, OscalNames.Duty, "action", timing);
    }

    private JsonObject Part(JsonObject rest, string part, string type, JsonObject? timing)
    {
        string id = rest.Text("id")!;
        string text = rest.Text("text")!;
        var task = Task(Uuid.OfPart(space, part, id), type, Words.Line(text));
        if (Uuid.IsUuid(id))
            rest.Remove("id");
        if (task.Text("title").Is(text))
            rest.Remove("text");
        if (!source.IsBare)
        {
            var properties = new JsonArray { (JsonNode)PropertyCodec.Property(OscalNames.Part, part) };
            PropertyCodec.Flatten(properties, "", rest);
            task["props"] = properties;
        }

        return task.With("timing", timing);
    }

    private JsonArray Roles(JsonObject measure)
    {
        var roles = measure.Objects("responsibility").Where(static link => link.Text("role") is not null)
            .GroupBy(static link => link.Text("role")!, static link => link.Text("unit") ?? link.Text("principal")!, StringComparer.Ordinal);
        return new JsonArray([.. roles.Select(role => new JsonObject
        {
            ["role-id"] = parties.Role(role.Key),
            ["party-uuids"] = new JsonArray([.. role.Distinct(StringComparer.Ordinal).Select(name => (JsonNode)parties.Party(name))]),
        })]);
    }

    private static JsonObject Task(string uuid, string type, string title) => new() { ["uuid"] = uuid, ["type"] = type, ["title"] = title };
}
