using System.Text.Json;
using NodaTime;
using Rectify.Responsibility;

namespace Rectify.Serialization.Shapes;

/// <summary>A post of a unit and who held it, for a time.</summary>
internal readonly struct PostShape : IJsonShape<Post>
{
    internal static readonly MemberSet Members = new("unit", "title", "holder", "from?", "to?");

    public static Post? Read(ref JsonCursor json)
    {
        string? unit = null, title = null, holder = null;
        LocalDate? from = null, to = null;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "unit": unit = json.ReadName(); break;
                case "title": title = json.ReadName(); break;
                case "holder": holder = json.ReadName(); break;
                case "from": from = json.ReadDay(); break;
                case "to": to = json.ReadDay(); break;
            }
        }

        return json.IsSound(scope) ? new Post(unit!, title!, holder!) { From = from, To = to } : null;
    }

    public static void Write(Utf8JsonWriter writer, Post value)
    {
        writer.WriteStartObject();
        writer.WriteString("unit"u8, value.Unit);
        writer.WriteString("title"u8, value.Title);
        writer.WriteString("holder"u8, value.Holder);
        writer.WriteDay("from"u8, value.From);
        writer.WriteDay("to"u8, value.To);
        writer.WriteEndObject();
    }
}
