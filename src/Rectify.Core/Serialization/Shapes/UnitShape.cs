using System.Text.Json;
using NodaTime;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Serialization.Shapes;

/// <summary>A unit of the directory.</summary>
internal readonly struct UnitShape : IJsonShape<OrganizationUnit>
{
    internal static readonly MemberSet Members = new("id", "name", "aliases?", "kind?", "level?", "superior?", "from?", "to?");

    public static OrganizationUnit? Read(ref JsonCursor json)
    {
        string? id = null, name = null, kind = null, superior = null;
        ValueList<string> aliases = default;
        AdministrativeLevel? level = null;
        LocalDate? from = null, to = null;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "id": id = json.ReadName(); break;
                case "name": name = json.ReadName(); break;
                case "aliases": aliases = json.ReadTexts(); break;
                case "kind": kind = json.ReadText(); break;
                case "level": level = json.ReadEnum<AdministrativeLevel>(); break;
                case "superior": superior = json.ReadName(); break;
                case "from": from = json.ReadDay(); break;
                case "to": to = json.ReadDay(); break;
            }
        }

        return json.IsSound(scope)
            ? new OrganizationUnit(id!, name!) { Aliases = aliases, Kind = kind, Level = level, Superior = superior, From = from, To = to }
            : null;
    }

    public static void Write(Utf8JsonWriter writer, OrganizationUnit value)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("name"u8, value.Name);
        writer.WriteTexts("aliases"u8, value.Aliases);
        writer.WriteText("kind"u8, value.Kind);
        if (value.Level is { } level)
            writer.WriteEnum("level"u8, level);
        writer.WriteText("superior"u8, value.Superior);
        writer.WriteDay("from"u8, value.From);
        writer.WriteDay("to"u8, value.To);
        writer.WriteEndObject();
    }
}
