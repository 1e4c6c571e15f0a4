using Rectify.Deadlines;

namespace Rectify.Text.Indicators;

/// <summary>The windows of recurring amounts as units print them: 15个/年.</summary>
internal static class Windows
{
    /// <summary>The window after the stroke of a unit; null where the text names none.</summary>
    public static string? NameOf(RecurrencePeriod period) => period switch
    {
        RecurrencePeriod.Week => "周",
        RecurrencePeriod.Month => "月",
        RecurrencePeriod.Quarter => "季度",
        RecurrencePeriod.HalfYear => "半年",
        RecurrencePeriod.Year => "年",
        _ => null,
    };
}
