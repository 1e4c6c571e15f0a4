using Rectify.Rules;

namespace Rectify.Reporting.Dues;

/// <summary>The words for what is due.</summary>
internal static class DueWords
{
    public static LocalizedText Missed { get; } = new("missed in its window", "上一周期未履行");

    public static LocalizedText Pending { get; } = new("to be performed", "待履行");

    public static LocalizedText Unanswered { get; } = new("not answered", "尚未答复");

    public static LocalizedText NotLookedBack { get; } = new("not looked back at", "尚未回头看");

    public static LocalizedText Of(DueKind kind) => kind switch
    {
        DueKind.Measure => new("measure", "措施"),
        DueKind.Milestone => new("milestone", "节点"),
        DueKind.Target => new("target", "指标"),
        DueKind.Duty => new("duty", "定期任务"),
        DueKind.Answer => new("answer", "督办答复"),
        DueKind.LookBack => new("look-back", "回头看"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a named value."),
    };
}
