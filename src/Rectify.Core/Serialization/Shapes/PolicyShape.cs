using System.Text.Json;
using Rectify.Rules;

namespace Rectify.Serialization.Shapes;

/// <summary>The numbers of an evaluation policy. Of the calendar of working days only its version is written.</summary>
internal static class PolicyShape
{
    public static void Write(Utf8JsonWriter writer, EvaluationPolicy value)
    {
        writer.WriteStartObject();
        writer.WriteNumber("immediateAllowanceDays"u8, value.ImmediateAllowanceDays);
        writer.WriteNumber("scheduleTolerancePoints"u8, value.ScheduleTolerancePoints);
        writer.WriteNumber("dueSoonDays"u8, value.DueSoonDays);
        writer.WriteNumber("approximationPercent"u8, value.ApproximationPercent);
        writer.WriteNumber("maxExtensions"u8, value.MaxExtensions);
        writer.WriteNumber("publicationDays"u8, value.PublicationDays);
        writer.WriteNumber("lookBackDays"u8, value.LookBackDays);
        writer.WriteNumber("observationMaxAgeDays"u8, value.ObservationMaxAgeDays);
        writer.WriteNumber("reportIntervalDays"u8, value.ReportIntervalDays);
        writer.WriteNumber("lateRecordingDays"u8, value.LateRecordingDays);
        writer.WriteNumber("quickRectificationDays"u8, value.QuickRectificationDays);
        writer.WriteNumber("closeOutRushMeasures"u8, value.CloseOutRushMeasures);
        writer.WriteNumber("closeOutRushDays"u8, value.CloseOutRushDays);
        WriteLadder(writer, value);
        SignalPolicyShape.Write(writer, "signals"u8, value.Signals);
        writer.WriteText("workingDays"u8, value.WorkingDays?.Version);
        writer.WriteEndObject();
    }

    private static void WriteLadder(Utf8JsonWriter writer, EvaluationPolicy value)
    {
        writer.WriteStartArray("escalationLadder"u8);
        foreach (var rung in value.EscalationLadder)
        {
            writer.WriteStartObject();
            writer.WriteEnum("step"u8, rung.Step);
            writer.WriteNumber("afterDays"u8, rung.AfterDays);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
