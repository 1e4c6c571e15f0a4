using System.Text.Json;
using NodaTime;
using Rectify.Responsibility;

namespace Rectify.Serialization.Shapes;

/// <summary>A unit's membership of a collective, for a time.</summary>
internal readonly struct MembershipShape : IJsonShape<CollectiveMembership>
{
    internal static readonly MemberSet Members = new("unit", "from?", "to?");

    public static CollectiveMembership? Read(ref JsonCursor json)
    {
        string? unit = null;
        LocalDate? from = null, to = null;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "unit": unit = json.ReadName(); break;
                case "from": from = json.ReadDay(); break;
                case "to": to = json.ReadDay(); break;
            }
        }

        return json.IsSound(scope) ? new CollectiveMembership(unit!) { From = from, To = to } : null;
    }

    public static void Write(Utf8JsonWriter writer, CollectiveMembership value)
    {
        writer.WriteStartObject();
        writer.WriteString("unit"u8, value.Unit);
        writer.WriteDay("from"u8, value.From);
        writer.WriteDay("to"u8, value.To);
        writer.WriteEndObject();
    }
}
