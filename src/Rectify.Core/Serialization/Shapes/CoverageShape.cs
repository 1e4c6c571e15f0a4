using System.Text.Json;
using Rectify.Evaluation;

namespace Rectify.Serialization.Shapes;

/// <summary>How many members of collectives have reported.</summary>
internal readonly struct CoverageShape : IJsonShape<Coverage>
{
    internal static readonly MemberSet Members = new("expected~", "reported");

    public static Coverage? Read(ref JsonCursor json)
    {
        int? expected = null;
        int reported = 0;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "expected": expected = json.ReadInt32(least: 0); break;
                case "reported": reported = json.ReadInt32(least: 0); break;
            }
        }

        return json.IsSound(scope) ? new Coverage(expected, reported) : null;
    }

    public static void Write(Utf8JsonWriter writer, Coverage value)
    {
        writer.WriteStartObject();
        writer.WriteNumberOrNull("expected"u8, value.Expected);
        writer.WriteNumber("reported"u8, value.Reported);
        writer.WriteEndObject();
    }
}
