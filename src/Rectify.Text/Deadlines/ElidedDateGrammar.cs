using System.Buffers;
using Rectify.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Reads a month, quarter or year of a list that names its unit behind the last number alone: 2024年3|、6、9、12月底前, 第二|、三季度, 六七月份.</summary>
internal static class ElidedDateGrammar
{
    private const int LastMonth = 12;
    private const int LastQuarter = 4;
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    // How far on the second item is looked for.
    private const int LongestItem = 60;

    private static readonly SearchValues<char> ListOpenings = SearchValues.Create(":(");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。;\r\n");

    /// <summary>Determines whether such a list begins here.</summary>
    public static bool Sees(TextCursor cursor) => TryRead(ref cursor, out _);

    /// <summary>Reads the first member of the list and passes over it; it has the suffix of the last. Months in a row (6、7月) are read whole, as a period.</summary>
    public static bool TryRead(ref TextCursor cursor, out DateExpression date)
    {
        var c = cursor;
        date = default;
        var year = default(PartialDate);
        bool hasYear = !TryTakeNumbers(c, out var numbers, out var end) && YearGrammar.TryRead(ref c, out year);
        c.SkipSpaces();
        c.TryTake('第');
        if ((numbers.Count < 2 && !TryTakeNumbers(c, out numbers, out end)) || !TryTakeUnit(ref end, numbers, out var precision) || (!hasYear && precision == DeadlinePrecision.Month && IsLabel(c, numbers.Count)))
            return false;
        var first = Numbered(year, precision, numbers.First);
        var last = Numbered(default, precision, numbers.Last);
        var suffix = DateSuffixGrammar.Read(ref end, last);
        bool isInRow = suffix is not (DateSuffix.Last or DateSuffix.BeforeItBegins or DateSuffix.Before) && numbers.Last - numbers.First == numbers.Count - 1;
        if (isInRow)
            c = end;
        else
            _ = TryTakeNumber(ref c, out _);
        date = isInRow ? new DateExpression { First = first, Last = last, Suffix = suffix } : new DateExpression { Last = first, Suffix = suffix };
        cursor = c;
        return true;
    }

    // 3、6、9和12, or two numerals side by side: 六七.
    private static bool TryTakeNumbers(TextCursor c, out (int First, int Last, int Count) numbers, out TextCursor end)
    {
        numbers = default;
        while (numbers.Count < LastMonth && TryTakeNumber(ref c, out int number) && number > numbers.Last)
        {
            numbers = (numbers.Count == 0 ? number : numbers.First, number, numbers.Count + 1);
            bool isBeside = ChineseNumber.DigitOf(c.Peek(-1)) == number && ChineseNumber.DigitOf(c.Current) == number + 1;
            if (!isBeside && !c.TryTakeOneOf(TimeWords.ListMarks))
                break;
            c.SkipSpaces();
            c.TryTake('第');
        }

        end = c;
        return numbers.Count > 1;
    }

    // Two numerals side by side are two numbers (六七), 十二 is one.
    private static bool TryTakeNumber(ref TextCursor c, out int number)
    {
        number = ChineseNumber.DigitOf(c.Current);
        bool isLoose = number > 0 && ChineseNumber.DigitOf(c.Peek(1)) == number + 1;
        c.Position += isLoose ? 1 : 0;
        return isLoose || (c.Current != '两' && c.TryTakeNumber(out number));
    }

    private static bool TryTakeUnit(ref TextCursor c, (int First, int Last, int Count) numbers, out DeadlinePrecision precision)
    {
        c.SkipSpaces();
        precision = c.TryTakeAny(TimeLexicon.QuarterNames) ? DeadlinePrecision.Quarter
            : c.TryTake('月') ? DeadlinePrecision.Month
            : c.TryTake('年') ? DeadlinePrecision.Year
            : DeadlinePrecision.Day;
        c.TryTake('份');
        return precision switch
        {
            DeadlinePrecision.Quarter => numbers.Last <= LastQuarter,
            DeadlinePrecision.Month => numbers.Last <= LastMonth,
            DeadlinePrecision.Year => numbers is { First: >= FirstYear, Last: <= LastYear },
            _ => false,
        };
    }

    private static PartialDate Numbered(PartialDate year, DeadlinePrecision precision, int number) => precision == DeadlinePrecision.Year
        ? new PartialDate { Precision = precision, Reference = DateReference.Calendar, Year = number }
        : year with { Precision = precision, Part = number };

    // 1、6月底前完成方案;2、12月底前完成整改: the number of an item stands before its month.
    private static bool IsLabel(TextCursor c, int count)
    {
        var before = c.Text[..c.Position].TrimEnd(' ');
        bool isFirst = count == 2 && c.Current is '1' or '一';
        if (before.IsEmpty || ListOpenings.Contains(before[^1]))
            return isFirst;
        return char.IsAsciiLetterOrDigit(before[^1]) || before[^1] == '.' || (count == 2 && SentenceEnds.Contains(before[^1])) || (isFirst && HasSecondItem(c));
    }

    private static bool HasSecondItem(TextCursor c)
    {
        int next = c.Rest[..Math.Min(c.Rest.Length, LongestItem)].IndexOf(c.Current == '1' ? ";2、" : ";二、", StringComparison.Ordinal);
        return next > 0;
    }
}
