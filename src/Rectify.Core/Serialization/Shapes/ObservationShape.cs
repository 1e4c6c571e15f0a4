using System.Text.Json;
using NodaTime;
using Rectify.Progress;

namespace Rectify.Serialization.Shapes;

/// <summary>A measured value of an indicator; the value is a number, or a level as a string.</summary>
internal readonly struct ObservationShape : IJsonShape<Observation>
{
    internal static readonly MemberSet Members = new("id?", "indicator", "unit?", "on", "recordedOn?", "value", "source?");

    public static Observation? Read(ref JsonCursor json)
    {
        string? id = null, indicator = null, unit = null, source = null;
        LocalDate? on = null, recordedOn = null;
        ObservedValue value = default;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "id": id = json.ReadName(); break;
                case "indicator": indicator = json.ReadName(); break;
                case "unit": unit = json.ReadText(); break;
                case "on": on = json.ReadDay(); break;
                case "recordedOn": recordedOn = json.ReadDay(); break;
                case "value": value = ReadValue(ref json); break;
                case "source": source = json.ReadText(); break;
            }
        }

        if (recordedOn < on)
            json.Refuse(scope, "recordedOn", "lies before 'on'");
        return json.IsSound(scope)
            ? new Observation(indicator!, on!.Value, value) { Id = id, RecordedOn = recordedOn ?? on.Value, Source = source, Unit = unit }
            : null;
    }

    public static void Write(Utf8JsonWriter writer, Observation value)
    {
        writer.WriteStartObject();
        writer.WriteText("id"u8, value.Id);
        writer.WriteString("indicator"u8, value.Indicator);
        writer.WriteText("unit"u8, value.Unit);
        writer.WriteDay("on"u8, value.On);
        if (value.RecordedOn != value.On)
            writer.WriteDay("recordedOn"u8, value.RecordedOn);
        if (value.Value.Number is { } number)
            writer.WriteNumber("value"u8, number);
        else
            writer.WriteString("value"u8, value.Value.Level);
        writer.WriteText("source"u8, value.Source);
        writer.WriteEndObject();
    }

    private static ObservedValue ReadValue(ref JsonCursor json)
    {
        if (json.IsAtText)
            return json.ReadName() is { } level ? ObservedValue.Of(level) : default;
        return json.ReadAmount() is { } number ? ObservedValue.Of(number) : default;
    }
}
