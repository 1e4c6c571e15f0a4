using System.Text.Json;
using Rectify.Progress;

namespace Rectify.Serialization.Shapes;

/// <summary>A fact about a measure: <c>type</c> says which other members belong to it.</summary>
internal readonly struct EventShape : IJsonShape<ProgressEvent>
{
    internal static readonly MemberSet Members = new(
        "measure?", "unit?", "on", "recordedOn?", "by?", "type", "percent?", "newDue?", "approvedBy?", "reason?", "holds?", "milestone?", "duty?", "kind?", "order?", "answerBy?");

    private static readonly MemberUse[] Uses = Array.ConvertAll(Enum.GetValues<ProgressEventType>(), UseOf);

    public static ProgressEvent? Read(ref JsonCursor json)
    {
        var draft = new EventDraft();
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
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
            }
        }

        if (draft.Type is { } type)
            json.CheckCase(scope, Uses[(int)type], type);
        if (draft.RecordedOn < draft.On)
            json.Refuse(scope, "recordedOn", "lies before 'on'");
        if (draft.AnswerBy < draft.On)
            json.Refuse(scope, "answerBy", "lies before 'on'");
        return json.IsSound(scope) ? draft.Build() : null;
    }

    public static void Write(Utf8JsonWriter writer, ProgressEvent value)
    {
        writer.WriteStartObject();
        writer.WriteText("measure"u8, value.Measure);
        writer.WriteText("unit"u8, value.Unit);
        writer.WriteDay("on"u8, value.On);
        if (value.RecordedOn != value.On)
            writer.WriteDay("recordedOn"u8, value.RecordedOn);
        writer.WriteText("by"u8, value.By);
        writer.WriteEnum("type"u8, value.Type);
        WriteCase(writer, value);
        writer.WriteEndObject();
    }

    private static void WriteCase(Utf8JsonWriter writer, ProgressEvent value)
    {
        switch (value)
        {
            case ProgressReported e:
                writer.WriteNumber("percent"u8, e.Percent);
                break;
            case DeadlineExtended e:
                writer.WriteDay("newDue"u8, e.NewDue);
                writer.WriteText("approvedBy"u8, e.ApprovedBy);
                writer.WriteText("reason"u8, e.Reason);
                break;
            case LookedBack e:
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
            default:
                writer.WriteText("reason"u8, ReasonOf(value));
                break;
        }
    }

    private static string? ReasonOf(ProgressEvent value) => value switch
    {
        AcceptanceRefused e => e.Reason,
        Relapsed e => e.Reason,
        Reminded e => e.Reason,
        Circulated e => e.Reason,
        Interviewed e => e.Reason,
        HeldAccountable e => e.Reason,
        _ => null,
    };

    private static MemberUse UseOf(ProgressEventType type) => type switch
    {
        ProgressEventType.ProgressReported => Use(["measure", "percent"]),
        ProgressEventType.LookedBack => Use(["measure", "holds"]),
        ProgressEventType.DeadlineExtended => Use(["measure", "newDue"], "approvedBy", "reason"),
        ProgressEventType.MilestoneReached => Use(["measure", "milestone"]),
        ProgressEventType.DutyPerformed => Use(["duty"], "measure"),
        ProgressEventType.Supervised => Use(["measure", "kind"], "reason"),
        ProgressEventType.OrderIssued => Use(["measure", "order", "answerBy"]),
        ProgressEventType.OrderAnswered => Use(["measure", "order"]),
        ProgressEventType.AcceptanceRefused or ProgressEventType.Relapsed or ProgressEventType.Reminded or ProgressEventType.Circulated
            or ProgressEventType.Interviewed or ProgressEventType.HeldAccountable => Use(["measure"], "reason"),
        _ => Use(["measure"]),
    };

    private static MemberUse Use(ReadOnlySpan<string> required, params ReadOnlySpan<string> optional)
    {
        uint needed = Members.Mask(required);
        return new MemberUse(needed, needed | Members.Mask(optional) | Members.Mask("unit", "on", "recordedOn", "by", "type"));
    }
}
