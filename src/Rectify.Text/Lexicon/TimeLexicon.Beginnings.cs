using Rectify.Text.Deadlines;

namespace Rectify.Text.Lexicon;

internal static partial class TimeLexicon
{
    /// <summary>Dates that are named by no table and begin with no number.</summary>
    public static WordSet PlainDates { get; } = new("元月 上半年 上、下半年 下半年 年底 年末 年内 年终 年中 月底 月末 上旬 中旬 下旬");

    /// <summary>What a numbered date may begin with: 第三季度, 前三季度, “十四五”.</summary>
    public static IEnumerable<string> NumberHeads => [.. from head in "第前" + TimeWords.OpeningQuotes from digit in Digits select $"{head}{digit}"];

    /// <summary>The digits of a number of time, Arabic and Chinese.</summary>
    public const string Digits = "0123456789〇零一二三四五六七八九十两";

    /// <summary>The words that each kind of time phrase can begin with; where reading begins is computed from them.</summary>
    public static IEnumerable<(TimePhraseKinds Kinds, string Word)> Beginnings =>
    [
        .. Of(TimePhraseKinds.Title, ["《"]),
        .. Of(TimePhraseKinds.Number | TimePhraseKinds.Recurrence | TimePhraseKinds.Date | TimePhraseKinds.Relative, Digits.Select(static d => d.ToString())),
        .. Of(TimePhraseKinds.Recurrence, RecurrenceHeads.Words),
        .. Of(TimePhraseKinds.Recurrence, Windows.Words),
        .. Of(TimePhraseKinds.Recurrence | TimePhraseKinds.Relative, Halves.Words),
        .. Of(TimePhraseKinds.Date, Years.Words),
        .. Of(TimePhraseKinds.Date, Months.Words),
        .. Of(TimePhraseKinds.Date, Quarters.Words),
        .. Of(TimePhraseKinds.Date, Weeks.Words),
        .. Of(TimePhraseKinds.Date, PlainDates.Words),
        .. Of(TimePhraseKinds.Date, NumberHeads),
        .. Of(TimePhraseKinds.OpenEnded, from head in PairHeads from verb in FindingVerbs + LongFindingVerbs select $"{head}{verb}"),
        .. Of(TimePhraseKinds.OpenEnded, Immediates.Words),
        .. Of(TimePhraseKinds.OpenEnded, Continuings.Words),
        .. Of(TimePhraseKinds.OpenEnded, Slogans.Words),
        .. Of(TimePhraseKinds.Event, from word in Seasons.Words.Concat(Steps.Words) from next in word.Length > 1 ? [""] : Befores.Words.Concat(Afters.Words) select word + next),
        .. Of(TimePhraseKinds.Event, from quote in TimeWords.OpeningQuotes from word in Seasons.Words select quote + word),
    ];

    /// <summary>The characters that can stand after the number of a time; any other makes it a number of something else.</summary>
    public static IEnumerable<char> FollowNumbers =>
        [.. SpanUnits.Words.Concat(Halves.Words).Concat(HourUnits.Words).Concat(Windows.Words).Concat(TimeWords.RangeSigns).Concat(Ends.Words).Concat(PlanEnds.Words).Concat(WithinPeriods.Words)
            .Select(static word => word[0]).Concat("年月日号季一./ ").Distinct()];

    /// <summary>The words without a number by which prose can promise something in time, in every spelling.</summary>
    public static IEnumerable<string> PromisingWords => Beginnings
        .Where(static b => (b.Kinds & (TimePhraseKinds.Date | TimePhraseKinds.Recurrence)) != TimePhraseKinds.None && b.Word.Length > 1)
        .SelectMany(static b => TextFold.SpellingsOf(b.Word)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<(TimePhraseKinds Kinds, string Word)> Of(TimePhraseKinds kinds, IEnumerable<string> words) => words.Select(word => (kinds, word));
}
