using System.Text.Json;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Serialization.Shapes;

/// <summary>A rung of the escalation ladder.</summary>
internal readonly struct RungShape : IJsonShape<EscalationRung>
{
    internal static readonly MemberSet Members = new("step", "afterDays");

    public static EscalationRung? Read(ref JsonCursor json)
    {
        ProgressEventType? step = null;
        int afterDays = 0;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "step": step = ReadStep(ref json); break;
                case "afterDays": afterDays = json.ReadInt32(least: 0); break;
            }
        }

        return json.IsSound(scope) ? new EscalationRung(step!.Value, afterDays) : null;
    }

    public static void Write(Utf8JsonWriter writer, EscalationRung value)
    {
        writer.WriteStartObject();
        writer.WriteEnum("step"u8, value.Step);
        writer.WriteNumber("afterDays"u8, value.AfterDays);
        writer.WriteEndObject();
    }

    private static ProgressEventType? ReadStep(ref JsonCursor json)
    {
        var step = json.ReadEnum<ProgressEventType>();
        if (step is not (null or ProgressEventType.Reminded or ProgressEventType.Circulated or ProgressEventType.Interviewed or ProgressEventType.HeldAccountable))
            json.Refuse("is no rung of a ladder; reminded, circulated, interviewed and heldAccountable are");
        return step;
    }
}
