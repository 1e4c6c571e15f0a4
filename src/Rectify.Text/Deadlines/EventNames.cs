namespace Rectify.Text.Deadlines;

/// <summary>Names the events that time limits count from: the type of a progress event where the words mean one, the words themselves otherwise.</summary>
internal static class EventNames
{
    /// <summary>The anchor of a time limit whose text leaves open what it counts from (于20个工作日内).</summary>
    public const string Unnamed = "起算日";

    private static readonly (string Words, string Name)[] Names =
    [
        ("验收不合格", "acceptanceRefused"),
        ("验收未通过", "acceptanceRefused"),
        ("未通过验收", "acceptanceRefused"),
        ("验收合格", "accepted"),
        ("验收通过", "accepted"),
        ("通过验收", "accepted"),
        ("完成验收", "accepted"),
        ("验收完成", "accepted"),
        ("验收", "accepted"),
        ("完成销号", "closedOut"),
        ("销号完成", "closedOut"),
        ("销号", "closedOut"),
        ("整改任务完成", "rectified"),
        ("整改工作完成", "rectified"),
        ("完成整改任务", "rectified"),
        ("整改完成", "rectified"),
        ("完成整改", "rectified"),
        ("整改到位", "rectified"),
        ("整改结束", "rectified"),
        ("整改工作启动", "started"),
        ("整改启动", "started"),
        ("启动整改", "started"),
        ("启动", "started"),
        ("开工", "started"),
        ("动工", "started"),
        ("公示", "published"),
        ("公开", "published"),
        ("公布", "published"),
        ("回头看", "lookedBack"),
        ("问题反弹", "relapsed"),
        ("反弹", "relapsed"),
        ("督办函印发", "orderIssued"),
        ("下达督办函", "orderIssued"),
        ("挂牌督办", "orderIssued"),
        ("挂账督办", "orderIssued"),
        ("被约谈", "interviewed"),
        ("约谈", "interviewed"),
        ("被通报", "circulated"),
        ("通报", "circulated"),
        ("提醒", "reminded"),
        ("问责", "heldAccountable"),
        ("批准延期", "deadlineExtended"),
        ("汛", "汛期"),
    ];

    /// <summary>The name of the event that the words mean.</summary>
    /// <param name="words">The words as folded.</param>
    /// <param name="original">The same words as written, which free text quotes.</param>
    public static string For(ReadOnlySpan<char> words, ReadOnlySpan<char> original)
    {
        var named = words.Trim(TimeWords.OpeningQuotes + TimeWords.ClosingQuotes);
        foreach (var (ending, name) in Names)
        {
            if (named.EndsWith(ending, StringComparison.Ordinal))
                return name;
        }

        var quoted = original.Trim();
        return quoted.IsEmpty ? Unnamed : quoted.ToString();
    }
}
