using Rectify.Primitives;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Reads the words before a number from right to left, as far as they say something of it. What is left is the name.</summary>
internal static class PredicateReader
{
    private const int LongestWhole = 16;

    /// <summary>Reads the words between two places, of which the second is where the number begins.</summary>
    public static Predicate Read(MaskedText masked, int start, int end)
    {
        var predicate = new Predicate { NameEnd = end };
        while (TakeLast(masked, start, predicate))
        {
            // Word by word.
        }

        predicate.NameEnd = masked.TrimBlanks(start, predicate.NameEnd);
        return predicate;
    }

    /// <summary>Reads the words before a share, which may name its whole: 不低于设计能力的60%.</summary>
    public static Predicate ReadShare(MaskedText masked, int start, int end)
    {
        var predicate = Read(masked, start, end);
        int of = masked.TrimBlanks(start, end) - 1;
        if (predicate.SaysAnything || of <= start || masked[of] != '的')
            return predicate;
        int from = Math.Max(start, of - LongestWhole);
        if (!TargetLexicon.WholePredicates.TryFindLast(masked.Slice(from, of), out int place, out int length))
            return predicate;
        int wholeStart = from + place + length;
        if (wholeStart == of || masked.Slice(wholeStart, of).ContainsAny(MaskedText.Time, MaskedText.Since, '、'))
            return predicate;
        var found = Read(masked, start, wholeStart);
        (found.WholeStart, found.WholeEnd) = (wholeStart, of);
        return found.IsPredicated ? found : predicate;
    }

    private static bool TakeLast(MaskedText masked, int start, Predicate predicate)
    {
        int end = predicate.NameEnd;
        if (end <= start)
            return false;
        if (MaskedText.IsBlank(masked[end - 1]))
        {
            if (masked[end - 1] == MaskedText.Since)
                predicate.Baseline ??= masked.BaselineAt(end - 1);
            predicate.IsTo |= masked[end - 1] == MaskedText.Time && masked.Folded[end - 1] is '到' or '至';
            predicate.NameEnd = end - 1;
            return true;
        }

        // 为300户家庭进行改造: for whom, and no predicate.
        var words = masked.Slice(start, end);
        if (words.TrimStart(' ') is "为")
            return false;
        bool hasTail = TargetLexicon.Tails.TryEnd(words, out int length, out var tail);
        bool isVerb = CountLexicon.All.TryEnd(words, out int verbLength, out _) && verbLength > length;
        if (hasTail && !isVerb && Apply(predicate, tail, IsParticle(words[^length..]), words[^length..] is "的"))
        {
            predicate.NameEnd = end - length;
            return true;
        }

        return TakeVerb(words, start, predicate);
    }

    // 2017年的35%, 目标值70, 共计30家: these alone stand before a number without a predicate; other adverbs are then ends of names (产能, 总体).
    private static bool IsParticle(ReadOnlySpan<char> word) => word is "的" || TargetLexicon.Totals.Contains(word) || word.Contains("目标", StringComparison.Ordinal);

    private static bool Apply(Predicate predicate, (TailKind Kind, Rectify.Indicators.Comparator? Comparator) tail, bool isParticle, bool isOf)
    {
        switch (tail.Kind)
        {
            case TailKind.Name:
                return false;
            case TailKind.Adverb:
                predicate.IsAttribute |= isOf;
                return isParticle || predicate.SaysAnything;
            case TailKind.Compare:
                predicate.Comparator ??= tail.Comparator;
                return predicate.Verb is null;
            case TailKind.About:
                predicate.IsAbout = true;
                return true;
            case TailKind.Each:
                predicate.IsEach = true;
                return true;
            case TailKind.Yearly:
                predicate.IsYearly = true;
                return true;
            case TailKind.From:
                // 从 and 由 end the search: what stands before them is the name.
                bool first = !predicate.IsFrom && predicate.Kind is null;
                predicate.IsFrom |= first;
                return first;
            case TailKind.Binding:
                predicate.Modality ??= Modality.Binding;
                return true;
            case TailKind.Aspirational:
                predicate.Modality ??= Modality.Aspirational;
                return true;
            case TailKind.Past:
                predicate.IsPast = true;
                return true;
            default:
                return ApplyPredicate(predicate, tail.Kind);
        }
    }

    // One predicate; but 增长达到8% is a growth and 上涨控制在3% too.
    private static bool ApplyPredicate(Predicate predicate, TailKind kind)
    {
        if (predicate.Verb is not null)
            return false;
        if (predicate.Kind is null)
        {
            predicate.Kind = !predicate.IsTo ? kind : kind == TailKind.Increase ? TailKind.RiseTo : kind == TailKind.Decrease ? TailKind.FallTo : kind;
            return true;
        }

        bool isChange = kind is TailKind.Increase or TailKind.Decrease;
        if (!isChange || predicate.Kind is not (TailKind.Reach or TailKind.FallTo))
            return false;
        predicate.IsCapped = predicate.Kind == TailKind.FallTo;
        predicate.Kind = kind;
        return true;
    }

    private static bool TakeVerb(ReadOnlySpan<char> words, int start, Predicate predicate)
    {
        if (predicate.Verb is not null || predicate.Kind is not null || !CountLexicon.All.TryEnd(words, out int length, out var kind))
            return false;
        // 完成的|23个项目 says which projects are meant.
        predicate.IsPast |= predicate.IsAttribute;
        if (predicate.IsAttribute)
            return false;
        predicate.Verb = kind;
        predicate.VerbStart = start + words.Length - length;
        predicate.VerbEnd = start + words.Length;
        predicate.NameEnd = predicate.VerbStart;
        return true;
    }
}
