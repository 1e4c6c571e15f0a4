using System.Text.Json;
using Rectify.Indicators;

namespace Rectify.Serialization.Shapes;

/// <summary>What a change is measured from.</summary>
internal readonly struct BaselineShape : IJsonShape<Baseline>
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    internal static readonly MemberSet Members = new("value?", "year", "source?");

    public static Baseline? Read(ref JsonCursor json)
    {
        decimal? value = null;
        int year = 0;
        string? source = null;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "value": value = json.ReadAmount(); break;
                case "year": year = json.ReadInt32(FirstYear, LastYear); break;
                case "source": source = json.ReadText(); break;
            }
        }

        return json.IsSound(scope) ? new Baseline(year, value, source) : null;
    }

    public static void Write(Utf8JsonWriter writer, Baseline value)
    {
        writer.WriteStartObject();
        if (value.Value is { } number)
            writer.WriteNumber("value"u8, number);
        writer.WriteNumber("year"u8, value.Year);
        writer.WriteText("source"u8, value.Source);
        writer.WriteEndObject();
    }
}
