using System.Text.Json.Nodes;
using Rectify.Oscal.Carrying;
using Rectify.Oscal.Json;
using Rectify.Oscal.Writing;
using Rectify.Primitives;

namespace Rectify.Oscal.Reading;

/// <summary>Translates a document into the JSON of a plan and its log.</summary>
internal sealed class PlanTranslation
{
    private readonly SourceDocument _source;
    private readonly JsonObject _properties;
    private readonly string _id;
    private readonly Guid _space;
    private readonly List<string> _measurePlaces = [];
    private readonly List<string> _problemPlaces = [];
    private readonly HashSet<string> _riskProblems = new(StringComparer.Ordinal);

    public PlanTranslation(SourceDocument source)
    {
        _source = source;
        _properties = PropertyCodec.Unflatten(source.Metadata.Element, message => source.Report(source.Metadata.Path, message));
        _id = _properties.Object("plan").Text("id") ?? source.Root.Uuid;
        _space = Uuid.OfPlan(_id);
    }

    public TranslatedPlan Translate()
    {
        var reader = new MeasureReader(_source, new PartyNames(_source.Metadata), _space);
        var plan = Head();
        var measures = new JsonArray();
        var items = new List<(Located Item, string Measure, Located[] Risks)>();
        foreach (var (index, item) in _source.Root.Children("poam-items").Where(static i => !i.Part.Is(OscalNames.Nothing)).Index())
        {
            var measure = reader.Read(item, index);
            measures.Add((JsonNode)measure);
            _measurePlaces.Add(item.Path);
            items.Add((item, measure.Text("id")!, [.. _source.RelatedRisks(item)]));
        }

        plan.With("measures", measures);
        var answers = items.SelectMany(static i => i.Risks.Select(risk => (risk.Uuid, i.Measure))).ToLookup(static a => a.Uuid, static a => a.Measure, StringComparer.Ordinal);
        Located[] loose = [.. _source.Risks.Where(risk => !risk.Part.Is(OscalNames.Measure) && !answers.Contains(risk.Uuid))];
        plan.With("problems", Problems(items, answers, loose));
        var carried = new CarriedParts { IsForeign = !HasOurs(_source.Root.Element), LooseRisks = loose.Select(static risk => risk.Uuid).ToValueList() };
        foreach (var (measure, hints) in reader.Hints)
            carried.Measures[measure] = hints;
        return Log(plan, reader.Events, carried);
    }

    private JsonObject Head()
    {
        var plan = _properties.Object("plan")?.DeepClone().AsObject() ?? [];
        string title = _source.Metadata.Element.Text("title")!;
        plan["schemaVersion"] = Serialization.RectifyJson.SchemaVersion;
        plan["id"] = _id;
        if (plan.Text("title") is not { } own || !Words.Line(own).Is(title))
            plan["title"] = title;
        if (OscalTime.Day(_source.Metadata.Element.Text("published")) is { } published)
            plan["issuedOn"] = published;
        else if (!plan.ContainsKey("issuedOn"))
            plan["issuedOn"] = _source.ModifiedOn;
        return plan;
    }

    // In the order of the items, as they are written again; what no item names comes after, and the findings last.
    private JsonArray Problems(List<(Located Item, string Measure, Located[] Risks)> items, ILookup<string, string> answers, Located[] loose)
    {
        var problems = new JsonArray();
        foreach (var risk in items.SelectMany(static i => i.Risks).Concat(loose).Where(risk => !risk.Part.Is(OscalNames.Measure) && _riskProblems.Add(risk.Uuid)))
            problems.Add((JsonNode)Problem(risk, answers[risk.Uuid]));
        var named = items.SelectMany(i => _source.Related(i.Item, "finding").Select(finding => (finding.Uuid, i.Measure))).ToLookup(static p => p.Uuid, static p => p.Measure, StringComparer.Ordinal);
        foreach (var finding in _source.Root.Children("findings"))
            problems.Add((JsonNode)Problem(finding, named[finding.Uuid]));
        foreach (var risk in loose)
            _source.Note(risk.Path, "is related to no item: it is a problem that no measure answers, and its deadline, tasks and log are judged nowhere");
        return problems;
    }

    private JsonObject Problem(Located element, IEnumerable<string> measures)
    {
        _problemPlaces.Add(element.Path);
        var problem = PropertyCodec.Unflatten(element.Element, message => _source.Report(element.Path, message));
        bool isOwn = problem.Take(OscalNames.Part) is not null;
        problem["id"] = problem.Text("id") ?? element.Uuid;
        string[] texts = [element.Element.Text("description")!, element.Element.Text("statement") ?? "", element.Element.Text("title")!];
        problem["text"] = texts.FirstOrDefault(static text => !string.IsNullOrWhiteSpace(text)) ?? "";
        if (!isOwn)
            problem.With("measures", new JsonArray([.. measures.Distinct(StringComparer.Ordinal).Select(static id => (JsonNode)id)]));
        return problem;
    }

    private TranslatedPlan Log(JsonObject plan, List<ReadFact> events, CarriedParts carried)
    {
        var own = _properties.Object("log");
        var facts = new OwnFacts(_source, _space);
        ReadFact[] all =
        [
            .. events,
            .. _source.Root.Children("observations").Where(static o => o.Part.Is(OscalNames.Observation)).Select(facts.Observation),
            .. own is null ? [] : OwnFacts.Rest(own, _source.Metadata.Path),
        ];
        // Those whose place is known first; the others by their time, and of one time as they stand.
        ReadFact[] ordered = [.. all.OrderBy(static f => f.Place ?? int.MaxValue).ThenBy(static f => f.Place is null ? f.Time : "", StringComparer.Ordinal)];
        ReadFact[] told = [.. ordered.Where(static f => f.Fact.ContainsKey("type"))];
        ReadFact[] observed = [.. ordered.Where(static f => !f.Fact.ContainsKey("type"))];
        var log = new JsonObject { ["schemaVersion"] = Serialization.RectifyJson.SchemaVersion };
        log.With("plan", own is null && carried.IsForeign ? _id : own.Text("plan")).With("edition", own.Text("edition"));
        log["events"] = new JsonArray([.. told.Select(static f => f.Fact)]);
        log.With("observations", new JsonArray([.. observed.Select(static f => f.Fact)]));
        return new TranslatedPlan(plan, log, carried, _source.Root.Path)
        {
            Places = new Dictionary<string, string[]>(StringComparer.Ordinal)
            {
                ["measures"] = [.. _measurePlaces],
                ["problems"] = [.. _problemPlaces],
                ["events"] = [.. told.Select(static f => f.Path)],
                ["observations"] = [.. observed.Select(static f => f.Path)],
            },
        };
    }

    private static bool HasOurs(JsonNode? node) => node switch
    {
        JsonObject part => PropertyCodec.IsOurs(part) || part.Any(static m => HasOurs(m.Value)),
        JsonArray list => list.Any(HasOurs),
        _ => false,
    };
}
