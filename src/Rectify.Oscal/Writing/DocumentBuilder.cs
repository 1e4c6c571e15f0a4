using System.Globalization;
using System.Text.Json.Nodes;
using Rectify.Oscal.Carrying;
using Rectify.Oscal.Json;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Oscal.Writing;

/// <summary>Builds the document of a plan and its log.</summary>
internal sealed class DocumentBuilder
{
    private static readonly string[] SaidElsewhere = ["schemaVersion", "measures", "problems"];

    private readonly ExportSource _source;
    private readonly Guid _space;
    private readonly PartyList _parties;
    private readonly JsonObject _plan;
    private readonly JsonObject _log;
    private readonly FactSorter _facts;

    public DocumentBuilder(ExportSource source)
    {
        _source = source;
        _space = Uuid.OfPlan(source.Plan.Id);
        _parties = new PartyList(_space, source.Directory, source.Plan.IssuedOn);
        _plan = JsonNode.Parse(RectifyJson.WritePlan(source.Plan))!.AsObject();
        _log = JsonNode.Parse(RectifyJson.WriteProgress(source.Progress))!.AsObject();
        _facts = new FactSorter(_plan, _log);
    }

    public JsonObject Build()
    {
        var risks = new JsonArray();
        var items = new JsonArray();
        var observations = new ObservationWriter(_source, _space, _facts);
        var problems = new ProblemWriter(_source, _space, _plan);
        var writer = new MeasureWriter(_source, _space, _parties, _facts, problems, observations);
        foreach (var measure in _plan.Objects("measures"))
            items.Add((JsonNode)writer.Write(measure, risks));
        foreach (string risk in _source.Carried.LooseRisks)
            problems.WriteRisk(risk, risks);
        if (items.Count == 0)
            items.Add((JsonNode)NoItem());
        var root = new JsonObject { ["uuid"] = Uuid.IsUuid(_source.Plan.Id) ? _source.Plan.Id : _space.ToString() };
        root["metadata"] = Metadata();
        if (!_source.IsBare)
            root["system-id"] = new JsonObject { ["identifier-type"] = "http://ietf.org/rfc/rfc4122", ["id"] = _space.ToString() };
        root.With("observations", observations.Write()).With("risks", risks).With("findings", problems.WriteFindings());
        root["poam-items"] = items;
        return new JsonObject { [OscalNames.Root] = root };
    }

    private JsonObject Metadata()
    {
        string issuedOn = _plan.Text("issuedOn")!;
        string modified = LastModified(issuedOn);
        var metadata = new JsonObject { ["title"] = Words.Line(_source.Plan.Title) };
        if (!_source.IsBare && OscalTime.CanHold(issuedOn))
            metadata["published"] = OscalTime.Start(issuedOn);
        metadata["last-modified"] = OscalTime.Start(modified);
        metadata["version"] = modified;
        metadata["oscal-version"] = OscalWriter.OscalVersion;
        return _source.IsBare ? metadata : metadata.With("props", Properties(issuedOn)).With("roles", _parties.Roles).With("parties", _parties.Parties);
    }

    // What belongs to no measure: the plan's own members, and the facts that no element of a measure can hold.
    private JsonArray Properties(string issuedOn)
    {
        var rest = new JsonObject(_plan.Where(static m => !SaidElsewhere.Contains(m.Key, StringComparer.Ordinal)).Select(static m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())));
        if (Words.Line(_source.Plan.Title).Is(_source.Plan.Title))
            rest.Remove("title");
        if (OscalTime.CanHold(issuedOn))
            rest.Remove("issuedOn");
        var properties = new JsonArray { (JsonNode)PropertyCodec.Property(OscalNames.Part, "plan") };
        PropertyCodec.Flatten(properties, "plan", rest);
        PropertyCodec.Flatten(properties, "log", _facts.Rest());
        return properties;
    }

    // The newest day that is known of; OSCAL wants a time, and this library reads no clock.
    private string LastModified(string issuedOn)
    {
        var days = _source.Progress.Events.Select(static e => e.RecordedOn).Concat(_source.Progress.Observations.Select(static o => o.RecordedOn)).Append(_source.Plan.IssuedOn);
        string newest = days.Max().ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        return OscalTime.CanHold(newest) ? newest : OscalTime.CanHold(issuedOn) ? issuedOn : string.CompareOrdinal(newest, "1900") < 0 ? "1900-01-01" : "2999-12-31";
    }

    private JsonObject NoItem()
    {
        var item = new JsonObject
        {
            ["uuid"] = Uuid.OfPart(_space, OscalNames.Nothing, ""),
            ["title"] = "No measure",
            ["description"] = "The plan holds no measure.",
        };
        return item.With("props", new JsonArray { (JsonNode)PropertyCodec.Property(OscalNames.Part, OscalNames.Nothing) });
    }
}
