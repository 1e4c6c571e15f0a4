using System.Text.Json.Nodes;
using Rectify.Oscal.Json;
using Rectify.Oscal.Writing;

namespace Rectify.Oscal.Reading;

/// <summary>Reads the tasks of the responses to a risk as milestones, duties and links.</summary>
internal sealed class TaskReader(SourceDocument source, PartyNames parties)
{
    private readonly HashSet<string> _links = new(StringComparer.Ordinal);

    public JsonArray Milestones { get; } = [];

    public JsonArray Duties { get; } = [];

    public JsonArray Links { get; } = [];

    public void Read(Located risk)
    {
        foreach (var response in risk.Children("remediations"))
            ReadTasks(response);
    }

    private void ReadTasks(Located parent)
    {
        foreach (var task in parent.Children("tasks"))
        {
            ReadTask(task);
            ReadTasks(task);
        }
    }

    private void ReadTask(Located task)
    {
        foreach (var link in parties.Links(task.Element).Where(link => _links.Add(link.ToCanonicalText())))
            Links.Add((JsonNode)link);
        var timing = task.Element.Object("timing");
        CheckRange(task, timing);
        string? part = task.Part;
        if (part.Is(OscalNames.Duty) || (part is null && timing.Object("at-frequency") is not null))
            Duties.Add((JsonNode)Duty(task, timing));
        else if (part.Is(OscalNames.Milestone) || (part is null && timing is not null))
            Milestones.Add((JsonNode)Milestone(task, timing));
        else if (part is null)
            source.Note(task.Path, "has no timing, and is read as no milestone");
    }

    private JsonObject Milestone(Located task, JsonObject? timing)
    {
        var milestone = Part(task);
        var said = TaskTiming.Deadline(timing);
        if (milestone["deadline"] is null || (said is not null && !TaskTiming.Of(milestone.Object("deadline")).ToCanonicalText().Is(timing.ToCanonicalText())))
            milestone.With("deadline", said);
        return milestone;
    }

    private JsonObject Duty(Located task, JsonObject? timing)
    {
        var duty = Part(task);
        if (timing.Object("at-frequency") is { } frequency && !TaskTiming.OfDuty(duty).ToCanonicalText().Is(timing.ToCanonicalText()))
        {
            var said = TaskTiming.Recurrence(frequency);
            if (said is null)
                source.Note(JsonPaths.Join(task.Path, "timing"), "is no window in which a duty can be judged");
            duty["atLeast"] = said?.AtLeast ?? 1;
            duty["per"] = said?.Per ?? "unspecified";
        }

        return duty;
    }

    private JsonObject Part(Located task)
    {
        var part = PropertyCodec.Unflatten(task.Element, message => source.Report(task.Path, message));
        part.Remove(OscalNames.Part);
        string title = task.Element.Text("title")!;
        part["id"] = part.Text("id") ?? task.Uuid;
        if (part.Text("text") is not { } text || !Words.Line(text).Is(title))
            part["text"] = title;
        return part;
    }

    private void CheckRange(Located task, JsonObject? timing)
    {
        if (timing.Object("within-date-range") is { } range && string.CompareOrdinal(OscalTime.Day(range.Text("end")), OscalTime.Day(range.Text("start"))) < 0)
            source.Report(JsonPaths.Join(JsonPaths.Join(JsonPaths.Join(task.Path, "timing"), "within-date-range"), "end"), "lies before the start");
    }
}
