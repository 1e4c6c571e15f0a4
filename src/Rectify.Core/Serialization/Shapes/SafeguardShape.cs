using System.Text.Json;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Serialization.Shapes;

/// <summary>A safeguard of the plan.</summary>
internal readonly struct SafeguardShape : IJsonShape<Safeguard>
{
    internal static readonly MemberSet Members = new("id", "heading", "text", "duties?", "citations?");

    public static Safeguard? Read(ref JsonCursor json)
    {
        string? id = null, heading = null, text = null;
        ValueList<RecurringDuty> duties = default;
        ValueList<Citation> citations = default;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "id": id = json.ReadId(IdKind.Safeguard); break;
                case "heading": heading = json.ReadText(); break;
                case "text": text = json.ReadName(); break;
                case "duties": duties = json.ReadList<RecurringDuty, DutyShape>(); break;
                case "citations": citations = json.ReadList<Citation, CitationShape>(); break;
            }
        }

        return json.IsSound(scope) ? new Safeguard(id!, heading!, text!) { Duties = duties, Citations = citations } : null;
    }

    public static void Write(Utf8JsonWriter writer, Safeguard value)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("heading"u8, value.Heading);
        writer.WriteString("text"u8, value.Text);
        writer.WriteList<RecurringDuty, DutyShape>("duties"u8, value.Duties);
        writer.WriteList<Citation, CitationShape>("citations"u8, value.Citations);
        writer.WriteEndObject();
    }
}
