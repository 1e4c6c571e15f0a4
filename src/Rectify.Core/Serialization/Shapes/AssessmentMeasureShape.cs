using System.Text.Json;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Serialization.Shapes;

/// <summary>Where a measure stands.</summary>
internal readonly struct AssessmentMeasureShape : IJsonShape<AssessmentMeasure>
{
    internal static readonly MemberSet Members = new(
        "id", "stage", "schedule", "standing", "signal", "due~", "dueBasis~", "originalDue~", "daysToDue~", "startsOn?", "completedOn?", "margin?", "suspendedDays?", "waitsFor?", "nextChange~", "cycle", "indicators", "milestones", "duties", "coverage~", "closeOut?", "findings");

    public static AssessmentMeasure? Read(ref JsonCursor json)
    {
        string? id = null;
        Stage? stage = null;
        ScheduleStatus? schedule = null;
        Standing? standing = null;
        Signal? signal = null;
        LocalDate? due = null, originalDue = null, nextChange = null;
        DueDayBasis? dueBasis = null;
        int? daysToDue = null, margin = null;
        LocalDate? startsOn = null, completedOn = null;
        int suspendedDays = 0;
        string? waitsFor = null;
        ValueList<CloseOutCondition> closeOut = default;
        int cycle = 0;
        ValueList<IndicatorAssessment> indicators = default;
        ValueList<MilestoneAssessment> milestones = default;
        ValueList<DutyAssessment> duties = default;
        Coverage? coverage = null;
        ValueList<AssessmentFinding> findings = default;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "id": id = json.ReadId(IdKind.Measure); break;
                case "stage": stage = json.ReadEnum<Stage>(); break;
                case "schedule": schedule = json.ReadEnum<ScheduleStatus>(); break;
                case "standing": standing = json.ReadEnum<Standing>(); break;
                case "signal": signal = json.ReadEnum<Signal>(); break;
                case "due": due = json.ReadDay(); break;
                case "dueBasis": dueBasis = json.ReadEnum<DueDayBasis>(); break;
                case "originalDue": originalDue = json.ReadDay(); break;
                case "daysToDue": daysToDue = json.ReadInt32(int.MinValue); break;
                case "startsOn": startsOn = json.ReadDay(); break;
                case "completedOn": completedOn = json.ReadDay(); break;
                case "margin": margin = json.ReadInt32(int.MinValue); break;
                case "suspendedDays": suspendedDays = json.ReadInt32(least: 0); break;
                case "waitsFor": waitsFor = json.ReadName(); break;
                case "closeOut": closeOut = json.ReadList<CloseOutCondition, CloseOutConditionShape>(); break;
                case "nextChange": nextChange = json.ReadDay(); break;
                case "cycle": cycle = json.ReadInt32(least: 1); break;
                case "indicators": indicators = json.ReadList<IndicatorAssessment, IndicatorStateShape>(); break;
                case "milestones": milestones = json.ReadList<MilestoneAssessment, MilestoneStateShape>(); break;
                case "duties": duties = json.ReadList<DutyAssessment, DutyStateShape>(); break;
                case "coverage": coverage = CoverageShape.Read(ref json); break;
                case "findings": findings = json.ReadList<AssessmentFinding, FindingShape>(); break;
            }
        }

        return json.IsSound(scope)
            ? new AssessmentMeasure(id!)
            {
                Stage = stage!.Value,
                Schedule = schedule!.Value,
                Standing = standing!.Value,
                Signal = signal!.Value,
                Due = due,
                DueBasis = dueBasis,
                OriginalDue = originalDue,
                DaysToDue = daysToDue,
                StartsOn = startsOn,
                CompletedOn = completedOn,
                Margin = margin,
                SuspendedDays = suspendedDays,
                WaitsFor = waitsFor,
                CloseOut = closeOut,
                NextChange = nextChange,
                Cycle = cycle,
                Indicators = indicators,
                Milestones = milestones,
                Duties = duties,
                Coverage = coverage,
                Findings = findings,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter writer, AssessmentMeasure value)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id);
        writer.WriteEnum("stage"u8, value.Stage);
        writer.WriteEnum("schedule"u8, value.Schedule);
        writer.WriteEnum("standing"u8, value.Standing);
        writer.WriteEnum("signal"u8, value.Signal);
        writer.WriteDayOrNull("due"u8, value.Due);
        writer.WriteEnumOrNull("dueBasis"u8, value.DueBasis);
        writer.WriteDayOrNull("originalDue"u8, value.OriginalDue);
        writer.WriteNumberOrNull("daysToDue"u8, value.DaysToDue);
        writer.WriteDayOrNull("startsOn"u8, value.StartsOn);
        writer.WriteDayOrNull("completedOn"u8, value.CompletedOn);
        writer.WriteNumberOrNull("margin"u8, value.Margin);
        writer.WriteNumber("suspendedDays"u8, value.SuspendedDays);
        writer.WriteTextOrNull("waitsFor"u8, value.WaitsFor);
        writer.WriteDayOrNull("nextChange"u8, value.NextChange);
        writer.WriteNumber("cycle"u8, value.Cycle);
        writer.WriteWholeList<IndicatorAssessment, IndicatorStateShape>("indicators"u8, value.Indicators);
        writer.WriteWholeList<MilestoneAssessment, MilestoneStateShape>("milestones"u8, value.Milestones);
        writer.WriteWholeList<DutyAssessment, DutyStateShape>("duties"u8, value.Duties);
        if (value.Coverage is null)
            writer.WriteNull("coverage"u8);
        else
            writer.WriteObject<Coverage, CoverageShape>("coverage"u8, value.Coverage);
        writer.WriteWholeList<CloseOutCondition, CloseOutConditionShape>("closeOut"u8, value.CloseOut);
        writer.WriteWholeList<AssessmentFinding, FindingShape>("findings"u8, value.Findings);
        writer.WriteEndObject();
    }
}
