using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Testing.Printing;

/// <summary>The words of a printed case that are not its own.</summary>
internal sealed record CaseWords
{
    /// <summary>Those of official text.</summary>
    public static CaseWords Chinese { get; } = new()
    {
        IssuedOn = "发布日期",
        Problem = "问题",
        Measures = "整改措施",
        Listing = "、",
        Stop = "。",
        TimeLimit = "整改时限",
        None = "无",
        Aim = "力争",
        Citation = static citation => citation.ToString(),
        Deadline = static deadline => DeadlineWordings.Of(deadline)[0],
        Role = static role => role switch
        {
            ResponsibilityRole.Lead => "牵头单位",
            ResponsibilityRole.Supporting => "配合单位",
            ResponsibilityRole.Supervising => "督导单位",
            ResponsibilityRole.Accepting => "验收单位",
            ResponsibilityRole.Territorial => "属地单位",
            ResponsibilityRole.Overseeing => "责任领导",
            _ => "责任单位",
        },
    };

    /// <summary>Those of a case without Chinese in it.</summary>
    public static CaseWords English { get; } = new()
    {
        IssuedOn = "issued on",
        Problem = "problem",
        Measures = "measures",
        Listing = ", ",
        Stop = ". ",
        TimeLimit = "time limit",
        None = "none",
        Aim = "an aim",
        Citation = static citation => $"\"{citation.Title}\" {citation.Number}".TrimEnd(),
        Deadline = EnglishDeadline.Of,
        Role = static role => role switch
        {
            ResponsibilityRole.Lead => "lead",
            ResponsibilityRole.Supporting => "supporting",
            ResponsibilityRole.Supervising => "supervising",
            ResponsibilityRole.Accepting => "accepting",
            ResponsibilityRole.Territorial => "territorial",
            ResponsibilityRole.Overseeing => "overseeing",
            _ => "responsible",
        },
    };

    public required string IssuedOn { get; init; }

    public required string Problem { get; init; }

    public required string Measures { get; init; }

    public required string Listing { get; init; }

    public required string Stop { get; init; }

    public required string TimeLimit { get; init; }

    public required string None { get; init; }

    public required string Aim { get; init; }

    public required Func<Citation, string> Citation { get; init; }

    public required Func<Deadline, string> Deadline { get; init; }

    public required Func<ResponsibilityRole, string> Role { get; init; }
}
