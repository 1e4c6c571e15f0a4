using System.Text.Json;
using Rectify.Responsibility;
using Rectify.Text.Responsibility;

namespace Rectify.Cli.Output;

/// <summary>Writes what a clause says of who does what.</summary>
internal static class ResponsibilityJson
{
    public static void Write(Utf8JsonWriter json, ResponsibilityReading reading)
    {
        json.WriteStartObject();
        json.WriteString("text"u8, reading.Text);
        json.WriteStartArray("roles"u8);
        foreach (var role in reading.Roles)
            WriteRole(json, role);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRole(Utf8JsonWriter json, RoleReading reading)
    {
        json.WriteStartObject();
        json.WriteString("role"u8, reading.Role is { } role and not ResponsibilityRole.Overseeing ? JsonLine.NameOf(role) : "principal");
        json.WriteStartArray("units"u8);
        foreach (var unit in reading.Units)
            json.WriteStringValue(unit.Name);
        json.WriteEndArray();
        json.WriteBoolean("collective"u8, reading.HasCollective);
        json.WriteEndObject();
    }
}
