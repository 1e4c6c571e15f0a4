using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rectify.Cli.Options;
using Rectify.Evaluation;
using Rectify.Serialization;

namespace Rectify.Cli.Output;

/// <summary>Writes the assessment document; where only some measures are listed, with these in their order, and totals that count all.</summary>
internal static class AssessmentJson
{
    private const string Measures = "measures";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(PlanAssessment assessment, ListedMeasures listed, string language)
    {
        byte[] whole = RectifyJson.WriteAssessment(assessment, indented: true, language);
        if (listed.IsWhole)
            return Encoding.UTF8.GetString(whole);
        var document = JsonNode.Parse(whole)!.AsObject();
        var byId = document[Measures]!.AsArray().ToDictionary(static m => m!["id"]!.GetValue<string>(), StringComparer.Ordinal);
        document[Measures] = new JsonArray([.. listed.Measures.Select(m => byId[m.Measure.Id]!.DeepClone())]);
        return document.ToJsonString(Indented);
    }
}
