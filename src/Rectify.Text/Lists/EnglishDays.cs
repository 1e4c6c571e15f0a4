using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Text.Lists;

/// <summary>Reads days as English lists write them: 2024-06-30, 30 June 2024, June 30, 2024, 6/30/2024, 30.06.2024, June 2024, Q2 2024.</summary>
internal static partial class EnglishDays
{
    private const string Months = "january february march april may june july august september october november december";
    private const int Century = 2000;

    private static readonly string[] MonthNames = Months.Split(' ');

    /// <summary>Reads a text that is nothing but a day, or the last day on which something is to be done.</summary>
    public static ListDay? Read(string text, DayOrder order)
    {
        string words = Lead().Replace(text.Trim(), "");
        return Form().Match(words) is { Success: true } match && match.Length == words.Length ? Of(match, order) : null;
    }

    /// <summary>Finds the last day in a text, and where it stands.</summary>
    public static ListDay? FindLast(string text, DayOrder order, out Range place)
    {
        place = default;
        ListDay? last = null;
        foreach (Match match in Form().Matches(text))
        {
            if (Of(match, order) is not { } day)
                continue;
            last = day;
            place = match.Index..(match.Index + match.Length);
        }

        return last;
    }

    /// <summary>The order that the figures of a text prove; unknown where none do.</summary>
    public static DayOrder OrderOf(string text)
    {
        var order = DayOrder.Unknown;
        foreach (Match match in Form().Matches(text))
        {
            if (!match.Groups["a"].Success || match.Groups["dot"].Success)
                continue;
            if (Number(match, "a") > 12 && Number(match, "b") <= 12)
                order = DayOrder.DayFirst;
            else if (Number(match, "b") > 12 && Number(match, "a") <= 12)
                order = DayOrder.MonthFirst;
        }

        return order;
    }

    /// <summary>The order that a heading states: Due date (dd/mm/yyyy).</summary>
    public static DayOrder OrderOfForm(string heading) =>
        DayMonth().IsMatch(heading) ? DayOrder.DayFirst : MonthDay().IsMatch(heading) ? DayOrder.MonthFirst : DayOrder.Unknown;

    private static ListDay? Of(Match match, DayOrder order)
    {
        int year = YearOf(match);
        if (match.Groups["quarter"].Success)
            return EndOf(year, Number(match, "quarter") * 3, DeadlinePrecision.Quarter);
        if (match.Groups["half"].Success)
            return EndOf(year, Number(match, "half") * 6, DeadlinePrecision.HalfYear);
        if (match.Groups["whole"].Success)
            return EndOf(year, 12, DeadlinePrecision.Year);
        if (match.Groups["name"].Success)
        {
            int month = MonthOf(match.Groups["name"].Value);
            return match.Groups["day"].Success ? Exact(year, month, Number(match, "day")) : EndOf(year, month, DeadlinePrecision.Month);
        }

        if (match.Groups["month"].Success)
            return Exact(year, Number(match, "month"), Number(match, "day"));
        return FromFigures(year, Number(match, "a"), Number(match, "b"), match.Groups["dot"].Success ? DayOrder.DayFirst : order);
    }

    private static ListDay? FromFigures(int year, int a, int b, DayOrder order)
    {
        var monthFirst = Exact(year, a, b);
        var dayFirst = Exact(year, b, a);
        if (order == DayOrder.MonthFirst || dayFirst is null)
            return monthFirst;
        if (order == DayOrder.DayFirst || monthFirst is null || a == b)
            return dayFirst;
        return monthFirst.Value with { Other = dayFirst.Value.Day };
    }

    private static ListDay? Exact(int year, int month, int day) =>
        year is > 1900 and < 3000 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new ListDay(new LocalDate(year, month, day), DeadlinePrecision.Day) : null;

    private static ListDay? EndOf(int year, int month, DeadlinePrecision precision) =>
        year is > 1900 and < 3000 && month is >= 1 and <= 12 ? new ListDay(new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)), precision) : null;

    private static int YearOf(Match match)
    {
        int year = Number(match, "year");
        return match.Groups["year"].Length == 2 ? Century + year : year;
    }

    private static int MonthOf(string name)
    {
        int month = Array.FindIndex(MonthNames, full => full.StartsWith(name[..3], StringComparison.OrdinalIgnoreCase)) + 1;
        return month;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    // The names of groups may stand in several alternatives; the longest form comes first. Takes time in proportion to the text, as every run of spaces belongs
    // to one figure or name; it needs no limit of time, which a busy machine would reach on any text.
    [GeneratedRegex("""
        (?<![\w/.-])(?:
          (?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})
        | (?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})
        | (?<day>\d{1,2})(?:st|nd|rd|th)?[-/\s]*(?:of\s+)?(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?[-/,\s]*(?<year>\d{4}|\d{2})
        | (?:end\s+of\s+)?(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})
        | (?:end\s+of\s+)?(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?[-,\s]+(?<year>\d{4})
        | (?:end\s+of\s+)?Q(?<quarter>[1-4])[-/,\s]*(?<year>\d{4})
        | (?<year>\d{4})[-/\s]*Q(?<quarter>[1-4])
        | (?:end\s+of\s+)?H(?<half>[12])[-/,\s]*(?<year>\d{4})
        | (?<year>\d{4})[-/\s]*H(?<half>[12])
        | (?<whole>EOY|end\s+of|year[-\s]end)\s+(?<year>\d{4})
        | (?<a>\d{1,2})(?<dot>\.)(?<b>\d{1,2})\.(?<year>\d{4}|\d{2})
        | (?<a>\d{1,2})[-/](?<b>\d{1,2})[-/](?<year>\d{4}|\d{2})
        )(?:(?:T|,?\s+)\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:\s*[AP]M)?(?:Z|\s*[+-]\d{2}:?\d{2})?)?(?![\w/])
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Form();

    // The day that these words name is the last one, as it is without them; "before" and "after" name another day.
    [GeneratedRegex("^(?:(?:due|by|on|due by|due on|no later than|not later than|on or before)\\s+|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+|(?:mon|tue|wed|thu|fri|sat|sun),?\\s+)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Lead();

    [GeneratedRegex("\\bdd?[-/.]mm?[-/.]yy", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DayMonth();

    [GeneratedRegex("\\bmm?[-/.]dd?[-/.]yy", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MonthDay();
}
