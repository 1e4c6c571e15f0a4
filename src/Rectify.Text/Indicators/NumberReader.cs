using System.Globalization;

namespace Rectify.Text.Indicators;

/// <summary>Reads numbers in digits (2,620; 12.59) and in Chinese (二十万, 百分之八十).</summary>
internal static class NumberReader
{
    // A decimal holds 28 digits; a longer run is a code.
    private const int LongestNumber = 24;

    private static readonly WordSet Halves = new("半数 一半");

    /// <summary>Reads the number at a place and passes over it.</summary>
    /// <param name="outline">The passage.</param>
    /// <param name="i">Where the number begins; after the call, where it ends.</param>
    /// <param name="end">Where the clause ends.</param>
    /// <param name="value">The number.</param>
    /// <param name="percent">Whether 百分之 stands before it.</param>
    public static bool TryRead(Outline outline, ref int i, int end, out decimal value, out bool percent)
    {
        percent = false;
        if (!char.IsAsciiDigit(outline[i]))
            return TrySpelled(outline, ref i, end, out value, out percent);
        int start = i;
        while (i < end && (char.IsAsciiDigit(outline[i]) || IsInnerMark(outline, i, end)))
            i++;
        value = 0;
        return i - start <= LongestNumber
            && decimal.TryParse(outline.Slice(start, i), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsInnerMark(Outline outline, int i, int end) =>
        (outline[i] == '.' && i + 1 < end && char.IsAsciiDigit(outline[i + 1])) || ClauseSplitter.IsThousandsComma(outline, i);

    // 三分之二, 半数 and 一半以上, in per cent. A half that is no share of what is named stays words (一半是).
    private static bool TryFraction(ReadOnlySpan<char> text, out int length, out decimal percent)
    {
        percent = 50;
        if (Halves.TryStart(text, out length))
            return text.StartsWith("半数", StringComparison.Ordinal) || text[length..].StartsWith("以上", StringComparison.Ordinal);
        int parts = ChineseNumber.Read(text, out long whole);
        if (parts == 0 || whole <= 1 || !text[parts..].StartsWith("分之", StringComparison.Ordinal))
            return false;
        int taken = ChineseNumber.Read(text[(parts + 2)..], out long part);
        length = parts + 2 + taken;
        percent = 100m * part / whole;
        return taken > 0 && part < whole;
    }

    // 百分之八十 is 80 %; 两万 is a number, 两万五千 too.
    private static bool TrySpelled(Outline outline, ref int i, int end, out decimal value, out bool percent)
    {
        var rest = outline.Slice(i, end);
        percent = rest.StartsWith("百分之", StringComparison.Ordinal);
        if (percent)
            rest = rest[3..];
        if (!percent && TryFraction(rest, out int fraction, out value))
        {
            i += fraction;
            return percent = true;
        }

        int length = ChineseNumber.Read(rest, out value);
        if (length == 0 && percent && char.IsAsciiDigit(rest.IsEmpty ? ' ' : rest[0]))
        {
            i += 3;
            return TryRead(outline, ref i, end, out value, out _);
        }

        // 二十万亩 is 20 万亩, as 20万亩 is.
        if (!percent && length > 1 && rest[length - 1] is '万' or '亿' && ChineseNumber.TryParse(rest[..(length - 1)], out decimal scaled))
        {
            value = scaled;
            length--;
        }

        i += (percent ? 3 : 0) + length;
        return length > 0;
    }
}
