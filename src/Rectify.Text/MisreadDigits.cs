using System.Buffers;

namespace Rectify.Text;

/// <summary>Letters and zeros that stand for a digit within a number or a date, as scanned or typed: 2O18年, 1O月, 年l2月, 二O一八年, 二0一八年.</summary>
internal static class MisreadDigits
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create("OolI0");

    /// <summary>Puts the digits in their place in a folded text.</summary>
    public static void Restore(Span<char> text)
    {
        for (int i = Next(text, 0); i >= 0; i = Next(text, i + 1))
            text[i] = DigitAt(text, i);
    }

    /// <summary>The position of the first such character, or -1.</summary>
    public static int First(ReadOnlySpan<char> text)
    {
        for (int i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            if (DigitAt(text, i) != text[i])
                return i;
        }

        return -1;
    }

    private static int Next(ReadOnlySpan<char> text, int start)
    {
        int offset = start < text.Length ? text[start..].IndexOfAny(Suspects) : -1;
        return offset < 0 ? -1 : start + offset;
    }

    private static char DigitAt(ReadOnlySpan<char> text, int i)
    {
        char c = text[i];
        char before = i > 0 ? text[i - 1] : '\0';
        char after = i + 1 < text.Length ? text[i + 1] : '\0';
        bool isZero = c is 'O' or 'o' or '0';
        if (isZero && ChineseNumber.DigitOf(before) >= 0 && (ChineseNumber.DigitOf(after) >= 0 || after is '年' or 'O' or 'o' or '0'))
            return '〇';
        if (c == '0')
            return c;
        bool endsNumber = char.IsAsciiDigit(before) && (char.IsAsciiDigit(after) || after is '年' or '月' or '日');
        bool beginsNumber = !isZero && before is '年' or '月' && char.IsAsciiDigit(after);
        return endsNumber || beginsNumber ? isZero ? '0' : '1' : c;
    }
}
