using System.Buffers;
using System.Text.Json;
using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Cli.Output;

/// <summary>Writes the targets of a passage as a plan holds them, but without ids: a passage belongs to no measure.</summary>
internal static class IndicatorsJson
{
    public static void Write(Utf8JsonWriter json, (string Text, ValueList<TargetIndicator> Indicators, PhraseNotes? Notes) reading)
    {
        json.WriteStartObject();
        json.WriteString("text"u8, reading.Text);
        json.WriteStartArray("indicators"u8);
        foreach (var indicator in reading.Indicators)
            WriteWithoutId(json, indicator);
        json.WriteEndArray();
        reading.Notes?.Write(json);
        json.WriteEndObject();
    }

    private static void WriteWithoutId(Utf8JsonWriter json, TargetIndicator indicator)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var whole = new Utf8JsonWriter(bytes))
            RectifyJson.WriteIndicator(indicator, whole);
        using var document = JsonDocument.Parse(bytes.WrittenMemory);
        json.WriteStartObject();
        foreach (var member in document.RootElement.EnumerateObject().Where(static m => !m.NameEquals("id"u8)))
            member.WriteTo(json);
        json.WriteEndObject();
    }
}
