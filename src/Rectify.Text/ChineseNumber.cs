namespace Rectify.Text;

/// <summary>Reads Chinese numerals: 十二, 二〇二五, 三千二百, 两万五千, 一亿.</summary>
internal static class ChineseNumber
{
    // Longer runs are no amount that a plan names.
    private const int LongestNumeral = 18;

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
        while (length < text.Length && IsNumeral(text[length]))
        {
            if (++length > LongestNumeral)
                return 0;
        }

        var number = length == 0 ? default : NumberReader.Read(text[..length]);
        if (number.Form != NumberForm.Exact || number.Length != length)
            return 0;
        value = (long)number.Value;
        return length;
    }

    /// <summary>Reads a text that is one numeral and nothing else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value) => Read(text, out value) is var length && length > 0 && length == text.Length;
}
