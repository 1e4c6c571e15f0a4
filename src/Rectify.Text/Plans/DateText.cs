using NodaTime;

namespace Rectify.Text.Plans;

/// <summary>Reads the dates of letterheads: 2018-06-29, 2018/6/29, 2018年6月29日, 二〇一八年六月二十九日.</summary>
internal static class DateText
{
    /// <summary>Reads the date at the beginning of a folded text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="day">The day; null where the calendar has no such day.</param>
    /// <returns>The number of characters; 0 where there is no date.</returns>
    public static int Read(ReadOnlySpan<char> text, out LocalDate? day)
    {
        day = null;
        int length = 0;
        if (!TryReadPart(text, ref length, 4, 4, out int year) || !TryReadMark(text, ref length, '年', out char mark))
            return 0;
        if (!TryReadPart(text, ref length, 1, 3, out int month) || !TryReadMark(text, ref length, '月', out char second) || (mark != '年' && second != mark))
            return 0;
        if (!TryReadPart(text, ref length, 1, 3, out int number))
            return 0;
        if (mark == '年' && !TryReadMark(text, ref length, '日', out _))
            return 0;
        bool exists = year is >= 1900 and < 2200 && month is >= 1 and <= 12 && number >= 1 && number <= CalendarSystem.Iso.GetDaysInMonth(year, month);
        day = exists ? new LocalDate(year, month, number) : null;
        return length;
    }

    /// <summary>Finds the first date of a folded text.</summary>
    /// <returns>Its range; empty where there is none.</returns>
    public static TextRange Find(ReadOnlySpan<char> text, out LocalDate? day)
    {
        for (int start = 0; start + 8 <= text.Length; start++)
        {
            if (IsDigit(text[start]) && Read(text[start..], out day) is > 0 and var length)
                return new TextRange(start, start + length);
        }

        day = null;
        return default;
    }

    private static bool TryReadPart(ReadOnlySpan<char> text, ref int position, int fewest, int most, out int value)
    {
        while (position < text.Length && text[position] == ' ')
            position++;
        int start = position;
        bool isAscii = position < text.Length && char.IsAsciiDigit(text[position]);
        while (position < text.Length && position - start < most && (isAscii ? char.IsAsciiDigit(text[position]) : IsDigit(text[position]) && !char.IsAsciiDigit(text[position])))
            position++;
        value = 0;
        var digits = text[start..position];
        if (digits.Length < fewest)
            return false;
        return isAscii ? int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out value) : TryReadChinese(digits, out value);
    }

    private static bool TryReadChinese(ReadOnlySpan<char> digits, out int value)
    {
        bool isWhole = ChineseNumber.TryParse(digits, out decimal number) && number is > 0 and < 10_000;
        value = isWhole ? (int)number : 0;
        return isWhole;
    }

    private static bool TryReadMark(ReadOnlySpan<char> text, ref int position, char expected, out char mark)
    {
        while (position < text.Length && text[position] == ' ')
            position++;
        mark = position < text.Length ? text[position] : '\0';
        bool isMark = mark == expected || (expected != '日' && mark is '-' or '/' or '.') || (expected == '日' && mark == '号');
        position += isMark ? 1 : 0;
        return isMark;
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is '〇' or '零' or '十' || "一二三四五六七八九".Contains(c, StringComparison.Ordinal);
}
