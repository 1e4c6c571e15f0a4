using Rectify.Primitives;

namespace Rectify.Text.Indicators;

/// <summary>Reads the words before a number from right to left, as far as they say something of it. What is left is the name.</summary>
internal static class FrameReader
{
    /// <summary>Reads the words between two places, of which the second is where the number begins.</summary>
    public static Frame Read(Outline outline, int start, int end)
    {
        var frame = new Frame { NameEnd = end };
        while (TakeLast(outline, start, frame))
        {
            // Word by word.
        }

        frame.NameEnd = outline.TrimBlanks(start, frame.NameEnd);
        return frame;
    }

    private static bool TakeLast(Outline outline, int start, Frame frame)
    {
        int end = frame.NameEnd;
        if (end <= start)
            return false;
        if (Outline.IsBlank(outline[end - 1]))
        {
            if (outline[end - 1] == Outline.Since)
                frame.Baseline ??= outline.BaselineAt(end - 1);
            frame.IsTo |= outline[end - 1] == Outline.Time && outline.Folded[end - 1] is '到' or '至';
            frame.NameEnd = end - 1;
            return true;
        }

        var words = outline.Slice(start, end);
        if (TargetWords.Tails.TryEnd(words, out int length, out var tail) && Apply(frame, tail, IsParticle(words[^length..])))
        {
            frame.NameEnd = end - length;
            return true;
        }

        return TakeVerb(words, start, frame);
    }

    // 2017年的35%, 目标值70: these alone stand before a number without a predicate; other adverbs are then ends of names (产能, 总体).
    private static bool IsParticle(ReadOnlySpan<char> word) => word is "的" || word.Contains("目标", StringComparison.Ordinal);

    private static bool Apply(Frame frame, (TailKind Kind, Rectify.Indicators.Comparator? Comparator) tail, bool isParticle)
    {
        switch (tail.Kind)
        {
            case TailKind.Name:
                return false;
            case TailKind.Adverb:
                return isParticle || frame.SaysAnything;
            case TailKind.Compare:
                frame.Comparator ??= tail.Comparator;
                return frame.Verb is null;
            case TailKind.About:
                frame.IsAbout = true;
                return true;
            case TailKind.Each:
                frame.IsEach = true;
                return true;
            case TailKind.Yearly:
                frame.IsYearly = true;
                return true;
            case TailKind.From:
                // 从 and 由 end the search: what stands before them is the name.
                bool first = !frame.IsFrom && frame.Predicate is null;
                frame.IsFrom |= first;
                return first;
            case TailKind.Binding:
                frame.Modality ??= Modality.Binding;
                return true;
            case TailKind.Aspirational:
                frame.Modality ??= Modality.Aspirational;
                return true;
            case TailKind.Past:
                frame.IsPast = true;
                return true;
            default:
                return ApplyPredicate(frame, tail.Kind);
        }
    }

    // One predicate; but 增长达到8% is a growth and 上涨控制在3% too.
    private static bool ApplyPredicate(Frame frame, TailKind kind)
    {
        if (frame.Verb is not null)
            return false;
        if (frame.Predicate is null)
        {
            frame.Predicate = !frame.IsTo ? kind : kind == TailKind.Increase ? TailKind.RiseTo : kind == TailKind.Decrease ? TailKind.FallTo : kind;
            return true;
        }

        bool isChange = kind is TailKind.Increase or TailKind.Decrease;
        if (!isChange || frame.Predicate is not (TailKind.Reach or TailKind.FallTo))
            return false;
        frame.IsCapped = frame.Predicate == TailKind.FallTo;
        frame.Predicate = kind;
        return true;
    }

    private static bool TakeVerb(ReadOnlySpan<char> words, int start, Frame frame)
    {
        if (frame.Verb is not null || frame.Predicate is not null || !CountVerbs.All.TryEnd(words, out int length, out var kind))
            return false;
        frame.Verb = kind;
        frame.VerbStart = start + words.Length - length;
        frame.VerbEnd = start + words.Length;
        frame.NameEnd = frame.VerbStart;
        return true;
    }
}
