using System.Text.Json;
using Rectify.Evaluation;

namespace Rectify.Serialization.Shapes;

/// <summary>A unit's place.</summary>
internal readonly struct UnitRankShape : IJsonShape<UnitRank>
{
    internal static readonly MemberSet Members = new("rank", "unit", "tied");

    public static UnitRank? Read(ref JsonCursor json)
    {
        int rank = 0;
        string? unit = null;
        bool tied = false;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "rank": rank = json.ReadInt32(least: 1); break;
                case "unit": unit = json.ReadName(); break;
                case "tied": tied = json.ReadBoolean(); break;
            }
        }

        return json.IsSound(scope) ? new UnitRank(rank, unit!, tied) : null;
    }

    public static void Write(Utf8JsonWriter writer, UnitRank value)
    {
        writer.WriteStartObject();
        writer.WriteNumber("rank"u8, value.Rank);
        writer.WriteString("unit"u8, value.Unit);
        writer.WriteBoolean("tied"u8, value.IsTied);
        writer.WriteEndObject();
    }
}
