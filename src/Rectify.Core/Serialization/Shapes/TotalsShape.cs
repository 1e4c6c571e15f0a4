using System.Text.Json;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Serialization.Shapes;

/// <summary>The counts over measures: for each value of an enumeration a member of its name.</summary>
internal readonly struct TotalsShape : IJsonShape<AssessmentTotals>
{
    internal static readonly MemberSet Members = new("measures", "byStage", "bySchedule", "bySignal", "completionRate~", "durableRate~");

    public static AssessmentTotals? Read(ref JsonCursor json)
    {
        int measures = 0;
        ValueList<int> byStage = default, bySchedule = default, bySignal = default;
        decimal? completionRate = null, durableRate = null;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "measures": measures = json.ReadInt32(least: 0); break;
                case "byStage": byStage = ReadCounts<Stage>(ref json); break;
                case "bySchedule": bySchedule = ReadCounts<ScheduleStatus>(ref json); break;
                case "bySignal": bySignal = ReadCounts<Signal>(ref json); break;
                case "completionRate": completionRate = ReadRate(ref json); break;
                case "durableRate": durableRate = ReadRate(ref json); break;
            }
        }

        return json.IsSound(scope)
            ? new AssessmentTotals(measures, byStage, bySchedule, bySignal) { CompletionRate = completionRate, DurableRate = durableRate }
            : null;
    }

    public static void Write(Utf8JsonWriter writer, AssessmentTotals value)
    {
        writer.WriteStartObject();
        writer.WriteNumber("measures"u8, value.Measures);
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

    private static ValueList<int> ReadCounts<TEnum>(ref JsonCursor json)
        where TEnum : struct, Enum
    {
        var members = EnumNames<TEnum>.Members;
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
