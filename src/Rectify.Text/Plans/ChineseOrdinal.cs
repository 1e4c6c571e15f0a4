namespace Rectify.Text.Plans;

/// <summary>Reads the Chinese numerals of headings, from 一 to 九百九十九.</summary>
internal static class ChineseOrdinal
{
    private const string Digits = "零一二三四五六七八九";

    private const int Largest = 999;

    /// <summary>Reads a numeral at the beginning of a text and gives its length; 0 where there is none.</summary>
    public static int Read(ReadOnlySpan<char> text, out int value)
    {
        int length = ChineseNumber.Read(text, out decimal number);
        value = number is >= 1 and <= Largest ? (int)number : 0;
        return value > 0 ? length : 0;
    }

    /// <summary>The numeral of a number from 1 to 99.</summary>
    public static string Write(int value)
    {
        string tens = value < 10 ? "" : value < 20 ? "十" : $"{Digits[value / 10 % 10]}十";
        return value % 10 == 0 && value >= 10 ? tens : tens + Digits[value % 10];
    }
}
