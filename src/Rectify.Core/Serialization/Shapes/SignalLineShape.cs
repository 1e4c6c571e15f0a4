using System.Text.Json;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Serialization.Shapes;

/// <summary>One line of a signal policy.</summary>
internal readonly struct SignalLineShape : IJsonShape<SignalRule>
{
    internal static readonly MemberSet Members = new("signal", "violated?", "anyUndetermined?", "stages?", "schedules?", "violatedRules?");

    public static SignalRule? Read(ref JsonCursor json)
    {
        Signal? signal = null;
        Severity? violated = null;
        bool anyUndetermined = false;
        ValueList<Stage> stages = default;
        ValueList<ScheduleStatus> schedules = default;
        ValueList<string> violatedRules = default;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "signal": signal = json.ReadEnum<Signal>(); break;
                case "violated": violated = json.ReadEnum<Severity>(); break;
                case "anyUndetermined": anyUndetermined = json.ReadBoolean(); break;
                case "stages": stages = json.ReadEnums<Stage>(); break;
                case "schedules": schedules = json.ReadEnums<ScheduleStatus>(); break;
                case "violatedRules": violatedRules = json.ReadTexts(); break;
            }
        }

        return json.IsSound(scope)
            ? new SignalRule(signal!.Value)
            {
                Violated = violated,
                AnyUndetermined = anyUndetermined,
                Stages = stages,
                Schedules = schedules,
                ViolatedRules = violatedRules,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter writer, SignalRule value)
    {
        writer.WriteStartObject();
        writer.WriteEnum("signal"u8, value.Signal);
        if (value.Violated is { } severity)
            writer.WriteEnum("violated"u8, severity);
        if (value.AnyUndetermined)
            writer.WriteBoolean("anyUndetermined"u8, value: true);
        writer.WriteEnums("stages"u8, value.Stages);
        writer.WriteEnums("schedules"u8, value.Schedules);
        writer.WriteTexts("violatedRules"u8, value.ViolatedRules);
        writer.WriteEndObject();
    }
}
