namespace Rectify.Text;

/// <summary>Reads Chinese numerals: 十二, 二〇二五, 三千二百, 两万五千, 一亿.</summary>
internal static class ChineseNumber
{
    // Longer runs are no amount that a plan names; the bound also keeps the value within a decimal.
    private const int LongestNumeral = 20;

    private const decimal TenThousand = 10_000;

    // Ten million million millions: anything above is noise.
    private const decimal Largest = 1_000_000_000_000_000_000;

    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Whether a character can stand in a Chinese numeral.</summary>
    public static bool IsNumeral(char character) => DigitOf(character) >= 0 || UnitOf(character) > 0;

    /// <summary>The value of one digit character, 0 to 9, or -1.</summary>
    public static int DigitOf(char character) => character switch
    {
        '零' => 0,
        '两' => 2,
        _ => Digits.IndexOf(character, StringComparison.Ordinal),
    };

    /// <summary>The power of ten that a character stands for (十, 百, 千, 万, 亿), or 0 where it is none.</summary>
    public static decimal UnitOf(char character) => character switch
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
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value) => Read(text, out value) is > 0 and var length && length == text.Length;

    private static decimal ByPosition(ReadOnlySpan<char> numeral)
    {
        decimal value = 0;
        foreach (char c in numeral)
            value = (value * 10) + DigitOf(c);
        return value;
    }

    // 三四 is "three or four"; 二〇 and 二〇二五 are digits in a row.
    private static bool IsVague(ReadOnlySpan<char> numeral) => numeral.Length is 2 or 3 && !numeral.ContainsAny('〇', '零');

    private static bool TryReadUnits(ReadOnlySpan<char> numeral, out decimal value)
    {
        value = 0;
        decimal section = 0;
        decimal? digit = null;
        foreach (char c in numeral)
        {
            decimal unit = UnitOf(c);
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
                decimal part = section + (digit ?? 0);
                value = part == 0 ? Math.Max(value, 1) * unit : value + (part * unit);
                (section, digit) = (0, null);
                if (value > Largest)
                    return false;
            }
        }

        value += section + (digit ?? 0);
        return true;
    }
}
