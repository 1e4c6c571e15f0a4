using System.Text.Json;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

using static Rectify.Primitives.Spelling;

namespace Rectify.Serialization.Shapes;

/// <summary>The counts over measures: for each value of an enumeration a member of its name.</summary>
internal readonly struct TotalsShape : IJsonShape<AssessmentTotals>
{
    internal static readonly MemberSet Members = new("measures", "cancelled?", "byStage", "bySchedule", "bySignal", "completionRate~", "durableRate~");

    // A document of the first edition knows no cancelled measures.
    private static readonly MemberSet StageMembers = new(Array.ConvertAll(Enum.GetValues<Stage>(), static stage => CamelCase(stage.ToString()) + (stage == Stage.Cancelled ? "?" : "")));

    public static AssessmentTotals? Read(ref JsonCursor json)
    {
        int measures = 0, cancelled = 0;
        ValueList<int> byStage = default, bySchedule = default, bySignal = default;
        decimal? completionRate = null, durableRate = null;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "measures": measures = json.ReadInt32(least: 0); break;
                case "cancelled": cancelled = json.ReadInt32(least: 0); break;
                case "byStage": byStage = ReadCounts<Stage>(ref json, StageMembers); break;
                case "bySchedule": bySchedule = ReadCounts<ScheduleStatus>(ref json, EnumNames<ScheduleStatus>.Members); break;
                case "bySignal": bySignal = ReadCounts<Signal>(ref json, EnumNames<Signal>.Members); break;
                case "completionRate": completionRate = ReadRate(ref json); break;
                case "durableRate": durableRate = ReadRate(ref json); break;
            }
        }

        return json.IsSound(scope)
            ? new AssessmentTotals(measures, byStage, bySchedule, bySignal) { Cancelled = cancelled, CompletionRate = completionRate, DurableRate = durableRate }
            : null;
    }

    public static void Write(Utf8JsonWriter writer, AssessmentTotals value)
    {
        writer.WriteStartObject();
        writer.WriteNumber("measures"u8, value.Measures);
        writer.WriteNumber("cancelled"u8, value.Cancelled);
        WriteCounts<Stage>(writer, "byStage"u8, value.StageCounts);
        WriteCounts<ScheduleStatus>(writer, "bySchedule"u8, value.ScheduleCounts);
        WriteCounts<Signal>(writer, "bySignal"u8, value.SignalCounts);
        writer.WriteNumberOrNull("completionRate"u8, value.CompletionRate);
        writer.WriteNumberOrNull("durableRate"u8, value.DurableRate);
        writer.WriteEndObject();
    }

    private static decimal? ReadRate(ref JsonCursor json)
    {
        var rate = json.ReadAmount();
        if (rate is not (< 0 or > 1))
            return rate;
        json.Refuse("is not between 0 and 1");
        return null;
    }

    private static ValueList<int> ReadCounts<TEnum>(ref JsonCursor json, MemberSet members)
        where TEnum : struct, Enum
    {
        int[] counts = new int[EnumNames<TEnum>.All.Length];
        json.BeginObject(members, out var scope);
        while (json.NextMember(ref scope))
            counts[members.IndexOf(scope.Name)] = json.ReadInt32(least: 0);
        return counts.ToValueList();
    }

    private static void WriteCounts<TEnum>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<int> counts)
        where TEnum : struct, Enum
    {
        writer.WriteStartObject(name);
        for (int i = 0; i < counts.Count; i++)
            writer.WriteNumber(EnumNames<TEnum>.Encode(EnumNames<TEnum>.All[i]), counts[i]);
        writer.WriteEndObject();
    }
}
