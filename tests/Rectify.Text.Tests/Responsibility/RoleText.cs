using Rectify.Text.Responsibility;

namespace Rectify.Text.Tests.Responsibility;

/// <summary>Roles as one line: Lead 市水务局 | Territorial 各县区政府*.</summary>
internal static class RoleText
{
    public static string Of(string text) => string.Join(" | ", ResponsibilityParser.Parse(text).Roles.Select(Of));

    public static string Of(RoleReading reading) =>
        $"{reading.Role?.ToString() ?? "principal"} {string.Join(' ', reading.Units.Select(static unit => unit.Name + (unit.IsCollective ? "*" : "")))}";
}
