using FsCheck;
using FsCheck.Fluent;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Testing.Generators;

/// <summary>Policies, from none allowed to months allowed.</summary>
internal static class PolicyGenerator
{
    private static readonly ProgressEventType[] Rungs =
        [ProgressEventType.Reminded, ProgressEventType.Circulated, ProgressEventType.Interviewed, ProgressEventType.HeldAccountable];

    public static Gen<EvaluationPolicy> Any { get; } =
        from days in Gen.OneOf(Gen.Elements(0, 1, 7, 30), Gen.Choose(0, 400)).ArrayOf(9)
        from tolerance in Gen.Choose(0, 100)
        from extensions in Gen.Choose(0, 2)
        from ladder in Gen.SubListOf(Rungs)
        from signals in Gen.Elements(SignalPolicy.Default, SignalPresets.Suqian, SignalPresets.Yichang, SignalPresets.Guangyuan)
        select EvaluationPolicy.Default with
        {
            ImmediateAllowanceDays = days[0],
            DueSoonDays = days[1],
            PublicationDays = days[2],
            LookBackDays = days[3],
            ObservationMaxAgeDays = days[4],
            ReportIntervalDays = days[5],
            LateRecordingDays = days[6],
            QuickRectificationDays = days[7],
            ScheduleTolerancePoints = tolerance,
            MaxExtensions = extensions,
            CloseOutRushMeasures = 1 + extensions,
            EscalationLadder = [.. ladder.Select((step, n) => new EscalationRung(step, days[8] + n))],
            Signals = signals,
        };
}
