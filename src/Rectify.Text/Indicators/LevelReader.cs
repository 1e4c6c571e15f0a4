using Rectify.Indicators;
using Rectify.Primitives;

namespace Rectify.Text.Indicators;

/// <summary>Reads targets without a number: 水质达到Ⅲ类, 不低于全市平均水平.</summary>
internal static class LevelReader
{
    private const int LongestBenchmark = 24;

    /// <summary>Reads the level that ends a clause; null where none does.</summary>
    public static TargetDraft? Read(Outline outline, Clause clause, ReadingContext context)
    {
        int end = outline.TrimBlanks(clause.Start, clause.End);
        return ReadClass(outline, clause.Start, end, context) ?? ReadBenchmark(outline, clause.Start, end, context);
    }

    private static TargetDraft? ReadClass(Outline outline, int start, int end, ReadingContext context)
    {
        int classEnd = TrimWords(outline, start, end, LevelWords.AfterClass);
        Comparator? suffix = null;
        if (LevelWords.Suffixes.TryEnd(outline.Slice(start, classEnd), out int suffixLength, out var held))
        {
            suffix = held;
            classEnd = TrimWords(outline, start, classEnd - suffixLength, LevelWords.AfterClass);
        }

        // 一级A标准 ends in a word that adds nothing elsewhere: the longest reading first.
        if (!LevelWords.Classes.TryEnd(outline.Slice(start, end), out int length))
        {
            end = classEnd;
            if (!LevelWords.Classes.TryEnd(outline.Slice(start, end), out length))
                return null;
        }

        int levelStart = end - length;
        int predicateEnd = TrimWords(outline, start, levelStart, LevelWords.BeforeClass);
        var frame = FrameReader.Read(outline, start, predicateEnd);
        if (!frame.IsPredicated || frame.IsPast)
            return null;
        return Draft(outline, start, levelStart, end, frame, frame.Comparator ?? suffix ?? Comparator.AtLeast, context);
    }

    private static int TrimWords(Outline outline, int start, int end, WordSet words)
    {
        end = outline.TrimBlanks(start, end);
        while (words.TryEnd(outline.Slice(start, end), out int length))
            end = outline.TrimBlanks(start, end - length);
        return end;
    }

    private static TargetDraft? ReadBenchmark(Outline outline, int start, int end, ReadingContext context)
    {
        int from = Math.Max(start, end - LongestBenchmark);
        if (!LevelWords.Benchmarks.TryEnd(outline.Slice(start, end), out int endLength))
            return null;
        bool isReachable = LevelWords.ReachedBenchmarks.Ends(outline.Slice(start, end));
        for (int i = end - endLength; i > from; i--)
        {
            var words = outline.Slice(start, i);
            if (!TargetWords.Tails.TryEnd(words, out _, out var tail) || !Introduces(tail.Kind, isReachable))
                continue;
            var frame = FrameReader.Read(outline, start, i);
            return frame.IsPredicated && !frame.IsPast
                ? Draft(outline, start, i, end, frame, frame.Comparator ?? DefaultOf(frame.Predicate), context)
                : null;
        }

        return null;
    }

    private static bool Introduces(TailKind kind, bool isReachable) =>
        kind == TailKind.Compare || (isReachable && kind is TailKind.Reach or TailKind.RiseTo or TailKind.FallTo);

    private static Comparator DefaultOf(TailKind? predicate) => TargetForm.OfPredicate(predicate).Comparator ?? Comparator.AtLeast;

    private static TargetDraft? Draft(Outline outline, int start, int levelStart, int levelEnd, Frame frame, Comparator comparator, ReadingContext context)
    {
        var region = NameRegion.Of(outline, start, frame.NameEnd);
        string level = NameText.Build(outline, levelStart, levelEnd);
        string? name = region.IsEmpty ? context.LastName : region.Build(outline);
        if (string.IsNullOrWhiteSpace(name) || string.IsNullOrWhiteSpace(level))
            return null;
        var mode = frame.Predicate == TailKind.Maintain ? IndicatorMode.Maintain : IndicatorMode.Reach;
        return new TargetDraft(name, comparator, new LevelTarget(level), mode)
        {
            By = outline.LastTimeBefore(levelStart)?.Reading.Deadline?.NamedDay ?? context.OuterBy,
            Modality = frame.Modality ?? context.Modality ?? Modality.Binding,
        };
    }
}
