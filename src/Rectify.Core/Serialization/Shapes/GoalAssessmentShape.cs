using System.Text.Json;
using Rectify.Evaluation;
using Rectify.Primitives;

namespace Rectify.Serialization.Shapes;

/// <summary>Where the targets of a goal stand.</summary>
internal readonly struct GoalAssessmentShape : IJsonShape<GoalAssessment>
{
    internal static readonly MemberSet Members = new("id", "indicators");

    public static GoalAssessment? Read(ref JsonCursor json)
    {
        string? id = null;
        ValueList<IndicatorAssessment> indicators = default;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "id": id = json.ReadId(IdKind.Goal); break;
                case "indicators": indicators = json.ReadList<IndicatorAssessment, IndicatorStateShape>(); break;
            }
        }

        return json.IsSound(scope) ? new GoalAssessment(id!, indicators) : null;
    }

    public static void Write(Utf8JsonWriter writer, GoalAssessment value)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id);
        writer.WriteWholeList<IndicatorAssessment, IndicatorStateShape>("indicators"u8, value.Indicators);
        writer.WriteEndObject();
    }
}
