using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Reads targets without a number: 水质达到Ⅲ类, 不低于全市平均水平.</summary>
internal static class LevelReader
{
    private const int LongestBenchmark = 24;

    /// <summary>Reads the level that ends a clause; null where none does.</summary>
    public static TargetDraft? Read(MaskedText masked, Clause clause, ReadingContext context)
    {
        int end = masked.TrimBlanks(clause.Start, clause.End);
        return ReadClass(masked, clause.Start, end, context) ?? ReadBenchmark(masked, clause.Start, end, context);
    }

    private static TargetDraft? ReadClass(MaskedText masked, int start, int end, ReadingContext context)
    {
        int classEnd = TrimWords(masked, start, end, LevelLexicon.AfterClass);
        Comparator? suffix = null;
        if (LevelLexicon.Suffixes.TryEnd(masked.Slice(start, classEnd), out int suffixLength, out var held))
        {
            suffix = held;
            classEnd = TrimWords(masked, start, classEnd - suffixLength, LevelLexicon.AfterClass);
        }

        // 一级A标准 ends in a word that adds nothing elsewhere: the longest reading first.
        if (!LevelLexicon.Classes.TryEnd(masked.Slice(start, end), out int length))
        {
            end = classEnd;
            if (!LevelLexicon.Classes.TryEnd(masked.Slice(start, end), out length))
                return null;
        }

        int levelStart = end - length;
        int predicateEnd = TrimWords(masked, start, levelStart, LevelLexicon.BeforeClass);
        var predicate = PredicateReader.Read(masked, start, predicateEnd);
        if (!predicate.IsPredicated || predicate.IsPast)
            return null;
        return Draft(masked, start, levelStart, end, predicate, predicate.Comparator ?? suffix ?? Comparator.AtLeast, context);
    }

    private static int TrimWords(MaskedText masked, int start, int end, WordSet words)
    {
        end = masked.TrimBlanks(start, end);
        while (words.TryEnd(masked.Slice(start, end), out int length))
            end = masked.TrimBlanks(start, end - length);
        return end;
    }

    private static TargetDraft? ReadBenchmark(MaskedText masked, int start, int end, ReadingContext context)
    {
        int from = Math.Max(start, end - LongestBenchmark);
        if (!LevelLexicon.Benchmarks.TryEnd(masked.Slice(start, end), out int endLength))
            return null;
        bool isReachable = LevelLexicon.ReachedBenchmarks.Ends(masked.Slice(start, end));
        for (int i = end - endLength; i > from; i--)
        {
            var words = masked.Slice(start, i);
            if (!TargetLexicon.Tails.TryEnd(words, out _, out var tail) || !Introduces(tail.Kind, isReachable))
                continue;
            var predicate = PredicateReader.Read(masked, start, i);
            return predicate.IsPredicated && !predicate.IsPast
                ? Draft(masked, start, i, end, predicate, predicate.Comparator ?? DefaultOf(predicate.Kind), context)
                : null;
        }

        return null;
    }

    private static bool Introduces(TailKind kind, bool isReachable) =>
        kind == TailKind.Compare || (isReachable && kind is TailKind.Reach or TailKind.RiseTo or TailKind.FallTo);

    private static Comparator DefaultOf(TailKind? predicate) => SentencePattern.OfPredicate(predicate).Comparator ?? Comparator.AtLeast;

    private static TargetDraft? Draft(MaskedText masked, int start, int levelStart, int levelEnd, Predicate predicate, Comparator comparator, ReadingContext context)
    {
        var region = NameRegion.Of(masked, start, predicate.NameEnd);
        string level = NameText.Build(masked, levelStart, levelEnd);
        string? name = region.IsEmpty ? context.LastName : region.Build(masked);
        if (string.IsNullOrWhiteSpace(name) || string.IsNullOrWhiteSpace(level))
            return null;
        var mode = predicate.Kind == TailKind.Maintain ? IndicatorMode.Maintain : IndicatorMode.Reach;
        return new TargetDraft(name, comparator, new LevelTarget(level), mode)
        {
            By = masked.DayBefore(levelStart, context.OuterBy),
            Modality = predicate.Modality ?? context.Modality ?? Modality.Binding,
        };
    }
}
