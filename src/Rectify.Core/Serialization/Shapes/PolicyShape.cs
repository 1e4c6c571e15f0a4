using System.Text.Json;
using Rectify.Deadlines;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Serialization.Shapes;

/// <summary>The numbers of an evaluation policy. Of the calendar of working days only its version can be written.</summary>
internal static class PolicyShape
{
    private static readonly string[] Names =
    [
        "immediateAllowanceDays", "scheduleTolerancePoints", "dueSoonDays", "approximationPercent", "maxExtensions", "publicationDays", "lookBackDays",
        "observationMaxAgeDays", "reportIntervalDays", "firstPercentDays", "expectsPercentages", "derivedPrincipal", "suspensionLimitDays", "leastTimeDays", "reviewDays", "lastDayOnRestDay", "lateRecordingDays", "quickRectificationDays", "closeOutRushMeasures", "closeOutRushDays",
        "escalationLadder", "signals",
    ];

    // An assessment of the first edition does not state them.
    private static readonly string[] OfSecondEdition = ["firstPercentDays", "expectsPercentages", "derivedPrincipal", "suspensionLimitDays", "leastTimeDays", "reviewDays", "lastDayOnRestDay"];

    /// <summary>What a rules document may change.</summary>
    internal static readonly MemberSet Members = new(Array.ConvertAll(Names, Optional));

    /// <summary>What an assessment states.</summary>
    internal static readonly MemberSet WholeMembers = new([.. Names.Select(static name => OfSecondEdition.Contains(name) ? Optional(name) : name), "workingDays?"]);

    /// <summary>The policy at the cursor; numbers that are left out are those of another.</summary>
    public static EvaluationPolicy Read(ref JsonCursor json, EvaluationPolicy basis) => Read(ref json, basis, Members, out _);

    /// <summary>The policy at the cursor, which states every number, and the version of the calendar of working days.</summary>
    public static EvaluationPolicy ReadWhole(ref JsonCursor json, out string? workingDays) => Read(ref json, EvaluationPolicy.Default, WholeMembers, out workingDays);

    public static void Write(Utf8JsonWriter writer, EvaluationPolicy value, string? workingDays = null)
    {
        writer.WriteStartObject();
        writer.WriteNumber("immediateAllowanceDays"u8, value.ImmediateAllowanceDays);
        writer.WriteNumber("scheduleTolerancePoints"u8, value.ScheduleTolerancePoints);
        writer.WriteNumber("dueSoonDays"u8, value.DueSoonDays);
        writer.WriteNumber("approximationPercent"u8, value.ApproximationPercent);
        writer.WriteNumber("maxExtensions"u8, value.MaxExtensions);
        writer.WriteNumber("publicationDays"u8, value.PublicationDays);
        writer.WriteNumber("lookBackDays"u8, value.LookBackDays);
        writer.WriteNumber("observationMaxAgeDays"u8, value.ObservationMaxAgeDays);
        writer.WriteNumber("reportIntervalDays"u8, value.ReportIntervalDays);
        writer.WriteNumber("firstPercentDays"u8, value.FirstPercentDays);
        writer.WriteBoolean("expectsPercentages"u8, value.ExpectsPercentages);
        if (value.DerivedPrincipal is { } form)
            writer.WriteString("derivedPrincipal"u8, form.Words);
        else
            writer.WriteNull("derivedPrincipal"u8);
        writer.WriteNumber("suspensionLimitDays"u8, value.SuspensionLimitDays);
        writer.WriteNumber("leastTimeDays"u8, value.LeastTimeDays);
        writer.WriteNumber("reviewDays"u8, value.ReviewDays);
        writer.WriteString("lastDayOnRestDay"u8, EnumNames<LastDayOnRestDay>.Encode(value.LastDayOnRestDay));
        writer.WriteNumber("lateRecordingDays"u8, value.LateRecordingDays);
        writer.WriteNumber("quickRectificationDays"u8, value.QuickRectificationDays);
        writer.WriteNumber("closeOutRushMeasures"u8, value.CloseOutRushMeasures);
        writer.WriteNumber("closeOutRushDays"u8, value.CloseOutRushDays);
        // Written even where it is empty: a ladder that is left out would be that of the set it is read upon.
        writer.WriteStartArray("escalationLadder"u8);
        foreach (var rung in value.EscalationLadder)
            RungShape.Write(writer, rung);
        writer.WriteEndArray();
        writer.WritePropertyName("signals"u8);
        SignalPolicyShape.Write(writer, value.Signals);
        writer.WriteText("workingDays"u8, workingDays);
        writer.WriteEndObject();
    }

