namespace Rectify.Text.Deadlines;

/// <summary>Tells for each character which families of time phrases it can begin. Most characters begin none, and the scan passes over them with one look.</summary>
internal static class TimeBeginnings
{
    private const string Digits = "0123456789〇零一二三四五六七八九十两";

    private const string TimeUnits = "一底末年月日号季个周天星工自半时小旬期规至到—-~./ ";

    // Families whose words are told apart by their second character already.
    private const TimeFamily Worded = TimeFamily.Mention | TimeFamily.Standing | TimeFamily.Event;

    private static readonly TimeFamily[] First = BuildFirst();
    private static readonly TimeFamily[] Second = BuildSecond();

    /// <summary>The position of the next character that can begin a time phrase, from <paramref name="start"/> on, or -1.</summary>
    public static int Next(ReadOnlySpan<char> text, int start, out TimeFamily family)
    {
        var first = First;
        for (int i = start; i < text.Length; i++)
        {
            family = first[text[i]];
            if (family == TimeFamily.None)
                continue;
            if (!family.HasFlag(TimeFamily.Number))
                family &= ~Worded | (i + 1 < text.Length ? Second[text[i + 1]] : TimeFamily.None);
            if (family != TimeFamily.None)
                return i;
        }

        family = TimeFamily.None;
        return -1;
    }

    /// <summary>Whether a character can stand after the number of a time.</summary>
    public static bool FollowsNumber(char character) => TimeUnits.Contains(character, StringComparison.Ordinal);

    private static TimeFamily[] BuildFirst()
    {
        var families = new TimeFamily[char.MaxValue + 1];
        Add(families, "《", TimeFamily.Title);
        Add(families, Digits, TimeFamily.Number | TimeFamily.Recurrence | TimeFamily.Mention | TimeFamily.Relative);
        Add(families, "半", TimeFamily.Recurrence | TimeFamily.Relative);
        Add(families, "每按逐定周季旬日月", TimeFamily.Recurrence);
        Add(families, "元第前上下今明后次翌当同本去年月" + TimeWords.OpeningQuotes, TimeFamily.Mention);
        Add(families, StandingGrammar.Beginnings.Select(static w => w[0]), TimeFamily.Standing);
        Add(families, EventGrammar.Beginnings.Select(static w => w[0]), TimeFamily.Event);
        return families;
    }

    private static TimeFamily[] BuildSecond()
    {
        var families = new TimeFamily[char.MaxValue + 1];
        Add(families, Digits + "年月半底末内终中明季个周星 ", TimeFamily.Mention);
        Add(families, StandingGrammar.Beginnings.Select(static w => w[1]), TimeFamily.Standing);
        Add(families, EventGrammar.Beginnings.Select(static w => w[1]), TimeFamily.Event);
        return families;
    }

    private static void Add(TimeFamily[] families, IEnumerable<char> characters, TimeFamily family)
    {
        foreach (char c in characters)
            families[c] |= family;
    }
}
