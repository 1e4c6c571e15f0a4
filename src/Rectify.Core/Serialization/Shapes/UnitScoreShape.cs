using System.Text.Json;
using Rectify.Evaluation;
using Rectify.Primitives;

namespace Rectify.Serialization.Shapes;

/// <summary>How a unit stands. An assessment counts in full, so every count is a whole number.</summary>
internal readonly struct UnitScoreShape : IJsonShape<UnitScore>
{
    internal static readonly MemberSet Members =
        new("unit", "collective", "measures", "completed", "closedOut", "completedLate", "overdue", "lapsed", "reported");

    public static UnitScore? Read(ref JsonCursor json)
    {
        string? unit = null;
        bool collective = false;
        Fraction measures = default, completed = default, closedOut = default, completedLate = default, overdue = default, lapsed = default, reported = default;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "unit": unit = json.ReadName(); break;
                case "collective": collective = json.ReadBoolean(); break;
                case "measures": measures = ReadCount(ref json); break;
                case "completed": completed = ReadCount(ref json); break;
                case "closedOut": closedOut = ReadCount(ref json); break;
                case "completedLate": completedLate = ReadCount(ref json); break;
                case "overdue": overdue = ReadCount(ref json); break;
                case "lapsed": lapsed = ReadCount(ref json); break;
                case "reported": reported = ReadCount(ref json); break;
            }
        }

        return json.IsSound(scope)
            ? new UnitScore(unit!, collective)
            {
                Measures = measures,
                Completed = completed,
                ClosedOut = closedOut,
                CompletedLate = completedLate,
                Overdue = overdue,
                Lapsed = lapsed,
                Reported = reported,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter writer, UnitScore value)
    {
        writer.WriteStartObject();
        writer.WriteString("unit"u8, value.Unit);
        writer.WriteBoolean("collective"u8, value.IsCollective);
        WriteCount(writer, "measures"u8, value.Measures);
        WriteCount(writer, "completed"u8, value.Completed);
        WriteCount(writer, "closedOut"u8, value.ClosedOut);
        WriteCount(writer, "completedLate"u8, value.CompletedLate);
        WriteCount(writer, "overdue"u8, value.Overdue);
        WriteCount(writer, "lapsed"u8, value.Lapsed);
        WriteCount(writer, "reported"u8, value.Reported);
        writer.WriteEndObject();
    }

    private static Fraction ReadCount(ref JsonCursor json) => new(json.ReadInt32(least: 0), 1);

    private static void WriteCount(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Fraction count) =>
        writer.WriteNumber(name, (long)count.Numerator);
}
