using System.Globalization;
using System.Text.Json.Nodes;
using Rectify.Oscal.Carrying;
using Rectify.Oscal.Json;
using Rectify.Oscal.Writing;
using Rectify.Primitives;

namespace Rectify.Oscal.Reading;

/// <summary>Reads the items of a document as measures, with the events of their risks.</summary>
internal sealed class MeasureReader(SourceDocument source, PartyNames parties, Guid space)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly HashSet<string> _usedIds = new(StringComparer.Ordinal);
    private readonly OwnFacts _ownFacts = new(source, space);

    /// <summary>The events of all measures read so far.</summary>
    public List<ReadFact> Events { get; } = [];

    /// <summary>The UUIDs of the elements of each measure.</summary>
    public Dictionary<string, MeasureHints> Hints { get; } = new(StringComparer.Ordinal);

    public JsonObject Read(Located item, int index)
    {
        bool isOwn = item.Part.Is(OscalNames.Measure);
        var measure = PropertyCodec.Unflatten(item.Element, message => source.Report(item.Path, message));
        measure.Remove(OscalNames.Part);
        string id = measure.Text("id") ?? item.Element.Text("uuid") ?? Uuid.FromName(space, string.Create(CultureInfo.InvariantCulture, $"item/{index}")).ToString();
        measure["id"] = id;
        bool isNameless = item.Element.TryAdd("uuid", id);
        measure["text"] = Texts(item).FirstOrDefault(static text => !string.IsNullOrWhiteSpace(text)) ?? "";
        Located[] risks = [.. source.RelatedRisks(item)];
        var own = risks.FirstOrDefault(risk => !_read.Contains(risk.Uuid));
        NoteHints(id, isNameless, risks, own);
        var tasks = ReadTasks(item, risks);
        if (!isOwn)
        {
            measure["headings"] = new JsonArray(item.Element.Text("title"));
            measure.With("startsOn", FirstSeen(item, risks)).With("responsibility", tasks.Links);
        }

        SetDeadline(measure, isOwn, risks, own);
        ReadEvents(id, isOwn && own is not null ? [own] : risks);
        return measure.With("milestones", tasks.Milestones).With("duties", tasks.Duties);
    }

    private static string[] Texts(Located item) => [item.Element.Text("description")!, item.Element.Text("title")!];

    private void NoteHints(string id, bool isNameless, Located[] risks, Located? own)
    {
        var known = risks.Where(static risk => !risk.Part.Is(OscalNames.Measure)).Select(static risk => risk.Uuid).ToValueList();
        if (known.IsEmpty && !isNameless)
            return;
        string? response = own?.Children("remediations").FirstOrDefault()?.Uuid;
        Hints[id] = new MeasureHints(known, response.Is(Uuid.FromName(space, $"response/{id}").ToString()) ? null : response) { IsNameless = isNameless };
    }

    // A task is one milestone of the plan, also where two items share its risk.
    private TaskReader ReadTasks(Located item, Located[] risks)
    {
        var tasks = new TaskReader(source, parties);
        foreach (var risk in risks)
        {
            if (_read.Add(risk.Uuid))
                tasks.Read(risk);
            else
                source.Note(item.Path, $"shares the risk '{risk.Uuid}' with an earlier item, to which its tasks are read");
        }

        return tasks;
    }

    // The day from which the time counts: that of the earliest observation behind the item.
    private string? FirstSeen(Located item, Located[] risks)
    {
        var elements = risks.Prepend(item).Concat(source.Related(item, "finding"));
        return elements.SelectMany(element => source.Related(element, "observation")).Select(static o => OscalTime.Day(o.Element.Text("collected"))).Min(StringComparer.Ordinal);
    }

    private void SetDeadline(JsonObject measure, bool isOwn, Located[] risks, Located? own)
    {
        if (isOwn)
        {
            SetOwnDeadline(measure, risks, own);
            return;
        }

        var days = risks.Where(static r => r.Element.ContainsKey("deadline")).Select(static r => (Day: OscalTime.Day(r.Element.Text("deadline"))!, Title: r.Element.Text("title")!))
            .DistinctBy(static d => d.Day, StringComparer.Ordinal).OrderBy(static d => d.Day, StringComparer.Ordinal).ToList();
        if (days.Count == 1)
            measure["deadline"] = TaskTiming.Fixed(days[0].Day);
        else if (days.Count > 1)
            measure["deadline"] = Staged(days);
    }

    private static JsonObject Staged(IEnumerable<(string Day, string Title)> days) => new()
    {
        ["kind"] = "staged",
        ["stages"] = new JsonArray([.. days.Select(static d => new JsonObject { ["due"] = d.Day, ["text"] = d.Title })]),
    };

    // Where somebody has changed the day of the risk, the day counts, and not our properties beside it.
    private void SetOwnDeadline(JsonObject measure, Located[] risks, Located? own)
    {
        string? day = OscalTime.Day(own?.Element.Text("deadline"));
        string? last = risks.Select(static r => OscalTime.Day(r.Element.Text("deadline"))).Max(StringComparer.Ordinal);
        string? declared = TaskTiming.DueDay(measure.Object("deadline"));
        if (declared.Is(day) || declared.Is(last))
            return;
        if (measure.ContainsKey("deadline"))
            source.Note(own is null ? source.Root.Path : JsonPaths.Join(own.Path, "deadline"), "is another day than the deadline in the properties of the item, and counts");
        measure.Remove("deadline");
        measure.With("deadline", day is null ? null : TaskTiming.Fixed(day));
    }

    private void ReadEvents(string measure, Located[] risks)
    {
        ReadFact[] known = [.. from risk in risks
                               where risk.Uuid.Is(risks[0].Uuid)
                               from entry in risk.Child("risk-log")?.Children("entries") ?? []
                               where entry.Part.Is(OscalNames.Event)
                               select _ownFacts.Event(entry, measure)];
        Events.AddRange(known);
        Events.AddRange(new RiskTimeline(source, parties, measure, _usedIds).Read(risks, [.. known.OrderBy(static e => e.Place ?? int.MaxValue)]));
    }
}
