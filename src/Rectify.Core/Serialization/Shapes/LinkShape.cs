using System.Text.Json;
using Rectify.Responsibility;

namespace Rectify.Serialization.Shapes;

/// <summary>One unit's part in a measure, or the leader who oversees it. The principal stands there only as printed; the derived one is not written.</summary>
internal readonly struct LinkShape : IJsonShape<ResponsibilityLink>
{
    internal static readonly MemberSet Members = new("role", "unit?", "collective?", "principal?");

    public static ResponsibilityLink? Read(ref JsonCursor json)
    {
        ResponsibilityRole? role = null;
        string? unit = null, principal = null;
        bool? collective = null;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "role": role = json.ReadEnum<ResponsibilityRole>(); break;
                case "unit": unit = json.ReadName(); break;
                case "collective": collective = json.ReadBoolean(); break;
                case "principal": principal = json.ReadName(); break;
            }
        }

        if (role == ResponsibilityRole.Overseeing && principal is null)
            json.Missing(scope, "principal");
        if (role is not (null or ResponsibilityRole.Overseeing) && unit is null)
            json.Missing(scope, "unit");
        if (collective is not null && unit is null && role == ResponsibilityRole.Overseeing)
            json.Refuse(scope, "collective", "stands without a unit");
        return json.IsSound(scope)
            ? new ResponsibilityLink(role!.Value, unit, collective ?? false, principal is null ? null : new Principal(principal))
            : null;
    }

    public static void Write(Utf8JsonWriter writer, ResponsibilityLink value)
    {
        writer.WriteStartObject();
        writer.WriteEnum("role"u8, value.Role);
        writer.WriteText("unit"u8, value.Unit);
        if (value.Unit is not null)
            writer.WriteBoolean("collective"u8, value.IsCollective);
        writer.WriteText("principal"u8, value.PrintedPrincipal?.Title);
        writer.WriteEndObject();
    }
}
