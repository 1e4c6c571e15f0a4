using System.Text.RegularExpressions;
using NodaTime.Text;

namespace Rectify.Oscal.Json;

/// <summary>Days of a plan and times of OSCAL. A time is of the day that it names in its own offset; a time made from a day is in UTC.</summary>
internal static partial class OscalTime
{
    private const int DayLength = 10;

    /// <summary>The first time of a day.</summary>
    public static string Start(string day) => $"{day}T00:00:00Z";

    /// <summary>The last second of a day, as a due day is included.</summary>
    public static string End(string day) => $"{day}T23:59:59Z";

    /// <summary>Determines whether OSCAL can hold a day: those of the years 1900 to 2999.</summary>
    public static bool CanHold(string? day) =>
        day is { Length: DayLength } && string.CompareOrdinal(day, "1900") >= 0 && string.CompareOrdinal(day, "3000") < 0;

    /// <summary>Returns the day that a time names, or null where it is no time with an offset.</summary>
    public static string? Day(string? time) =>
        time is not null && Pattern().IsMatch(time) && LocalDatePattern.Iso.Parse(time[..DayLength]).Success ? time[..DayLength] : null;

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
