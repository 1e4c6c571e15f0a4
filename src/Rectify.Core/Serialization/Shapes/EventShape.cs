using System.Text.Json;
using NodaTime;
using Rectify.Progress;

namespace Rectify.Serialization.Shapes;

/// <summary>A fact about a measure: <c>type</c> says which other members belong to it.</summary>
internal readonly struct EventShape : IJsonShape<ProgressEvent>
{
    internal static readonly MemberSet Members = new(
        "id?", "measure?", "unit?", "on", "recordedOn?", "by?", "type", "percent?", "newDue?", "approvedBy?", "reason?", "holds?", "milestone?", "duty?", "kind?", "order?", "answerBy?",
        "fact?", "event?", "day?", "until?", "into?", "note?", "evidence?");

    private static readonly MemberUse[] Uses = Array.ConvertAll(Enum.GetValues<ProgressEventType>(), UseOf);

    public static ProgressEvent? Read(ref JsonCursor json)
    {
        var draft = new EventDraft();
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "id": draft.Id = json.ReadName(); break;
                case "measure": draft.Measure = json.ReadName(); break;
                case "unit": draft.Unit = json.ReadText(); break;
                case "on": draft.On = json.ReadDay(); break;
                case "recordedOn": draft.RecordedOn = json.ReadDay(); break;
                case "by": draft.By = json.ReadText(); break;
                case "type": draft.Type = json.ReadEnum<ProgressEventType>(); break;
                case "percent": draft.Percent = json.ReadPercentage(); break;
                case "newDue": draft.NewDue = json.ReadDay(); break;
                case "approvedBy": draft.ApprovedBy = json.ReadText(); break;
                case "reason": draft.Reason = json.ReadText(); break;
                case "holds": draft.Holds = json.ReadBoolean(); break;
                case "milestone": draft.Milestone = json.ReadName(); break;
                case "duty": draft.Duty = json.ReadName(); break;
                case "kind": draft.Kind = json.ReadEnum<SupervisionKind>(); break;
                case "order": draft.Order = json.ReadName(); break;
                case "answerBy": draft.AnswerBy = json.ReadDay(); break;
                case "fact": draft.Fact = json.ReadName(); break;
                case "event": draft.Event = json.ReadName(); break;
                case "day": draft.Day = json.ReadDay(); break;
                case "until": draft.Until = json.ReadDay(); break;
                case "into": draft.Into = json.ReadName(); break;
                case "note": draft.Note = json.ReadText(); break;
                case "evidence": draft.Evidence = json.ReadList<EvidenceItem, EvidenceShape>(); break;
            }
        }

        if (draft.Type is { } type)
            json.CheckCase(scope, Uses[(int)type], type);
        CheckDays(ref json, scope, draft);
        if (draft is { Type: ProgressEventType.LookedBack, Holds: true, NewDue: not null })
            json.Refuse(scope, "newDue", "is not used where 'holds' is true");
        return json.IsSound(scope) ? draft.Build() : null;
    }

    public static void Write(Utf8JsonWriter writer, ProgressEvent value)
    {
        writer.WriteStartObject();
        writer.WriteText("id"u8, value.Id);
        writer.WriteText("measure"u8, value.Measure);
        writer.WriteText("unit"u8, value.Unit);
        writer.WriteDay("on"u8, value.On);
        if (value.RecordedOn != value.On)
            writer.WriteDay("recordedOn"u8, value.RecordedOn);
        writer.WriteText("by"u8, value.By);
        writer.WriteEnum("type"u8, value.Type);
        WriteCase(writer, value);
        writer.WriteText("note"u8, value.Note);
        writer.WriteList<EvidenceItem, EvidenceShape>("evidence"u8, value.Evidence);
        writer.WriteEndObject();
    }

    private static void CheckDays(ref JsonCursor json, in ObjectScope scope, in EventDraft draft)
    {
        if (draft.RecordedOn < draft.On)
            json.Refuse(scope, "recordedOn", "lies before 'on'");
        if (draft.AnswerBy < draft.On)
            json.Refuse(scope, "answerBy", "lies before 'on'");
        if (draft.Until < draft.On)
            json.Refuse(scope, "until", "lies before 'on'");
    }

    // In the order of the members. A type that is forgotten here is found out by the first test that writes every type.
    private static void WriteCase(Utf8JsonWriter writer, ProgressEvent value)
    {
        switch (value)
        {
            case Started or Rectified or Accepted or ClosedOut or Published or Resumed or Reinstated:
                break;
            case ProgressReported { Percent: { } percent }:
                writer.WriteNumber("percent"u8, percent);
                break;
            case ProgressReported:
                break;
            case DeadlineExtended e:
                WriteMove(writer, e.NewDue, e.ApprovedBy, e.Reason);
                break;
            case DeadlineAdvanced e:
                WriteMove(writer, e.NewDue, e.ApprovedBy, e.Reason);
                break;
            case AcceptanceRefused e:
                WriteMove(writer, e.NewDue, approvedBy: null, e.Reason);
                break;
            case Relapsed e:
                WriteMove(writer, e.NewDue, approvedBy: null, e.Reason);
                break;
            case LookedBack e:
                writer.WriteDay("newDue"u8, e.NewDue);
                writer.WriteBoolean("holds"u8, e.Holds);
                break;
            case MilestoneReached e:
                writer.WriteString("milestone"u8, e.Milestone);
                break;
            case DutyPerformed e:
                writer.WriteString("duty"u8, e.Duty);
                break;
            case Supervised e:
                writer.WriteText("reason"u8, e.Reason);
                writer.WriteEnum("kind"u8, e.Kind);
                break;
            case OrderIssued e:
                writer.WriteString("order"u8, e.Order);
                writer.WriteDay("answerBy"u8, e.AnswerBy);
                break;
            case OrderAnswered e:
                writer.WriteString("order"u8, e.Order);
                break;
            case Retracted e:
                writer.WriteText("reason"u8, e.Reason);
                writer.WriteString("fact"u8, e.Fact);
                break;
            case Suspended e:
                WriteMove(writer, newDue: null, e.ApprovedBy, e.Reason);
                writer.WriteDay("until"u8, e.Until);
                break;
            case Cancelled e:
                WriteMove(writer, newDue: null, e.ApprovedBy, e.Reason);
                writer.WriteText("into"u8, e.Into);
                break;
            case DayFixed e:
                writer.WriteString("event"u8, e.Event);
                writer.WriteDay("day"u8, e.Day);
                break;
            default:
                writer.WriteText("reason"u8, StepReason(value));
                break;
        }
    }

    private static void WriteMove(Utf8JsonWriter writer, LocalDate? newDue, string? approvedBy, string? reason)
    {
        writer.WriteDay("newDue"u8, newDue);
        writer.WriteText("approvedBy"u8, approvedBy);
        writer.WriteText("reason"u8, reason);
    }

    private static string? StepReason(ProgressEvent value) => value switch
    {
        Reminded e => e.Reason,
        Circulated e => e.Reason,
        Interviewed e => e.Reason,
        HeldAccountable e => e.Reason,
        _ => throw new InvalidOperationException($"There is no form in JSON for an event of the type {value.Type}."),
    };

    private static MemberUse UseOf(ProgressEventType type) => type switch
    {
        ProgressEventType.ProgressReported => Use(["measure"], "percent"),
        ProgressEventType.LookedBack => Use(["measure", "holds"], "newDue"),
        ProgressEventType.DeadlineExtended or ProgressEventType.DeadlineAdvanced => Use(["measure", "newDue"], "approvedBy", "reason"),
        ProgressEventType.MilestoneReached => Use(["measure", "milestone"]),
        ProgressEventType.DutyPerformed => Use(["duty"], "measure"),
        ProgressEventType.Supervised => Use(["measure", "kind"], "reason"),
        ProgressEventType.OrderIssued => Use(["measure", "order", "answerBy"]),
        ProgressEventType.OrderAnswered => Use(["measure", "order"]),
        ProgressEventType.AcceptanceRefused or ProgressEventType.Relapsed => Use(["measure"], "newDue", "reason"),
        ProgressEventType.Reminded or ProgressEventType.Circulated or ProgressEventType.Interviewed or ProgressEventType.HeldAccountable => Use(["measure"], "reason"),
        ProgressEventType.Retracted => Use(["fact"], "reason"),
        ProgressEventType.Suspended => Use(["measure"], "reason", "approvedBy", "until"),
        ProgressEventType.Cancelled => Use(["measure"], "approvedBy", "reason", "into"),
        ProgressEventType.DayFixed => Use(["event", "day"], "measure"),
        _ => Use(["measure"]),
    };

    private static MemberUse Use(ReadOnlySpan<string> required, params ReadOnlySpan<string> optional)
    {
        uint needed = Members.Mask(required);
        return new MemberUse(needed, needed | Members.Mask(optional) | Members.Mask("id", "unit", "on", "recordedOn", "by", "type", "note", "evidence"));
    }
}
