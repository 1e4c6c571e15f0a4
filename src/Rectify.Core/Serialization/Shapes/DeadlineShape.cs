using System.Text.Json;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;

namespace Rectify.Serialization.Shapes;

/// <summary>A time limit: <c>kind</c> says which other members belong to it.</summary>
internal readonly struct DeadlineShape : IJsonShape<Deadline>
{
    internal static readonly MemberSet Members = new(
        "kind", "start?", "due?", "precision?", "stages?", "amount?", "unit?", "anchor?", "event?", "direction?", "startAtOnce?", "thenLongTerm?", "text?", "alternatives?");

    // In the order of DeadlineCase.
    private static readonly MemberUse[] Uses =
    [
        Use(["due"], "precision", "startAtOnce", "thenLongTerm"),
        Use([], "thenLongTerm"),
        Use([], "start"),
        Use(["stages"], "startAtOnce", "thenLongTerm"),
        Use(["start", "due"], "startAtOnce", "thenLongTerm"),
        Use(["amount", "unit", "anchor", "direction"], "startAtOnce", "thenLongTerm"),
        Use(["event", "direction"], "startAtOnce", "thenLongTerm"),
    ];

    public static Deadline? Read(ref JsonCursor json)
    {
        var draft = new DeadlineDraft();
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "kind": draft.Kind = json.ReadEnum<DeadlineCase>(); break;
                case "start": draft.Start = json.ReadDay(); break;
                case "due": draft.Due = json.ReadDay(); break;
                case "precision": draft.Precision = json.ReadEnum<DeadlinePrecision>(); break;
                case "stages": draft.Stages = ReadStages(ref json); break;
                case "amount": draft.Amount = json.ReadInt32(least: 1); break;
                case "unit": draft.Unit = json.ReadEnum<DeadlineUnit>(); break;
                case "anchor": draft.Anchor = json.ReadName(); break;
                case "event": draft.Event = json.ReadName(); break;
                case "direction": draft.Direction = json.ReadEnum<DeadlineDirection>(); break;
                case "startAtOnce": draft.StartsAtOnce = json.ReadBoolean(); break;
                case "thenLongTerm": draft.IsThenLongTerm = json.ReadBoolean(); break;
                case "text": draft.Text = json.ReadText(); break;
                case "alternatives": draft.Alternatives = json.ReadList<Deadline, DeadlineShape>(); break;
            }
        }

        if (draft.Kind is { } kind)
            json.CheckCase(scope, Uses[(int)kind], kind);
        if (draft.Start > draft.Due)
            json.Refuse(scope, "due", "lies before 'start'");
        return json.IsSound(scope) ? draft.Build() : null;
    }

    public static void Write(Utf8JsonWriter writer, Deadline value)
    {
        writer.WriteStartObject();
        WriteCase(writer, value);
        if (value.StartsAtOnce)
            writer.WriteBoolean("startAtOnce"u8, value: true);
        if (value.IsThenLongTerm)
            writer.WriteBoolean("thenLongTerm"u8, value: true);
        writer.WriteText("text"u8, value.Text);
        writer.WriteList<Deadline, DeadlineShape>("alternatives"u8, value.Alternatives);
        writer.WriteEndObject();
    }

    private static MemberUse Use(ReadOnlySpan<string> required, params ReadOnlySpan<string> optional)
    {
        uint needed = Members.Mask(required);
        return new MemberUse(needed, needed | Members.Mask(optional) | Members.Mask("kind", "text", "alternatives"));
    }

    private static ValueList<DeadlineStage> ReadStages(ref JsonCursor json)
    {
        int start = json.Position;
        string path = json.Path;
        int before = json.ProblemCount;
        var stages = json.ReadList<DeadlineStage, StageShape>();
        if (json.ProblemCount > before)
            return default;
        if (stages.IsEmpty)
            json.Report(start, path, "holds no stage");
        for (int i = 1; i < stages.Count; i++)
        {
            if (stages[i].Due < stages[i - 1].Due)
                json.Report(start, JsonPath.Join(JsonPath.Join(path, i), "due"), "lies before the stage before it");
        }

        return stages;
    }

    private static void WriteCase(Utf8JsonWriter writer, Deadline value)
    {
        switch (value)
        {
            case FixedDeadline d:
                writer.WriteEnum("kind"u8, DeadlineCase.Fixed);
                writer.WriteDay("due"u8, d.Due);
                writer.WriteEnum("precision"u8, d.Precision);
                break;
            case ImmediateDeadline:
                writer.WriteEnum("kind"u8, DeadlineCase.Immediate);
                break;
            case LongTermDeadline d:
                writer.WriteEnum("kind"u8, DeadlineCase.LongTerm);
                writer.WriteDay("start"u8, d.Start);
                break;
            case StagedDeadline d:
                writer.WriteEnum("kind"u8, DeadlineCase.Staged);
                writer.WriteList<DeadlineStage, StageShape>("stages"u8, d.Stages);
                break;
            case PeriodDeadline d:
                writer.WriteEnum("kind"u8, DeadlineCase.Period);
                writer.WriteDay("start"u8, d.Start);
                writer.WriteDay("due"u8, d.Due);
                break;
            case RelativeDeadline d:
                writer.WriteEnum("kind"u8, DeadlineCase.Relative);
                writer.WriteNumber("amount"u8, d.Amount);
                writer.WriteEnum("unit"u8, d.Unit);
                writer.WriteString("anchor"u8, d.Anchor);
                writer.WriteEnum("direction"u8, d.Direction);
                break;
            case EventDeadline d:
                writer.WriteEnum("kind"u8, DeadlineCase.Event);
                writer.WriteString("event"u8, d.Event);
                writer.WriteEnum("direction"u8, d.Direction);
                break;
            default:
                throw new InvalidOperationException($"The hierarchy is closed, yet {value.GetType()} is none of its cases.");
        }
    }
}
