using Rectify.Deadlines;

namespace Rectify.Rules;

/// <summary>Says in both languages why a due day cannot be determined, or is provisional.</summary>
internal static class DueDayReason
{
    /// <summary>Returns the words; those of a calendar of the host's own stay in English.</summary>
    /// <param name="reason">The reason of the due day.</param>
    public static LocalizedText Of(string reason) => reason switch
    {
        DueDay.NoCalendar => new(reason, "未提供工作日安排"),
        DueDay.BeyondCalendar => new(reason, "日期超出日历范围"),
        _ when reason.StartsWith(DueDay.NoTableFor, StringComparison.Ordinal) => new(reason, $"缺少{reason[DueDay.NoTableFor.Length..]}年工作日安排"),
        _ => new(reason),
    };
}
