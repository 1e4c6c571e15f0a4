using System.Text.Json;
using Rectify.Deadlines;
using Rectify.Primitives;

namespace Rectify.Serialization.Shapes;

/// <summary>The tables of working days.</summary>
internal readonly struct WorkingDayTableShape : IJsonShape<WorkingDayTable>
{
    internal static readonly MemberSet Members = new("schemaVersion", "version", "years?");

    public static WorkingDayTable? Read(ref JsonCursor json)
    {
        string? version = null;
        ValueList<WorkingDayYear> years = default;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "schemaVersion": json.ReadVersion(); break;
                case "version": version = json.ReadName(); break;
                case "years": years = json.ReadList<WorkingDayYear, WorkingDayYearShape>(); break;
            }
        }

        return json.IsSound(scope) ? new WorkingDayTable(version!, years) : null;
    }

    public static void Write(Utf8JsonWriter writer, WorkingDayTable value)
    {
        writer.WriteStartObject();
        writer.WriteString("schemaVersion"u8, RectifyJson.SchemaVersion);
        writer.WriteString("version"u8, value.Version);
        writer.WriteList<WorkingDayYear, WorkingDayYearShape>("years"u8, value.Years);
        writer.WriteEndObject();
    }
}
