using System.Text.Json;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Serialization.Shapes;

/// <summary>The assessment document. It is written in full, so that a reader of it need not know what may be left out.</summary>
internal static class AssessmentShape
{
    public static void Write(Utf8JsonWriter writer, PlanAssessment value, string language)
    {
        writer.WriteStartObject();
        writer.WriteString("schemaVersion"u8, RectifyJson.SchemaVersion);
        writer.WriteString("plan"u8, value.Plan);
        writer.WriteDay("asOf"u8, value.AsOf);
        writer.WriteDay("knownOn"u8, value.KnownOn);
        writer.WriteStartObject("ruleSet"u8);
        writer.WriteString("name"u8, value.RuleSetName);
        writer.WriteString("hash"u8, value.RuleSetHash);
        writer.WriteEndObject();
        writer.WritePropertyName("policy"u8);
        PolicyShape.Write(writer, value.Policy, withCalendar: true);
        writer.WriteStartArray("measures"u8);
        foreach (var measure in value.Measures)
            Write(writer, measure, language);
        writer.WriteEndArray();
        writer.WriteStartArray("goals"u8);
        foreach (var goal in value.Goals)
            Write(writer, goal);
        writer.WriteEndArray();
        WriteFindings(writer, value.Findings, language);
        WriteScorecard(writer, value.Scorecard);
        Write(writer, value.Totals);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, MeasureAssessment measure, string language)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, measure.Id);
        writer.WriteEnum("stage"u8, measure.Stage);
        writer.WriteEnum("schedule"u8, measure.Schedule);
        writer.WriteEnum("standing"u8, measure.Standing);
        writer.WriteEnum("signal"u8, measure.Signal);
        writer.WriteDayOrNull("due"u8, measure.Due);
        writer.WriteEnumOrNull("dueBasis"u8, measure.DueBasis);
        writer.WriteDayOrNull("originalDue"u8, measure.OriginalDue);
        writer.WriteNumberOrNull("daysToDue"u8, measure.DaysToDue);
        writer.WriteDayOrNull("nextChange"u8, measure.NextChange);
        writer.WriteNumber("cycle"u8, measure.Cycle);
        WriteIndicators(writer, measure.Indicators);
        writer.WriteStartArray("milestones"u8);
        foreach (var milestone in measure.Milestones)
            WriteState(writer, milestone.Id, milestone.State);
        writer.WriteEndArray();
        writer.WriteStartArray("duties"u8);
        foreach (var duty in measure.Duties)
            Write(writer, duty);
        writer.WriteEndArray();
        WriteCoverage(writer, measure.Coverage);
        WriteFindings(writer, measure.Findings, language);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, GoalAssessment goal)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, goal.Id);
        WriteIndicators(writer, goal.Indicators);
        writer.WriteEndObject();
    }

    private static void WriteIndicators(Utf8JsonWriter writer, ValueList<IndicatorAssessment> indicators)
    {
        writer.WriteStartArray("indicators"u8);
        foreach (var indicator in indicators)
            WriteState(writer, indicator.Id, indicator.State);
        writer.WriteEndArray();
    }

    private static void WriteState<TState>(Utf8JsonWriter writer, string id, TState state)
        where TState : struct, Enum
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, id);
        writer.WriteEnum("state"u8, state);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DutyAssessment duty)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, duty.Id);
        writer.WriteEnum("state"u8, duty.State);
        writer.WriteNumber("missed"u8, duty.Missed);
        writer.WriteEndObject();
    }

    private static void WriteCoverage(Utf8JsonWriter writer, Coverage? coverage)
    {
        if (coverage is null)
        {
            writer.WriteNull("coverage"u8);
            return;
        }

        writer.WriteStartObject("coverage"u8);
        writer.WriteNumberOrNull("expected"u8, coverage.Expected);
        writer.WriteNumber("reported"u8, coverage.Reported);
        writer.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter writer, ValueList<Finding> findings, string language)
    {
        writer.WriteStartArray("findings"u8);
        foreach (var finding in findings)
            Write(writer, finding, language);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Finding finding, string language)
    {
        writer.WriteStartObject();
        writer.WriteString("rule"u8, finding.Rule.Id);
        writer.WriteEnum("severity"u8, finding.Severity);
        writer.WriteEnum("outcome"u8, finding.Outcome.Kind);
        writer.WriteString("message"u8, finding.ToString(language));
        writer.WriteStartObject("arguments"u8);
        foreach (var argument in finding.Outcome.Arguments)
            Write(writer, argument);
        if (finding.Outcome.Reason is { } reason)
            writer.WriteString("reason"u8, reason);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, RuleArgument argument)
    {
        writer.WritePropertyName(argument.Name);
        if (argument.Number is { } number)
        {
            writer.WriteNumberValue(number);
            return;
        }

        if (argument.Day is not null || argument.Text is not null)
        {
            writer.WriteStringValue(argument.Format());
            return;
        }

        writer.WriteStartArray();
        foreach (string text in argument.Texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static void WriteScorecard(Utf8JsonWriter writer, Scorecard scorecard)
    {
        writer.WriteStartArray("units"u8);
        foreach (var unit in scorecard.Units)
            Write(writer, unit);
        writer.WriteEndArray();
        writer.WriteStartArray("ranking"u8);
        foreach (var place in scorecard.Ranking)
        {
            writer.WriteStartObject();
            writer.WriteNumber("rank"u8, place.Rank);
            writer.WriteString("unit"u8, place.Unit);
            writer.WriteBoolean("tied"u8, place.IsTied);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, UnitScore unit)
    {
        writer.WriteStartObject();
        writer.WriteString("unit"u8, unit.Unit);
        writer.WriteBoolean("collective"u8, unit.IsCollective);
        WriteCount(writer, "measures"u8, unit.Measures);
        WriteCount(writer, "completed"u8, unit.Completed);
        WriteCount(writer, "closedOut"u8, unit.ClosedOut);
        WriteCount(writer, "completedLate"u8, unit.CompletedLate);
        WriteCount(writer, "overdue"u8, unit.Overdue);
        WriteCount(writer, "lapsed"u8, unit.Lapsed);
        WriteCount(writer, "reported"u8, unit.Reported);
        writer.WriteEndObject();
    }

    // An assessment counts in full, so every count is a whole number.
    private static void WriteCount(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Fraction count) =>
        writer.WriteNumber(name, (long)count.Numerator);

    private static void Write(Utf8JsonWriter writer, Totals totals)
    {
        writer.WriteStartObject("totals"u8);
        writer.WriteNumber("measures"u8, totals.Measures);
        WriteCounts<Stage>(writer, "byStage"u8, totals.By);
        WriteCounts<ScheduleStatus>(writer, "bySchedule"u8, totals.By);
        WriteCounts<Signal>(writer, "bySignal"u8, totals.By);
        writer.WriteNumberOrNull("completionRate"u8, totals.CompletionRate);
        writer.WriteNumberOrNull("durableRate"u8, totals.DurableRate);
        writer.WriteEndObject();
    }

    private static void WriteCounts<TEnum>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Func<TEnum, int> count)
        where TEnum : struct, Enum
    {
        writer.WriteStartObject(name);
        foreach (var value in EnumNames<TEnum>.All)
            writer.WriteNumber(EnumNames<TEnum>.Encode(value), count(value));
        writer.WriteEndObject();
    }
}
