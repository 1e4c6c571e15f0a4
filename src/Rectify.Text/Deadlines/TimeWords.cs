namespace Rectify.Text.Deadlines;

/// <summary>Signs and words that several parts of the grammar share, as folded text has them.</summary>
internal static class TimeWords
{
    // Of a year.
    private const int Digits = 4;

    /// <summary>The marks between the members of a list of years, months or days: 3月、6月和9月, 5日与20日前.</summary>
    public const string ListMarks = "、和及与";

    /// <summary>Quotation marks that open.</summary>
    public const string OpeningQuotes = "“\"‘「『";

    /// <summary>Quotation marks that close.</summary>
    public const string ClosingQuotes = "”\"’」』";

    /// <summary>Signs that end a clause.</summary>
    public const string ClauseEnds = ",。;:!?()\n\r、";

    /// <summary>Signs and words between the two ends of a range.</summary>
    public static string[] RangeSigns { get; } = ["——", "--", "—", "-", "~", "至", "到"];

    /// <summary>Words that count how often.</summary>
    public static string[] Counts { get; } = ["次", "轮", "遍", "回"];

    /// <summary>The length of the year in digits that words begin with, 2024年; 0 where they begin with none.</summary>
    public static int YearLength(ReadOnlySpan<char> words) => words.Length > Digits && words[Digits] == '年' && !words[..Digits].ContainsAnyExceptInRange('0', '9') ? Digits + 1 : 0;
}
