using System.Text.Json;
using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Serialization.Shapes;

/// <summary>The plan document.</summary>
internal readonly struct PlanShape : IJsonShape<RectificationPlan>
{
    internal static readonly MemberSet Members =
        new("schemaVersion", "id", "title", "issuedOn", "goals?", "measures?", "safeguards?", "problems?", "citations?");

    public static RectificationPlan? Read(ref JsonCursor json)
    {
        string? id = null, title = null;
        LocalDate? issuedOn = null;
        ValueList<Goal> goals = default;
        ValueList<Measure> measures = default;
        ValueList<Safeguard> safeguards = default;
        ValueList<Problem> problems = default;
        ValueList<Citation> citations = default;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "schemaVersion": json.ReadVersion(); break;
                case "id": id = json.ReadName(); break;
                case "title": title = json.ReadName(); break;
                case "issuedOn": issuedOn = json.ReadDay(); break;
                case "goals": goals = json.ReadList<Goal, GoalShape>(); break;
                case "measures": measures = json.ReadList<Measure, MeasureShape>(); break;
                case "safeguards": safeguards = json.ReadList<Safeguard, SafeguardShape>(); break;
                case "problems": problems = json.ReadList<Problem, ProblemShape>(); break;
                case "citations": citations = json.ReadList<Citation, CitationShape>(); break;
            }
        }

        json.CheckReferences(IdKind.Measure, "the plan");
        return json.IsSound(scope) ? new RectificationPlan(id!, title!, issuedOn!.Value, measures, goals, safeguards, problems, citations) : null;
    }

    public static void Write(Utf8JsonWriter writer, RectificationPlan value)
    {
        writer.WriteStartObject();
        writer.WriteString("schemaVersion"u8, RectifyJson.SchemaVersion);
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("title"u8, value.Title);
        writer.WriteDay("issuedOn"u8, value.IssuedOn);
        writer.WriteList<Goal, GoalShape>("goals"u8, value.Goals);
        writer.WriteList<Measure, MeasureShape>("measures"u8, value.Measures);
        writer.WriteList<Safeguard, SafeguardShape>("safeguards"u8, value.Safeguards);
        writer.WriteList<Problem, ProblemShape>("problems"u8, value.Problems);
        writer.WriteList<Citation, CitationShape>("citations"u8, value.Citations);
        writer.WriteEndObject();
    }
}