    private static EvaluationPolicy Read(ref JsonCursor json, EvaluationPolicy basis, MemberSet members, out string? workingDays)
    {
        var policy = basis;
        workingDays = null;
        json.BeginObject(members, out var scope);
        while (json.NextMember(ref scope))
        {
            if (scope.Name is "workingDays")
                workingDays = json.ReadName();
            else
                policy = ReadInto(policy, ref json, scope.Name);
        }

        return policy;
    }

    // Null derives none, and so is a value of its own.
    private static string Optional(string name) => name + (name is "derivedPrincipal" ? '=' : '?');

    private static PrincipalForm? ReadForm(ref JsonCursor json)
    {
        if (json.IsAtNull || json.ReadName() is not { } words)
            return null;
        if (PrincipalForm.IsForm(words))
            return new PrincipalForm(words);
        json.Refuse($"{JsonPath.Quote(words)} has no place '{{unit}}' for the unit");
        return null;
    }

    private static EvaluationPolicy ReadInto(EvaluationPolicy policy, ref JsonCursor json, string member) => member switch
    {
        "immediateAllowanceDays" => policy with { ImmediateAllowanceDays = json.ReadInt32(least: 0) },
        "scheduleTolerancePoints" => policy with { ScheduleTolerancePoints = json.ReadPercentage() ?? 0 },
        "dueSoonDays" => policy with { DueSoonDays = json.ReadInt32(least: 0) },
        "approximationPercent" => policy with { ApproximationPercent = json.ReadPercentage() ?? 0 },
        "maxExtensions" => policy with { MaxExtensions = json.ReadInt32(least: 0) },
        "publicationDays" => policy with { PublicationDays = json.ReadInt32(least: 0) },
        "lookBackDays" => policy with { LookBackDays = json.ReadInt32(least: 0) },
        "observationMaxAgeDays" => policy with { ObservationMaxAgeDays = json.ReadInt32(least: 0) },
        "reportIntervalDays" => policy with { ReportIntervalDays = json.ReadInt32(least: 0) },
        "firstPercentDays" => policy with { FirstPercentDays = json.ReadInt32(least: 0) },
        "expectsPercentages" => policy with { ExpectsPercentages = json.ReadBoolean() },
        "derivedPrincipal" => policy with { DerivedPrincipal = ReadForm(ref json) },
        "suspensionLimitDays" => policy with { SuspensionLimitDays = json.ReadInt32(least: 0) },
        "leastTimeDays" => policy with { LeastTimeDays = json.ReadInt32(least: 0) },
        "reviewDays" => policy with { ReviewDays = json.ReadInt32(least: 0) },
        "lastDayOnRestDay" => policy with { LastDayOnRestDay = json.ReadEnum<LastDayOnRestDay>() ?? policy.LastDayOnRestDay },
        "lateRecordingDays" => policy with { LateRecordingDays = json.ReadInt32(least: 0) },
        "quickRectificationDays" => policy with { QuickRectificationDays = json.ReadInt32(least: 0) },
        "closeOutRushMeasures" => policy with { CloseOutRushMeasures = json.ReadInt32(least: 1) },
        "closeOutRushDays" => policy with { CloseOutRushDays = json.ReadInt32(least: 1) },
        "escalationLadder" => policy with { EscalationLadder = json.ReadList<EscalationRung, RungShape>() },
        _ => policy with { Signals = SignalPolicyShape.Read(ref json) ?? policy.Signals },
    };
}
