using System.Buffers;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Finds what changes are measured from: 比2015年, 与上年同期相比, 在2020年基础上, 同比.</summary>
internal static class BaselineScanner
{
    private static readonly SearchValues<char> FirstCharacters = SearchValues.Create("比较与同在由从到至是为");

    /// <summary>Adds every baseline of a folded text, in order.</summary>
    public static void Find(ReadOnlySpan<char> text, List<BaselineMark> into)
    {
        int i = 0;
        while (i < text.Length)
        {
            int next = text[i..].IndexOfAny(FirstCharacters);
            if (next < 0)
                return;
            i += next;
            bool isReached = text[i] is '到' or '至' or '是' or '为';
            int opening = isReached || text[i] is '由' or '从' ? 1 : 0;
            int length = opening == 1 ? ReadYearOfValue(text[(i + 1)..], out int? year, out bool isMultiple) : Read(text[i..], out year, out isMultiple);
            bool isGoal = isReached && !isMultiple;
            if (text[i] is '是' or '为' && isGoal)
                length = 0;
            if (length > 0)
                into.Add(isGoal ? new BaselineMark(i, length + 1, year, isGoal) : new BaselineMark(i + opening, length, year));
            i += Math.Max(length + opening, 1);
        }
    }

    private static int Read(ReadOnlySpan<char> text, out int? year, out bool isMultiple)
    {
        year = null;
        isMultiple = false;
        if (text.StartsWith("同比", StringComparison.Ordinal))
            return text.Length > 2 && text[2] == '例' ? 0 : 2;
        if (!ChangeLexicon.BaselineOpenings.TryStart(text, out int length))
            return 0;
        int opening = length;
        length += Spaces(text[length..]);
        bool named = TryYear(text[length..], out int yearLength, out int number);
        if (!named && !ChangeLexicon.PreviousYear.TryStart(text[length..], out yearLength))
            return 0;
        year = named ? number : null;
        length += yearLength;
        int beforeEnding = length;
        while (ChangeLexicon.BaselineEndings.TryStart(text[length..], out int ending))
            length += ending;

        // 与2015年 and 在2015年 are baselines only where words of comparison follow.
        bool compares = length > beforeEnding && text[length - 1] is '比' or '较' or '上';
        return opening > 1 || text[0] is '比' or '较' || compares ? length : 0;
    }

    // 由2017年的35%提高到2020年的38%: the year of which a number is said; 从2020年起 is none. 达到2020年的1.5倍 measures from that year.
    private static int ReadYearOfValue(ReadOnlySpan<char> text, out int? year, out bool isMultiple)
    {
        isMultiple = false;
        bool named = TryYear(text, out int length, out int number);
        year = named ? number : null;
        while (named && ChangeLexicon.BaselineEndings.TryStart(text[length..], out int ending))
            length += ending;
        if (!named || length >= text.Length)
            return 0;
        int digits = NumberLength(text[length..]);
        char unit = length + digits < text.Length ? text[length + digits] : '\0';
        isMultiple = digits > 0 && unit == '倍';
        return isMultiple || (char.IsAsciiDigit(text[length]) && unit is not ('月' or '年' or '季' or '日')) ? length : 0;
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || text[length] == '.' || ChineseNumber.IsNumeral(text[length])))
            length++;
        return length;
    }

    private static bool TryYear(ReadOnlySpan<char> text, out int length, out int year)
    {
        length = 0;
        year = 0;
        while (length < text.Length && length < 4 && char.IsAsciiDigit(text[length]))
            year = (year * 10) + (text[length++] - '0');
        if (length != 4 || year is < 1900 or > 2199)
            return false;
        length += Spaces(text[length..]);
        if (length >= text.Length || text[length] != '年')
            return false;
        length++;
        return true;
    }

    private static int Spaces(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && text[count] == ' ')
            count++;
        return count;
    }
}
