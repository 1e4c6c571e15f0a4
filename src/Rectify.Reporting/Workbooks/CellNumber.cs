using System.Globalization;

namespace Rectify.Reporting.Workbooks;

/// <summary>Numbers as workbooks keep them: binary floating point, of which fifteen decimal digits are sure.</summary>
internal static class CellNumber
{
    private const int SureDigits = 15;

    /// <summary>Whether a workbook keeps the number to the last digit.</summary>
    public static bool IsKept(decimal number)
    {
        string digits = Format(Math.Abs(number)).Replace(".", "", StringComparison.Ordinal);
        return digits.TrimStart('0').Length <= SureDigits;
    }

    /// <summary>The number without zeros at its end.</summary>
    public static string Format(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Reads the number of a file: 0.28999999999999998 is the 0.29 that somebody typed.</summary>
    public static decimal? Parse(string text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double binary) || Math.Abs(binary) >= 1e15)
            return null;
        string sure = binary.ToString("G15", CultureInfo.InvariantCulture);
        return decimal.TryParse(sure, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;
    }
}
