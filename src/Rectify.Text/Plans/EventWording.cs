namespace Rectify.Text.Plans;

/// <summary>Words for the event that a deadline counts from: those of official text for an event of the log, else its own.</summary>
internal static class EventWording
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["issued"] = "印发",
        ["started"] = "开工",
        ["rectified"] = "整改完成",
        ["accepted"] = "验收合格",
        ["acceptanceRefused"] = "验收不合格",
        ["closedOut"] = "销号",
        ["published"] = "公示",
        ["lookedBack"] = "回头看",
        ["relapsed"] = "问题反弹",
        ["orderIssued"] = "挂牌督办",
        ["interviewed"] = "约谈",
        ["circulated"] = "通报",
        ["reminded"] = "提醒",
        ["heldAccountable"] = "问责",
        ["deadlineExtended"] = "批准延期",
    };

    public static string Of(string name) => Words.GetValueOrDefault(name, name);
}
