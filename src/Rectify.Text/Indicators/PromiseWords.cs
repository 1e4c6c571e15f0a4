using System.Buffers;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Determines in one look whether words can hold a promise, so that prose without any is passed over. What it looks for is computed from the tables that the readers read from.</summary>
internal static class PromiseWords
{
    // 一 alone is everywhere (统一, 一般): it counts before a unit of things that are built one by one, and before a scale.
    private static readonly string[] Ones = [.. MeasurementUnitLexicon.SingleThings.Select(static c => "一" + c), "一百", "一千", "一万", "一亿", "一级", "一类", "一倍", "一成", "为零", "至零", "到零", .. from scale in "百千万亿" from more in "余多" select string.Concat(scale, more)];

    // 按月, 一周一调度, 周报告.
    private static IEnumerable<string> ByWindow =>
        [.. from head in "按逐一" from window in TimeLexicon.Windows.Words select head + window, .. from window in TimeLexicon.Windows.Words from act in TimeLexicon.RecurringActs.Words select window + act[..1]];

    // No number, no day, no rhythm and no class of quality. Full-width and traditional forms are among them: a passage is asked about before it is folded.
    private static readonly SearchValues<char> Characters =
        SearchValues.Create("0123456789０１２３４５６７８９二三四五六七八九十两兩半每类類月Ⅰ" + MaskedText.Time + MaskedText.Since);

    private static readonly WordSet Words = new(
        [.. TimeLexicon.PromisingWords.Concat(Of(Ones, ShareReader.Beginnings, EliminationLexicon.Verbs.Words, ChangeLexicon.Known.Words, ChangeLexicon.Halvings.Words, LevelLexicon.ReachedBenchmarks.Words, ChangeLexicon.PreviousYear.Words, ["同比"], ByWindow, Comparators))
            .Where(static word => !word.AsSpan().ContainsAny(Characters)).Distinct(StringComparer.Ordinal)]);

    private static IEnumerable<string> Comparators => TargetLexicon.Tails.Entries.Where(static e => e.Meaning.Kind == TailKind.Compare && e.Word.Length > 1).Select(static e => e.Word);

    /// <summary>Whether the words can hold a promise.</summary>
    public static bool MayPromise(ReadOnlySpan<char> words) => words.ContainsAny(Characters) || Words.OccursIn(words);

    private static IEnumerable<string> Of(params IEnumerable<string>[] tables) => tables.SelectMany(static words => words).SelectMany(TextFold.SpellingsOf);
}
