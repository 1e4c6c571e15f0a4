using System.Text.Json.Nodes;
using Rectify.Oscal.Json;

namespace Rectify.Oscal.Writing;

/// <summary>Writes problems as findings, or as the risks that they were read from.</summary>
internal sealed class ProblemWriter
{
    private readonly ExportSource _source;
    private readonly Guid _space;
    private readonly Dictionary<string, JsonObject> _problems;
    private readonly ILookup<string, JsonObject> _findingsOfMeasures;
    private readonly HashSet<string> _risks;
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    public ProblemWriter(ExportSource source, Guid space, JsonObject plan)
    {
        _source = source;
        _space = space;
        _problems = plan.Objects("problems").ToDictionary(static p => p.Text("id")!, StringComparer.Ordinal);
        _risks = [.. source.Carried.LooseRisks, .. source.Carried.Measures.Values.SelectMany(static m => m.Risks)];
        _findingsOfMeasures = Findings.SelectMany(static p => p.Texts("measures").Select(measure => (measure, p))).ToLookup(static n => n.measure, static n => n.p, StringComparer.Ordinal);
    }

    private IEnumerable<JsonObject> Findings => _problems.Values.Where(p => !_risks.Contains(p.Text("id")!));

    public JsonArray WriteFindings() => new([.. Findings.Select(WriteFinding)]);

    /// <summary>References to the findings that a measure answers.</summary>
    public JsonArray References(string measure) =>
        new([.. _findingsOfMeasures[measure].Select(p => new JsonObject { ["finding-uuid"] = UuidOf(p) })]);

    /// <summary>The problem that a risk is, or null.</summary>
    public JsonObject? OfRisk(string risk) => _problems.GetValueOrDefault(risk);

    /// <summary>Claims a risk for what a measure writes of it.</summary>
    public void Claim(string risk) => _written.Add(risk);

    /// <summary>Writes a risk that is a problem and holds nothing of a measure, once.</summary>
    public void WriteRisk(string risk, JsonArray risks)
    {
        if (OfRisk(risk) is not { } problem || !_written.Add(risk))
            return;
        var element = Risk(risk, problem.Text("text")!, FactStatus.Open);
        risks.Add((JsonNode)element.With("props", Properties(problem)));
    }

    public static JsonObject Risk(string uuid, string text, string status) => new()
    {
        ["uuid"] = uuid,
        ["title"] = Words.Title(text),
        ["description"] = text,
        ["statement"] = text,
        ["status"] = status,
    };

    /// <summary>The properties of a problem; none where only OSCAL's own words are written.</summary>
    public JsonArray Properties(JsonObject problem)
    {
        var properties = new JsonArray();
        if (_source.IsBare)
            return properties;
        properties.Add((JsonNode)PropertyCodec.Property(OscalNames.Part, OscalNames.Problem));
        var rest = problem.DeepClone().AsObject();
        rest.Remove("text");
        if (Uuid.IsUuid(rest.Text("id")))
            rest.Remove("id");
        PropertyCodec.Flatten(properties, "", rest);
        return properties;
    }

    private JsonObject WriteFinding(JsonObject problem)
    {
        string text = problem.Text("text")!;
        var finding = new JsonObject { ["uuid"] = UuidOf(problem), ["title"] = Words.Title(text), ["description"] = text };
        finding.With("props", Properties(problem));
        finding["target"] = new JsonObject
        {
            ["type"] = "objective-id",
            ["target-id"] = "problem",
            ["status"] = new JsonObject { ["state"] = "not-satisfied" },
        };
        return finding;
    }

    private string UuidOf(JsonObject problem) => Uuid.OfPart(_space, OscalNames.Problem, problem.Text("id")!);
}
