using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Rectify.Deadlines;
using Rectify.Serialization;
using Rectify.Text.Deadlines;

namespace Rectify.Cli.Output;

/// <summary>Writes what a phrase says of time: the members that apply, and no others.</summary>
internal static class DeadlineJson
{
    public static void Write(Utf8JsonWriter json, (DeadlineReading Reading, PhraseNotes? Notes) phrase)
    {
        var (reading, notes) = phrase;
        json.WriteStartObject();
        json.WriteString("text"u8, reading.Text);
        json.WriteString("kind"u8, JsonLine.NameOf(reading.Kind));
        if (reading.Deadline is { } deadline)
            WriteDeadline(json, deadline);
        if (reading.Recurrence is { } recurrence)
            WriteRecurrence(json, recurrence);
        notes?.Write(json);
        json.WriteEndObject();
    }

    private static void WriteDeadline(Utf8JsonWriter json, Deadline deadline)
    {
        WriteCase(json, deadline);
        if (deadline.StartsAtOnce)
            json.WriteBoolean("startAtOnce"u8, value: true);
        if (deadline.IsThenLongTerm)
            json.WriteBoolean("thenLongTerm"u8, value: true);
        if (deadline.Alternatives.IsEmpty)
            return;
        json.WriteStartArray("alternatives"u8);
        foreach (var alternative in deadline.Alternatives)
            RectifyJson.WriteDeadline(alternative, json);
        json.WriteEndArray();
    }

    private static void WriteCase(Utf8JsonWriter json, Deadline deadline)
    {
        switch (deadline)
        {
            case FixedDeadline d:
                WriteDay(json, "due", d.Due);
                break;
            case LongTermDeadline { Start: { } start }:
                WriteDay(json, "start", start);
                break;
            case StagedDeadline d:
                WriteDay(json, "due", d.Due);
                WriteStages(json, d);
                break;
            case PeriodDeadline d:
                WriteDay(json, "due", d.Due);
                WriteDay(json, "start", d.Start);
                break;
            case RelativeDeadline d:
                json.WriteNumber("amount"u8, d.Amount);
                json.WriteString("unit"u8, JsonLine.NameOf(d.Unit));
                json.WriteString("anchor"u8, d.Anchor);
                json.WriteString("direction"u8, JsonLine.NameOf(d.Direction));
                break;
            case EventDeadline d:
                json.WriteString("event"u8, d.Event);
                json.WriteString("direction"u8, JsonLine.NameOf(d.Direction));
                break;
        }
    }

    private static void WriteStages(Utf8JsonWriter json, StagedDeadline deadline)
    {
        json.WriteStartArray("stages"u8);
        foreach (var stage in deadline.Stages)
        {
            json.WriteStartObject();
            WriteDay(json, "due", stage.Due);
            json.WriteString("text"u8, stage.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRecurrence(Utf8JsonWriter json, Recurrence recurrence)
    {
        json.WriteStartObject("recurrence"u8);
        json.WriteNumber("atLeast"u8, recurrence.AtLeast);
        json.WriteString("per"u8, JsonLine.NameOf(recurrence.Per));
        if (recurrence.By is { } by)
            json.WriteString("by"u8, by);
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, LocalDate day) => json.WriteString(name, LocalDatePattern.Iso.Format(day));
}
