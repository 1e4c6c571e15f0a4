using System.Text.Json;
using Rectify.Evaluation;

namespace Rectify.Serialization.Shapes;

/// <summary>A condition for close-out, met or not.</summary>
internal readonly struct CloseOutConditionShape : IJsonShape<CloseOutCondition>
{
    internal static readonly MemberSet Members = new("condition", "met");

    public static CloseOutCondition? Read(ref JsonCursor json)
    {
        CloseOutConditionKind? condition = null;
        bool isMet = false;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "condition": condition = json.ReadEnum<CloseOutConditionKind>(); break;
                case "met": isMet = json.ReadBoolean(); break;
            }
        }

        return json.IsSound(scope) ? new CloseOutCondition(condition!.Value, isMet) : null;
    }

    public static void Write(Utf8JsonWriter writer, CloseOutCondition value)
    {
        writer.WriteStartObject();
        writer.WriteEnum("condition"u8, value.Condition);
        writer.WriteBoolean("met"u8, value.IsMet);
        writer.WriteEndObject();
    }
}
