using System.Text.Json;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Serialization.Shapes;

/// <summary>A dated deliverable inside a measure.</summary>
internal readonly struct MilestoneShape : IJsonShape<Milestone>
{
    internal static readonly MemberSet Members = new("id", "text", "deadline", "modality?");

    public static Milestone? Read(ref JsonCursor json)
    {
        string? id = null, text = null;
        Deadline? deadline = null;
        Modality? modality = null;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "id": id = json.ReadId(IdKind.Part); break;
                case "text": text = json.ReadName(); break;
                case "deadline": deadline = DeadlineShape.Read(ref json); break;
                case "modality": modality = json.ReadEnum<Modality>(); break;
            }
        }

        return json.IsSound(scope) ? new Milestone(id!, text!, deadline!) { Modality = modality ?? Modality.Binding } : null;
    }

    public static void Write(Utf8JsonWriter writer, Milestone value)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("text"u8, value.Text);
        writer.WriteObject<Deadline, DeadlineShape>("deadline"u8, value.Deadline);
        writer.WriteEnum("modality"u8, value.Modality);
        writer.WriteEndObject();
    }
}
