using Rectify.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Reads dates of figures and signs: 2018-06-30, 2018.6.30, 2018.6, 12.31前.</summary>
internal static class NumericDateGrammar
{
    /// <summary>Reads 2018-06-30, 2018/6/30, 2018.6.30 and 2018.6; a figure with a unit (2018.6万吨) is none.</summary>
    public static bool TryRead(ref TextCursor cursor, out PartialDate point)
    {
        var c = cursor;
        point = default;
        if (!c.TryTakeDigits(out int year, out int length) || length != 4)
            return false;
        char sign = c.Current;
        if (!c.TryTakeOneOf(".-/") || !c.TryTakeDigits(out int month, out length) || length > 2)
            return false;
        point = new PartialDate { Precision = DeadlinePrecision.Month, Reference = DateReference.Calendar, Year = year, Part = month };
        var d = c;
        if (d.TryTake(sign) && d.TryTakeDigits(out int day, out length) && length <= 2 && d.Current is not ('年' or '月'))
        {
            d.TryTakeOneOf("日号");
            point = point with { Precision = DeadlinePrecision.Day, Day = day };
            c = d;
        }
        else if (sign == '-' ? length != 2 || c.Current is '年' : !EndsNumericMonth(c))
        {
            return false;
        }

        cursor = c;
        return true;
    }

    /// <summary>Reads a day without its year (2018.6.1-6.30).</summary>
    public static bool TryReadDay(ref TextCursor cursor, out PartialDate point)
    {
        var c = cursor;
        point = default;
        if (!c.TryTakeDigits(out int month, out int length) || length > 2 || !c.TryTakeOneOf("./") || !c.TryTakeDigits(out int day, out length) || length > 2)
            return false;
        point = new PartialDate { Precision = DeadlinePrecision.Day, Part = month, Day = day };
        cursor = c;
        return true;
    }

    /// <summary>Reads 12.31 before 前, which alone distinguishes it from an amount.</summary>
    public static bool TryReadDayBefore(ref TextCursor cursor, out PartialDate point)
    {
        var c = cursor;
        if (!TryReadDay(ref c, out point) || c.Current != '前' || DateSuffixGrammar.SeesLookalike(c))
            return false;
        cursor = c;
        return true;
    }

    private static bool EndsNumericMonth(TextCursor c) => c.AtEnd || c.Current is '底' or '末' or '前' or '-' or '~' or '—' or '至' or ')' or ',' or ';' or '。' || c.SeesAny(TimeLexicon.Deeds);
}
