using System.Text.Json;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Serialization.Shapes;

/// <summary>The progress document.</summary>
internal readonly struct ProgressLogShape : IJsonShape<ProgressLog>
{
    internal static readonly MemberSet Members = new("schemaVersion", "plan?", "edition?", "events?", "observations?");

    public static ProgressLog? Read(ref JsonCursor json)
    {
        string? plan = null, edition = null;
        ValueList<ProgressEvent> events = default;
        ValueList<Observation> observations = default;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "schemaVersion": json.ReadVersion(); break;
                case "plan": plan = json.ReadText(); break;
                case "edition": edition = json.ReadName(); break;
                case "events": events = json.ReadList<ProgressEvent, EventShape>(); break;
                case "observations": observations = json.ReadList<Observation, ObservationShape>(); break;
            }
        }

        return json.IsSound(scope) ? new ProgressLog(plan, events, observations) { Edition = edition } : null;
    }

    public static void Write(Utf8JsonWriter writer, ProgressLog value)
    {
        writer.WriteStartObject();
        writer.WriteString("schemaVersion"u8, RectifyJson.SchemaVersion);
        writer.WriteText("plan"u8, value.Plan);
        writer.WriteText("edition"u8, value.Edition);
        writer.WriteList<ProgressEvent, EventShape>("events"u8, value.Events);
        writer.WriteList<Observation, ObservationShape>("observations"u8, value.Observations);
        writer.WriteEndObject();
    }
}
