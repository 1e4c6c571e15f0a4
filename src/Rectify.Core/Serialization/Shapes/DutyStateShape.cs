using System.Text.Json;
using Rectify.Evaluation;
using Rectify.Progress;

namespace Rectify.Serialization.Shapes;

/// <summary>The state of a duty, with its missed windows.</summary>
internal readonly struct DutyStateShape : IJsonShape<DutyAssessment>
{
    internal static readonly MemberSet Members = new("id", "state", "missed");

    public static DutyAssessment? Read(ref JsonCursor json)
    {
        string? id = null;
        DutyState? state = null;
        int missed = 0;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "id": id = json.ReadId(IdKind.Part); break;
                case "state": state = json.ReadEnum<DutyState>(); break;
                case "missed": missed = json.ReadInt32(least: 0); break;
            }
        }

        return json.IsSound(scope) ? new DutyAssessment(id!, state!.Value, missed) : null;
    }

    public static void Write(Utf8JsonWriter writer, DutyAssessment value)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id);
        writer.WriteEnum("state"u8, value.State);
        writer.WriteNumber("missed"u8, value.Missed);
        writer.WriteEndObject();
    }
}
