using System.Text.Json;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Serialization.Shapes;

/// <summary>How findings and statuses become a signal: lines in order, then the signal where none fits.</summary>
internal static class SignalPolicyShape
{
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, SignalPolicy value)
    {
        writer.WriteStartObject(name);
        writer.WriteStartArray("lines"u8);
        foreach (var line in value.Lines)
            Write(writer, line);
        writer.WriteEndArray();
        writer.WriteEnum("otherwise"u8, value.Otherwise);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, SignalRule line)
    {
        writer.WriteStartObject();
        writer.WriteEnum("signal"u8, line.Signal);
        if (line.Violated is { } severity)
            writer.WriteEnum("violated"u8, severity);
        if (line.AnyUndetermined)
            writer.WriteBoolean("anyUndetermined"u8, value: true);
        WriteEnums(writer, "stages"u8, line.Stages);
        WriteEnums(writer, "schedules"u8, line.Schedules);
        writer.WriteTexts("violatedRules"u8, line.ViolatedRules);
        writer.WriteEndObject();
    }

    private static void WriteEnums<TEnum>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<TEnum> values)
        where TEnum : struct, Enum
    {
        if (values.IsEmpty)
            return;
        writer.WriteStartArray(name);
        foreach (var value in values)
            writer.WriteStringValue(EnumNames<TEnum>.Encode(value));
        writer.WriteEndArray();
    }
}
