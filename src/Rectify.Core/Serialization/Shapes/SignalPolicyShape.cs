using System.Text.Json;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Serialization.Shapes;

/// <summary>How findings and statuses become a signal: lines in order, then the signal where none fits.</summary>
internal readonly struct SignalPolicyShape : IJsonShape<SignalPolicy>
{
    internal static readonly MemberSet Members = new("lines", "otherwise?");

    public static SignalPolicy? Read(ref JsonCursor json)
    {
        ValueList<SignalRule> lines = default;
        Signal? otherwise = null;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "lines": lines = json.ReadList<SignalRule, SignalLineShape>(); break;
                case "otherwise": otherwise = json.ReadEnum<Signal>(); break;
            }
        }

        return json.IsSound(scope) ? new SignalPolicy(lines, otherwise ?? Signal.Green) : null;
    }

    public static void Write(Utf8JsonWriter writer, SignalPolicy value)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("lines"u8);
        foreach (var line in value.Lines)
            SignalLineShape.Write(writer, line);
        writer.WriteEndArray();
        writer.WriteEnum("otherwise"u8, value.Otherwise);
        writer.WriteEndObject();
    }
}
