using Rectify.Primitives;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>The marks and words between the members of a list.</summary>
internal static class ListMarks
{
    /// <summary>Whether a text begins with a mark, and how long the mark is.</summary>
    public static bool TryStart(ReadOnlySpan<char> text, out int length) => NameLexicon.ListMarks.TryStart(text, out length);

    /// <summary>Whether a text begins with a mark.</summary>
    public static bool Starts(ReadOnlySpan<char> text) => NameLexicon.ListMarks.Starts(text);

    /// <summary>Whether a text is nothing but marks, and at least one.</summary>
    public static bool IsOnlyMarks(ReadOnlySpan<char> text)
    {
        bool any = false;
        int i = 0;
        while (i < text.Length)
        {
            if (MaskedText.IsBlank(text[i]))
            {
                i++;
                continue;
            }

            if (!TryStart(text[i..], out int length))
                return false;
            any = true;
            i += length;
        }

        return any;
    }

    /// <summary>How firm the next step of one target is, where nothing else stands between two numbers: 30个以上、力争50个; null where they are no steps.</summary>
    public static Modality? StepTo(MaskedText masked, int start, int end)
    {
        int i = masked.SkipBlanks(start, end);
        if (!TryStart(masked.Slice(i, end), out int length))
            return null;
        var predicate = PredicateReader.Read(masked, i + length, end);
        bool isStep = predicate.Modality is not null && predicate.NameEnd == i + length && predicate.Verb is null && predicate.Kind is null or TailKind.Reach;
        return isStep ? predicate.Modality : null;
    }

    /// <summary>The last mark between two places, or -1.</summary>
    public static int LastIn(MaskedText masked, int start, int end, out int length)
    {
        if (NameLexicon.ListMarks.TryFindLast(masked.Slice(start, end), out int place, out length))
            return start + place;
        return -1;
    }

    /// <summary>Whether a bracket says a value again, or more of it.</summary>
    public static bool OpensRestatement(ReadOnlySpan<char> inner) => TargetLexicon.Restatements.Starts(inner.TrimStart());
}
