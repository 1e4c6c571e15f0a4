using System.Text.Json.Nodes;
using Rectify.Oscal.Json;

namespace Rectify.Oscal.Reading;

/// <summary>A document, its elements by their UUIDs, and where what is found in it is reported.</summary>
internal sealed class SourceDocument
{
    private readonly Dictionary<string, Located> _risks = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Located> _observations;
    private readonly Dictionary<string, Located> _findings;

    public SourceDocument(JsonObject document, Action<string, string> report, Action<string, string> note)
    {
        Report = report;
        Note = note;
        Root = new Located(document.Object(OscalNames.Root)!, JsonPaths.Join("$", OscalNames.Root));
        Metadata = Root.Child("metadata")!;
        Risks = [.. Root.Children("risks")];
        foreach (var risk in Risks)
            AddUuids(risk.Element, risk);
        foreach (var risk in Risks)
            _risks[risk.Uuid] = risk;
        _observations = ByUuid("observations");
        _findings = ByUuid("findings");
        CheckUnique("risks");
        CheckUnique("poam-items");
        string version = Metadata.Element.Text("oscal-version")!;
        if (!version.StartsWith("1.", StringComparison.Ordinal))
            report(JsonPaths.Join(Metadata.Path, "oscal-version"), $"OSCAL 1.x is read, found '{JsonPaths.Shown(version)}'");
    }

    public Action<string, string> Report { get; }

    public Action<string, string> Note { get; }

    public Located Root { get; }

    public Located Metadata { get; }

    public IReadOnlyList<Located> Risks { get; }

    /// <summary>The day on which the document was last changed, by which what bears no day is dated.</summary>
    public string ModifiedOn => OscalTime.Day(Metadata.Element.Text("last-modified"))!;

    /// <summary>The findings and observations that a list of an element refers to.</summary>
    public IEnumerable<Located> Related(Located element, string kind)
    {
        var all = kind is "finding" ? _findings : _observations;
        foreach (var reference in element.Children($"related-{kind}s"))
        {
            string uuid = reference.Element.Text($"{kind}-uuid")!;
            if (all.TryGetValue(uuid, out var found))
                yield return found;
            else
                Note(reference.Path, $"names a {kind} that the document does not hold");
        }
    }

    /// <summary>The risks that an element refers to, each once; a UUID of something within a risk leads to that risk.</summary>
    public IEnumerable<Located> RelatedRisks(Located element)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in element.Children("related-risks"))
        {
            string uuid = reference.Element.Text("risk-uuid")!;
            if (!_risks.TryGetValue(uuid, out var risk))
            {
                Note(reference.Path, "names a risk that the document does not hold");
                continue;
            }

            if (!string.Equals(risk.Uuid, uuid, StringComparison.OrdinalIgnoreCase))
                Note(reference.Path, $"names a part of the risk '{risk.Uuid}', and is read as that risk");
            if (seen.Add(risk.Uuid))
                yield return risk;
        }
    }

    private Dictionary<string, Located> ByUuid(string member)
    {
        CheckUnique(member);
        var elements = new Dictionary<string, Located>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in Root.Children(member))
            elements.TryAdd(element.Uuid, element);
        return elements;
    }

    private void CheckUnique(string member)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in Root.Children(member))
        {
            if (element.Element.Text("uuid") is { } uuid && !seen.Add(uuid))
                Report(JsonPaths.Join(element.Path, "uuid"), $"'{uuid}' stands twice");
        }
    }

    private void AddUuids(JsonNode? node, Located risk)
    {
        if (node.Text("uuid") is { } uuid)
            _risks.TryAdd(uuid, risk);
        foreach (var child in node switch { JsonObject part => part.Select(static m => m.Value), JsonArray list => list, _ => Enumerable.Empty<JsonNode?>() })
            AddUuids(child, risk);
    }
}
