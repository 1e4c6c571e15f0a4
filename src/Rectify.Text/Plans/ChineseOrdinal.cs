namespace Rectify.Text.Plans;

/// <summary>Reads the Chinese numerals of headings, from 一 to 九百九十九.</summary>
internal static class ChineseOrdinal
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Reads a numeral at the beginning of a text and gives its length; 0 where there is none.</summary>
    public static int Read(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        int digit = 0;
        int length = 0;
        for (; length < text.Length && length < 6; length++)
        {
            char c = text[length];
            int next = c == '〇' ? 0 : Digits.IndexOf(c, StringComparison.Ordinal);
            if (next >= 0)
                digit = next;
            else if (c is '十' or '百')
                (value, digit) = (value + (Math.Max(digit, value == 0 ? 1 : 0) * (c == '十' ? 10 : 100)), 0);
            else
                break;
        }

        value += digit;
        return value > 0 ? length : 0;
    }

    /// <summary>The numeral of a number from 1 to 99.</summary>
    public static string Write(int value)
    {
        string tens = value < 10 ? "" : value < 20 ? "十" : $"{Digits[value / 10 % 10]}十";
        return value % 10 == 0 && value >= 10 ? tens : tens + Digits[value % 10];
    }
}
