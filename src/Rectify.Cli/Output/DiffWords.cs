using Rectify.Plans;
using Rectify.Rules;

namespace Rectify.Cli.Output;

/// <summary>The sentence about a difference between two editions of a plan.</summary>
internal static class DiffWords
{
    public static LocalizedText Of(PlanChangeKind kind) => kind switch
    {
        PlanChangeKind.Renumbered => new("renumbered", "序号变更"),
        PlanChangeKind.Text => new("reworded", "措辞变更"),
        PlanChangeKind.Deadline => new("time limit", "整改时限"),
        PlanChangeKind.UnitAdded => new("unit added", "增加单位"),
        PlanChangeKind.UnitRemoved => new("unit removed", "减少单位"),
        PlanChangeKind.Lead => new("lead", "牵头单位"),
        PlanChangeKind.TargetAdded => new("target added", "增加指标"),
        PlanChangeKind.TargetDropped => new("target dropped", "取消指标"),
        PlanChangeKind.TargetValue => new("target", "指标"),
        PlanChangeKind.TargetDay => new("target's day", "指标时限"),
        PlanChangeKind.TargetModality => new("target's firmness", "指标约束性"),
        PlanChangeKind.MilestoneAdded => new("milestone added", "增加节点"),
        PlanChangeKind.MilestoneDropped => new("milestone dropped", "取消节点"),
        PlanChangeKind.MilestoneDay => new("milestone's day", "节点时限"),
        PlanChangeKind.MilestoneModality => new("milestone's firmness", "节点约束性"),
        PlanChangeKind.DutyAdded => new("duty added", "增加定期任务"),
        PlanChangeKind.DutyDropped => new("duty dropped", "取消定期任务"),
        PlanChangeKind.DutyFrequency => new("duty's frequency", "定期任务频次"),
        PlanChangeKind.Start => new("start", "起算日"),
        PlanChangeKind.TargetWindow => new("target's window", "指标周期"),
        PlanChangeKind.DutyDays => new("duty's days", "定期任务起止"),
        PlanChangeKind.DutyScope => new("duty's scope", "定期任务范围"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a named value."),
    };

    /// <summary>Whether more or less is asked; null where neither.</summary>
    public static LocalizedText? Of(ChangeDirection direction) => direction switch
    {
        ChangeDirection.Tightened => new("tightened", "收紧"),
        ChangeDirection.Weakened => new("weakened", "放宽"),
        _ => null,
    };
}
