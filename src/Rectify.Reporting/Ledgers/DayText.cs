using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Rectify.Reporting.Ledgers;

/// <summary>Days as people type them, the year first: 2018-08-31, 2018/8/31, 2018.8.31, 2018年8月31日, 20180831.</summary>
internal static partial class DayText
{
    /// <summary>The day, whatever its time of day; null where the text names none, or not beyond doubt (8/31/18).</summary>
    public static LocalDate? Parse(string text)
    {
        var match = Separated().Match(text);
        if (!match.Success)
            match = Joined().Match(text);
        if (!match.Success)
            return null;
        int year = Number(match, "year");
        int month = Number(match, "month");
        int day = Number(match, "day");
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }

    private static int Number(Match match, string part) => int.Parse(match.Groups[part].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<year>[0-9]{4}) ?[-/.年] ?(?<month>[0-9]{1,2}) ?[-/.月] ?(?<day>[0-9]{1,2}) ?日?([T ]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Separated();

    [GeneratedRegex("^(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Joined();
}
