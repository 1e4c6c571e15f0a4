using System.Text.Json;
using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Serialization.Shapes;

/// <summary>One stage of a staged deadline.</summary>
internal readonly struct StageShape : IJsonShape<DeadlineStage>
{
    internal static readonly MemberSet Members = new("due", "text?");

    public static DeadlineStage? Read(ref JsonCursor json)
    {
        LocalDate? due = null;
        string? text = null;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "due": due = json.ReadDay(); break;
                case "text": text = json.ReadText(); break;
            }
        }

        return json.IsSound(scope) ? new DeadlineStage(due!.Value, text ?? "") : null;
    }

    public static void Write(Utf8JsonWriter writer, DeadlineStage value)
    {
        writer.WriteStartObject();
        writer.WriteDay("due"u8, value.Due);
        writer.WriteString("text"u8, value.Text);
        writer.WriteEndObject();
    }
}
