using System.Text.Json;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Serialization.Shapes;

/// <summary>How findings and statuses become a signal: lines in order, then the signal where none fits; or a preset by its name.</summary>
internal readonly struct SignalPolicyShape : IJsonShape<SignalPolicy>
{
    internal static readonly MemberSet Members = new("preset?", "lines?", "otherwise?");

    public static SignalPolicy? Read(ref JsonCursor json)
    {
        ValueList<SignalRule> lines = default;
        Signal? otherwise = null;
        SignalPolicy? preset = null;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "preset": preset = ReadPreset(ref json); break;
                case "lines": lines = json.ReadList<SignalRule, SignalLineShape>(); break;
                case "otherwise": otherwise = json.ReadEnum<Signal>(); break;
            }
        }

        if (!scope.IsGiven("preset") && !scope.IsGiven("lines"))
            json.Missing(scope, "lines");
        else if (scope.IsGiven("preset") && scope.IsGiven("lines"))
            json.Refuse(scope, "lines", "is not used with 'preset'");
        return json.IsSound(scope) ? new SignalPolicy(preset?.Lines ?? lines, otherwise ?? preset?.Otherwise ?? Signal.Green) : null;
    }

    private static SignalPolicy? ReadPreset(ref JsonCursor json)
    {
        if (json.ReadName() is not { } name)
            return null;
        if (SignalPresets.ByName.TryGetValue(name, out var preset))
            return preset;
        json.Refuse($"{JsonPath.Quote(name)} is not a preset; {string.Join(", ", SignalPresets.ByName.Keys.Order(StringComparer.Ordinal))} are");
        return null;
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
