using Rectify.Primitives;

namespace Rectify.Text.Indicators;

/// <summary>The marks and words between the members of a list.</summary>
internal static class ListMarks
{
    private static readonly WordSet Marks = new("、 和 与 及 以及 或 并");

    private static readonly WordSet Restatements = new("即 其中 力争 争取 努力 确保 也就是");

    /// <summary>Whether a text begins with a mark, and how long the mark is.</summary>
    public static bool TryStart(ReadOnlySpan<char> text, out int length) => Marks.TryStart(text, out length);

    /// <summary>Whether a text begins with a mark.</summary>
    public static bool Starts(ReadOnlySpan<char> text) => Marks.Starts(text);

    /// <summary>Whether a text is nothing but marks, and at least one.</summary>
    public static bool IsOnlyMarks(ReadOnlySpan<char> text)
    {
        bool any = false;
        int i = 0;
        while (i < text.Length)
        {
            if (Outline.IsBlank(text[i]))
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
    public static Modality? StepTo(Outline outline, int start, int end)
    {
        int i = outline.SkipBlanks(start, end);
        if (!TryStart(outline.Slice(i, end), out int length))
            return null;
        var frame = FrameReader.Read(outline, i + length, end);
        bool isStep = frame.Modality is not null && frame.NameEnd == i + length && frame.Verb is null && frame.Predicate is null or TailKind.Reach;
        return isStep ? frame.Modality : null;
    }

    /// <summary>The last mark between two places, or -1.</summary>
    public static int LastIn(Outline outline, int start, int end, out int length)
    {
        if (Marks.TryFindLast(outline.Slice(start, end), out int place, out length))
            return start + place;
        return -1;
    }

    /// <summary>Whether a bracket says a value again, or more of it.</summary>
    public static bool OpensRestatement(ReadOnlySpan<char> inner) => Restatements.Starts(inner.TrimStart());
}
