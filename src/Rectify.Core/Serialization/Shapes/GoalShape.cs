using System.Text.Json;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Serialization.Shapes;

/// <summary>A goal of the plan.</summary>
internal readonly struct GoalShape : IJsonShape<Goal>
{
    internal static readonly MemberSet Members = new("id", "text", "indicators?");

    public static Goal? Read(ref JsonCursor json)
    {
        string? id = null, text = null;
        ValueList<TargetIndicator> indicators = default;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "id": id = json.ReadId(IdKind.Goal); break;
                case "text": text = json.ReadName(); break;
                case "indicators": indicators = json.ReadList<TargetIndicator, IndicatorShape>(); break;
            }
        }

        return json.IsSound(scope) ? new Goal(id!, text!, indicators) : null;
    }

    public static void Write(Utf8JsonWriter writer, Goal value)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("text"u8, value.Text);
        writer.WriteList<TargetIndicator, IndicatorShape>("indicators"u8, value.Indicators);
        writer.WriteEndObject();
    }
}
