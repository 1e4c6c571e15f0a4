using NodaTime;

namespace Rectify.Serialization;

/// <summary>Days as JSON writes them: yyyy-MM-dd, years 1 to 9999, as ISO 8601 and RFC 3339 have them.</summary>
internal static class JsonDay
{
    public const int Length = 10;

    /// <summary>Whether the text has the form of a day; it may still be one that the calendar does not hold.</summary>
    public static bool TrySplit(ReadOnlySpan<byte> text, out int year, out int month, out int day)
    {
        year = month = day = 0;
        return text.Length == Length && text[4] == '-' && text[7] == '-'
            && TryDigits(text[..4], out year) && TryDigits(text[5..7], out month) && TryDigits(text[8..], out day);
    }

    /// <summary>The day, or null where the calendar holds no such day.</summary>
    public static LocalDate? Find(int year, int month, int day) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    /// <summary>Writes a day into ten bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is none of 1 to 9999.</exception>
    public static void Format(LocalDate date, Span<byte> text)
    {
        var (year, month, day) = date;
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1, nameof(date));
        Put(year, text[..4]);
        text[4] = (byte)'-';
        Put(month, text[5..7]);
        text[7] = (byte)'-';
        Put(day, text[8..Length]);
    }

    private static void Put(int number, Span<byte> digits)
    {
        for (int i = digits.Length - 1; i >= 0; i--)
        {
            digits[i] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }

    private static bool TryDigits(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (byte digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
                return false;
            number = (number * 10) + digit - '0';
        }

        return true;
    }
}
