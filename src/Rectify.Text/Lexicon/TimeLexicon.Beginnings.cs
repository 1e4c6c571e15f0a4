using Rectify.Text.Deadlines;

namespace Rectify.Text.Lexicon;

internal static partial class TimeLexicon
{
    /// <summary>Dates that are named by no table and begin with no number.</summary>
    public static WordSet PlainDates { get; } = new("元月 上半年 上、下半年 下半年 年底 年末 年内 年终 年中 月底 月末");

    /// <summary>What a numbered date may begin with: 第三季度, 前三季度, “十四五”.</summary>
    public static IEnumerable<string> NumberHeads => [.. from head in "第前" + TimeWords.OpeningQuotes from digit in Digits select $"{head}{digit}"];

    /// <summary>The digits of a number of time, Arabic and Chinese.</summary>
    public const string Digits = "0123456789〇零一二三四五六七八九十两";

    /// <summary>The words that each family of time phrases can begin with; where reading begins is computed from them.</summary>
    public static IEnumerable<(TimeFamily Family, string Word)> Beginnings =>
    [
        .. Of(TimeFamily.Title, ["《"]),
        .. Of(TimeFamily.Number | TimeFamily.Recurrence | TimeFamily.Date | TimeFamily.Relative, Digits.Select(static d => d.ToString())),
        .. Of(TimeFamily.Recurrence, RecurrenceHeads.Words),
        .. Of(TimeFamily.Recurrence, Windows.Words),
        .. Of(TimeFamily.Recurrence | TimeFamily.Relative, Halves.Words),
        .. Of(TimeFamily.Date, Years.Words),
        .. Of(TimeFamily.Date, Months.Words),
        .. Of(TimeFamily.Date, Quarters.Words),
        .. Of(TimeFamily.Date, Weeks.Words),
        .. Of(TimeFamily.Date, PlainDates.Words),
        .. Of(TimeFamily.Date, NumberHeads),
        .. Of(TimeFamily.OpenEnded, from head in PairHeads from verb in FindingVerbs + LongFindingVerbs select $"{head}{verb}"),
        .. Of(TimeFamily.OpenEnded, Immediates.Words),
        .. Of(TimeFamily.OpenEnded, Continuings.Words),
        .. Of(TimeFamily.OpenEnded, Slogans.Words),
        .. Of(TimeFamily.Event, from word in Seasons.Words.Concat(Steps.Words) from next in word.Length > 1 ? [""] : Befores.Words.Concat(Afters.Words) select word + next),
        .. Of(TimeFamily.Event, from quote in TimeWords.OpeningQuotes from word in Seasons.Words select quote + word),
    ];

    /// <summary>The characters that can stand after the number of a time; any other makes it a number of something else.</summary>
    public static IEnumerable<char> FollowNumbers =>
        [.. SpanUnits.Words.Concat(Halves.Words).Concat(HourUnits.Words).Concat(Windows.Words).Concat(TimeWords.RangeSigns).Concat(Ends.Words).Concat(PlanEnds.Words).Concat(WithinPeriods.Words)
            .Select(static word => word[0]).Concat("年月日号季一./ ").Distinct()];

    /// <summary>The words without a number by which prose can promise something in time, in every spelling.</summary>
    public static IEnumerable<string> PromisingWords => Beginnings
        .Where(static b => (b.Family & (TimeFamily.Date | TimeFamily.Recurrence)) != TimeFamily.None && b.Word.Length > 1)
        .SelectMany(static b => TextFold.SpellingsOf(b.Word)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<(TimeFamily Family, string Word)> Of(TimeFamily family, IEnumerable<string> words) => words.Select(word => (family, word));
}
