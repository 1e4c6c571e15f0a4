using System.Collections.Frozen;
using Rectify.Progress;

namespace Rectify.Rules;

/// <summary>Colours as places have described them in public. No national standard exists; each preset says where it comes from, and is a value to start from.</summary>
/// <remarks>
/// The sources speak of overdue, slow and due soon, and not of what cannot be determined. Here that is grey wherever the source leaves it open,
/// since an undetermined outcome is not the same as well.
/// </remarks>
public static class SignalPresets
{
    private static readonly SignalRule CannotTell = new(Signal.Grey) { AnyUndetermined = true };

    /// <summary>Red when overdue, yellow when below schedule or short of a target, blue when due soon, else green.</summary>
    /// <remarks>After a municipal group of Suqian, 2025: blue before the due day, yellow for slow or poor work, red when overdue (sqgzw.suqian.gov.cn, 2025-06).</remarks>
    public static SignalPolicy Suqian { get; } = new(
    [
        new(Signal.Red) { Schedules = [ScheduleStatus.Overdue] },
        new(Signal.Yellow)
        {
            Schedules = [ScheduleStatus.BehindSchedule],
            ViolatedRules = [RuleIds.MilestoneOverdue, RuleIds.IndicatorMissed, RuleIds.IndicatorRegressed, RuleIds.CompletedWithTargetUnmet],
        },
        new(Signal.Blue) { ViolatedRules = [RuleIds.DueSoon] },
        CannotTell,
    ]);

    /// <summary>Red when overdue or behind schedule, yellow when due soon, else green.</summary>
    /// <remarks>After the supervision platform of Yichang, 2019: green for smooth work, yellow before the due day, red for lagging work (copy at hugalliance.com, 2019-05-14).</remarks>
    public static SignalPolicy Yichang { get; } = new(
    [
        new(Signal.Red) { Schedules = [ScheduleStatus.Overdue, ScheduleStatus.BehindSchedule], ViolatedRules = [RuleIds.MilestoneOverdue] },
        new(Signal.Yellow) { ViolatedRules = [RuleIds.DueSoon] },
        CannotTell,
    ]);

    /// <summary>Red when overdue, yellow when slow or past a node while there is still time, else green.</summary>
    /// <remarks>
    /// After Guangyuan, 2018: yellow is slow or past a node yet achievable, red is hard to finish in time (m.pouringspot.com, 2018-06-21).
    /// Hard to finish cannot be determined from the facts, so red begins here when the due day has passed.
    /// </remarks>
    public static SignalPolicy Guangyuan { get; } = new(
    [
        new(Signal.Red) { Schedules = [ScheduleStatus.Overdue] },
        new(Signal.Yellow) { Schedules = [ScheduleStatus.BehindSchedule], ViolatedRules = [RuleIds.MilestoneOverdue, RuleIds.IndicatorAtRisk] },
        CannotTell,
    ]);

    /// <summary>The policies by the names under which a rules document names them: <c>default</c>, <c>suqian</c>, <c>yichang</c>, <c>guangyuan</c>.</summary>
    public static IReadOnlyDictionary<string, SignalPolicy> ByName { get; } = new Dictionary<string, SignalPolicy>(StringComparer.Ordinal)
    {
        ["default"] = SignalPolicy.Default,
        ["suqian"] = Suqian,
        ["yichang"] = Yichang,
        ["guangyuan"] = Guangyuan,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
