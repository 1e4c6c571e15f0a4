namespace Rectify.Text;

/// <summary>Reads Chinese numerals: 十二, 二〇二五, 三千二百, 两万五千, 一亿.</summary>
internal static class ChineseNumber
{
    // Longer runs are no amount that a plan names; the bound also keeps the value within a decimal.
    private const int LongestNumeral = 18;

    private const int TenThousand = 10_000;

    // Anything above is noise.
    private const long Largest = 1_000_000_000_000_000;

    /// <summary>Whether a character can stand in a Chinese numeral.</summary>
    public static bool IsNumeral(char character) => character >= '\u3007' && (DigitOf(character) >= 0 || UnitOf(character) > 0);

    /// <summary>The value of one digit character, 0 to 9, or -1.</summary>
    public static int DigitOf(char character) => character switch
    {
        '〇' or '零' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>The power of ten that a character stands for (十, 百, 千, 万, 亿), or 0 where it is none.</summary>
    public static int UnitOf(char character) => character switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };

    /// <summary>Reads the numeral at the beginning of a (folded) text.</summary>
    /// <returns>The number of characters of the numeral; 0 where there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, out decimal value)
    {
        int length = Read(text, out long number);
        value = number;
        return length;
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{char}, out decimal)"/>
    public static int Read(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        int length = 0;
        bool hasUnit = false;
        while (length < text.Length && IsNumeral(text[length]))
        {
            hasUnit |= UnitOf(text[length]) > 0;
            if (++length > LongestNumeral)
                return 0;
        }

        var numeral = text[..length];
        if (!hasUnit && IsVague(numeral))
            return 0;
        if (!hasUnit)
            value = ByPosition(numeral);
        else if (!TryReadUnits(numeral, out value))
            return 0;
        return length;
    }

    /// <summary>Reads a text that is one numeral and nothing else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value) => Read(text, out value) is var length && length > 0 && length == text.Length;

    private static long ByPosition(ReadOnlySpan<char> numeral)
    {
        long value = 0;
        foreach (char c in numeral)
            value = (value * 10) + DigitOf(c);
        return value;
    }

    // 三四 is "three or four"; 二〇 and 二〇二五 are digits in a row.
    private static bool IsVague(ReadOnlySpan<char> numeral) => numeral.Length is 2 or 3 && !numeral.ContainsAny('〇', '零');

    private static bool TryReadUnits(ReadOnlySpan<char> numeral, out long value)
    {
        value = 0;
        long section = 0;
        long? digit = null;
        foreach (char c in numeral)
        {
            int unit = UnitOf(c);
            if (unit == 0)
            {
                digit = DigitOf(c);
            }
            else if (unit < TenThousand)
            {
                section += (digit ?? 1) * unit;
                digit = null;
            }
            else
            {
                // 三万亿: a unit after a unit multiplies the whole; 一亿二千万: each part has its own.
                long part = section + (digit ?? 0);
                if (Math.Max(value, part) > Largest / unit)
                    return false;
                value = part == 0 ? Math.Max(value, 1) * unit : value + (part * unit);
                (section, digit) = (0, null);
            }
        }

        value += section + (digit ?? 0);
        return true;
    }
}
