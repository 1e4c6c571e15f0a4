using Rectify.Progress;

namespace Rectify.Rules;

/// <summary>Names what a due day waits for.</summary>
internal static class AnchorName
{
    /// <summary>Returns the words for the type of an event that a plan may count from or for the end of a suspension; anything else stays in the plan's own words.</summary>
    /// <param name="anchor">The name of the anchor.</param>
    public static LocalizedText Of(string anchor) => ProgressEventNames.TypeOf(anchor) switch
    {
        ProgressEventType.Started => new("the start", "启动"),
        ProgressEventType.Rectified => new("the rectification", "整改完成"),
        ProgressEventType.Accepted => new("the acceptance", "验收"),
        ProgressEventType.ClosedOut => new("the close-out", "销号"),
        ProgressEventType.Published => new("the publication", "公开"),
        ProgressEventType.Resumed => new("the resumption", "恢复计时"),
        _ => new(anchor, anchor),
    };
}
