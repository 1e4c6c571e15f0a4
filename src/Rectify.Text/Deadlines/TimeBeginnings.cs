namespace Rectify.Text.Deadlines;

/// <summary>Tells for each character which families of time phrases it can begin. Most characters begin none, and the scan passes over them with one look.</summary>
internal static class TimeBeginnings
{
    private const string Digits = "0123456789〇零一二三四五六七八九十两";

    private const string TimeUnits = "年月日号季个周天星工自半时小旬至到—-~./ ";

    private static readonly TimeFamily[] Families = Build();

    /// <summary>The position of the next character that can begin a time phrase, from <paramref name="start"/> on, or -1.</summary>
    public static int Next(ReadOnlySpan<char> text, int start, out TimeFamily family)
    {
        var families = Families;
        for (int i = start; i < text.Length; i++)
        {
            family = families[text[i]];
            if (family != TimeFamily.None)
                return i;
        }

        family = TimeFamily.None;
        return -1;
    }

    /// <summary>Whether a character can stand after the number of a time.</summary>
    public static bool FollowsNumber(char character) => TimeUnits.Contains(character, StringComparison.Ordinal);

    private static TimeFamily[] Build()
    {
        var families = new TimeFamily[char.MaxValue + 1];
        Add("《", TimeFamily.Title);
        Add(Digits, TimeFamily.Number | TimeFamily.Recurrence | TimeFamily.Mention | TimeFamily.Relative);
        Add("半", TimeFamily.Recurrence | TimeFamily.Relative);
        Add("每按逐定周季旬日月", TimeFamily.Recurrence);
        Add("元第前上下今明后次翌当同本去年月" + TimeWords.OpeningQuotes, TimeFamily.Mention);
        Add(StandingGrammar.Beginnings, TimeFamily.Standing);
        Add(EventGrammar.Beginnings, TimeFamily.Event);
        return families;

        void Add(IEnumerable<char> characters, TimeFamily family)
        {
            foreach (char c in characters)
                families[c] |= family;
        }
    }
}
