using System.Text;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Makes the name of a target as one would print it in a table.</summary>
internal static class NameText
{
    private const string QuoteTrimmed = " \t\u3000、,;:。-—•●■◆*";
    private const string Trimmed = " \t　、,;:。—-·•●■◆*的";

    /// <summary>Where the name begins, past the words that open a clause and are no part of it.</summary>
    /// <param name="masked">The passage.</param>
    /// <param name="start">The beginning of the clause.</param>
    /// <param name="end">The end of the name.</param>
    /// <param name="modality">What the words say of modality, where they do.</param>
    public static int SkipHead(MaskedText masked, int start, int end, ref Primitives.Modality? modality)
    {
        int i = start;
        while (i < end)
        {
            i = masked.SkipBlanks(i, end);
            if (i < end && (Trimmed.Contains(masked[i], StringComparison.Ordinal) || IsNumbering(masked, i, end)))
            {
                i++;
                continue;
            }

            if (!TargetLexicon.Heads.TryStart(masked.Slice(i, end), out int length, out var kind) || kind == TailKind.Name || IsPartOfWord(masked.Slice(i, end), length))
                return i;
            if (kind is TailKind.Aspirational or TailKind.Binding)
                modality = kind == TailKind.Aspirational ? Primitives.Modality.Aspirational : Primitives.Modality.Binding;
            i += length;
        }

        return end;
    }

    // 通过|率, 控制|性, 底|线, 前|期: the adverb is only the beginning of a noun.
    private static bool IsPartOfWord(ReadOnlySpan<char> words, int length) =>
        (length > 1 && NameLexicon.NounEnds.Starts(words[length..])) || (length == 1 && TimeLexicon.SuffixLookalikes.Starts(words));

    /// <summary>The words between two places as a name: the original without marks of time and without needless spaces.</summary>
    public static string Build(MaskedText masked, int start, int end)
    {
        var name = new StringBuilder(Math.Max(0, end - start));
        for (int i = start; i < end; i++)
        {
            // The marks of an opened quotation are blanks.
            char c = masked.Text[i];
            if (masked[i] is MaskedText.Time or MaskedText.Since || (masked[i] == ' ' && !MaskedText.IsBlank(c)))
                continue;
            if (!MaskedText.IsBlank(c) || (IsLatin(masked, i - 1, start, end) && IsLatin(masked, i + 1, start, end)))
                name.Append(c);
        }

        return Trim(name.ToString());
    }

    /// <summary>The original words between two places, without spaces and marks at their ends.</summary>
    public static string Quote(MaskedText masked, int start, int end) => masked.Text.AsSpan(start, end - start).Trim(QuoteTrimmed).ToString();

    /// <summary>A name without the marks and particles at its ends, and without 的 after a place (桂平市的…).</summary>
    public static string Trim(string name)
    {
        string trimmed = name.Trim(Trimmed.ToCharArray());
        int possessive = trimmed.IndexOf('的', StringComparison.Ordinal);
        return possessive is > 1 and < 8 && trimmed[possessive - 1] is '市' or '县' or '区' or '省' or '镇'
            ? trimmed.Remove(possessive, 1)
            : trimmed;
    }

    private static bool IsLatin(MaskedText masked, int i, int start, int end) => i >= start && i < end && char.IsAsciiLetterOrDigit(masked[i]);

    // 1. and (1) before a point: the bracket is hidden, the digits are not.
    private static bool IsNumbering(MaskedText masked, int i, int end)
    {
        char c = masked[i];
        if (c is >= '①' and <= '⑳' or MaskedText.Hidden)
            return true;
        if (c is '(' or ')')
            return c == ')' ? i > 0 && masked[i - 1] == MaskedText.Hidden : masked.SkipBracket(i, end) is var after && after > i && after - i <= 5;
        if (!char.IsAsciiDigit(c) && c != '.')
            return false;
        int j = i;
        while (j < end && char.IsAsciiDigit(masked[j]))
            j++;
        return j - i <= 2 && j < end && masked[j] == '.' && (j + 1 >= end || !char.IsAsciiDigit(masked[j + 1]));
    }
}
