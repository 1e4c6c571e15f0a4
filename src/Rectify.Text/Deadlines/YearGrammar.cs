using Rectify.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Reads a year: 2018年, 二〇一八年, 今年, 次年.</summary>
internal static class YearGrammar
{
    private const int Century = 2000;

    /// <summary>Reads a year: 2018年, 二〇一八年, 今年, 次年. 2018年度 is the year.</summary>
    public static bool TryRead(ref TextCursor cursor, out PartialDate point)
    {
        point = new PartialDate { Precision = DeadlinePrecision.Year };
        return char.IsAsciiDigit(cursor.Current) || ChineseNumber.IsNumeral(cursor.Current)
            ? TryReadNumberedYear(ref cursor, ref point)
            : DistanceGrammar.TryRead(ref cursor, TimeLexicon.Years, ref point);
    }

    /// <summary>Takes the four digits of a year, Arabic or Chinese.</summary>
    public static bool TryTakeNumber(ref TextCursor cursor, out int year)
    {
        var c = cursor;
        int start = c.Position;
        bool taken = c.TryTakeNumber(out year) && c.Position - start == 4 && year is >= 1900 and <= 2199;
        if (taken)
            cursor = c;
        return taken;
    }

    // 2018年, 二〇一八年, and as some write it: 2018底, 18年底.
    private static bool TryReadNumberedYear(ref TextCursor cursor, ref PartialDate point)
    {
        var c = cursor;
        if (TryTakeNumber(ref c, out int year))
        {
            c.SkipSpaces();
            if (c.TryTake('年'))
                c.TryTake('度');
            else if (c.Current is not ('底' or '末') || DateSuffixGrammar.SeesLookalike(c))
                return false;
        }
        else if (!TryTakeShortYear(ref c, out year))
        {
            return false;
        }

        point = point with { Reference = DateReference.Calendar, Year = year };
        cursor = c;
        return true;
    }

    // 20年 is a length of time; 20年底 and 20年6月 are dates.
    private static bool TryTakeShortYear(ref TextCursor cursor, out int year)
    {
        var c = cursor;
        bool taken = c.TryTakeDigits(out year, out int length) && length == 2 && c.TryTake('年') && (c.Current is '底' or '末' || SeesMonth(c));
        year += Century;
        if (taken)
            cursor = c;
        return taken && !DateSuffixGrammar.SeesLookalike(c);
    }

    private static bool SeesMonth(TextCursor c) => c.TryTakeDigits(out _, out int length) && length <= 2 && c.Current == '月';
}
