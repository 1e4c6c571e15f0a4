namespace Rectify.Text.Plans;

/// <summary>Reads the number at the beginning of a paragraph in the styles of official documents (GB/T 9704-2012, 7.3.3) and their everyday variants.</summary>
internal static class MarkerReader
{
    /// <summary>What a part of the time of a plan is called.</summary>
    public const string Stage = "阶段";

    private const int MonthsPerYear = 12;
    private const int MaxDigits = 4;

    /// <summary>Reads the marker of a folded paragraph; <see cref="MarkerStyle.None"/> where there is none.</summary>
    public static Marker Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return default;
        char first = text[0];
        return first switch
        {
            '第' => ReadChapter(text),
            '(' => ReadBracketed(text),
            >= '0' and <= '9' => ReadDigits(text),
            >= '①' and <= '⑳' => new Marker(MarkerStyle.Circle, first - '①' + 1, 1),
            >= '⑴' and <= '⒇' => new Marker(MarkerStyle.Point, first - '⑴' + 1, 1),
            >= '⒈' and <= '⒛' => new Marker(MarkerStyle.Item, first - '⒈' + 1, 1),
            >= '㈠' and <= '㈩' => new Marker(MarkerStyle.Section, first - '㈠' + 1, 1),
            '-' or '—' => ReadDashes(text),
            '·' or '•' or '●' or '○' or '■' or '◆' or '★' or '▲' or '➢' or '□' or '☐' or '☑' or '☒' => new Marker(MarkerStyle.Bullet, 0, 1),
            '*' or '+' when text.Length > 1 && text[1] == ' ' => new Marker(MarkerStyle.Bullet, 0, 1),
            _ => ReadPart(text),
        };
    }

    private static Marker ReadPart(ReadOnlySpan<char> text)
    {
        int length = ChineseOrdinal.Read(text, out int ordinal);
        if (length == 0 || length >= text.Length || text[length] is not ('、' or '.'))
            return default;
        // 一、二级保护区 is a list of grades, not a number.
        var rest = text[(length + 1)..];
        int next = ChineseOrdinal.Read(rest, out _);
        bool isGrade = next > 0 && next < rest.Length && rest[next] is '级' or '类' or '期' or '批' or '次';
        return isGrade ? default : new Marker(MarkerStyle.Part, ordinal, length + 1);
    }

    private static Marker ReadChapter(ReadOnlySpan<char> text)
    {
        int length = ChineseOrdinal.Read(text[1..], out int ordinal);
        if (length == 0)
            length = ReadNumber(text[1..], out ordinal);
        var rest = text[(1 + length)..];
        if (length == 0 || rest.IsEmpty)
            return default;
        if (rest[0] == '节')
            return new Marker(MarkerStyle.Division, ordinal, length + 2);
        if (rest[0] is '章' or '篇' or '编')
            return new Marker(MarkerStyle.Chapter, ordinal, length + 2);
        if (rest[0] == '条')
            return new Marker(MarkerStyle.Item, ordinal, length + 2);
        if (rest.StartsWith(Stage))
            return ReadStage(rest[Stage.Length..], ordinal, 1 + length + Stage.Length);
        return rest.StartsWith("部分") ? new Marker(MarkerStyle.Chapter, ordinal, length + 3) : default;
    }

    // 第一阶段:动员部署, 第二阶段(4月至6月); 第一阶段工作已完成 is a sentence.
    private static Marker ReadStage(ReadOnlySpan<char> rest, int ordinal, int length) => rest switch
    {
        [] or ['('or '。', ..] => new Marker(MarkerStyle.Section, ordinal, length),
        [':' or '、' or ',' or '.' or ' ', ..] => new Marker(MarkerStyle.Section, ordinal, length + 1),
        _ => default,
    };

    private static Marker ReadBracketed(ReadOnlySpan<char> text)
    {
        var inner = text[1..];
        int length = ChineseOrdinal.Read(inner, out int ordinal);
        var style = MarkerStyle.Section;
        if (length == 0)
        {
            length = ReadNumber(inner, out ordinal);
            style = MarkerStyle.Point;
        }

        if (length == 0 || length >= inner.Length || inner[length] != ')')
            return default;
        bool hasMark = length + 1 < inner.Length && inner[length + 1] is '、' or '.';
        return new Marker(style, ordinal, length + (hasMark ? 3 : 2));
    }

    private static Marker ReadDigits(ReadOnlySpan<char> text)
    {
        int length = ReadNumber(text, out int ordinal);
        if (length == 0 || length >= text.Length)
            return default;
        var rest = text[(length + 1)..];
        switch (text[length])
        {
            case '、':
                return new Marker(MarkerStyle.Item, ordinal, length + 1);
            case ')':
                return new Marker(MarkerStyle.Point, ordinal, length + 1);
            case '.' when rest.IsEmpty || !char.IsAsciiDigit(rest[0]) || BeginsWithYear(rest) || BeginsWithMonth(rest):
                return new Marker(MarkerStyle.Item, ordinal, length + 1);
            case '.':
                return ReadDecimal(rest, length + 1);
            default:
                return default;
        }
    }

    // 1.1 or 1.1.1 before words; 2.5微米 and 1.5倍 are amounts.
    private static Marker ReadDecimal(ReadOnlySpan<char> rest, int before)
    {
        var style = MarkerStyle.SubItem;
        int length = ReadNumber(rest, out int ordinal);
        if (length + 1 < rest.Length && rest[length] == '.')
        {
            int second = ReadNumber(rest[(length + 1)..], out int last);
            if (second > 0)
            {
                style = MarkerStyle.SubSubItem;
                (ordinal, length) = (last, length + 1 + second);
            }
        }

        bool isNumber = length is > 0 and < 6 && length < rest.Length && (rest[length] is ' ' or '、' or '.' || (char.IsLetter(rest[length]) && !IsUnit(rest[length])));
        bool hasMark = isNumber && rest[length] is '、' or '.';
        return isNumber ? new Marker(style, ordinal, before + length + (hasMark ? 1 : 0)) : default;
    }

    private static bool BeginsWithYear(ReadOnlySpan<char> text) =>
        text.Length > 4 && text[4] is '年' or '-' && ReadNumber(text[..4], out _) == 4;

    // 1.10月15日前: no number 1.10 has a month behind it.
    private static bool BeginsWithMonth(ReadOnlySpan<char> text)
    {
        int length = ReadNumber(text, out int month);
        return length is 1 or 2 && month is >= 1 and <= MonthsPerYear && length + 1 < text.Length && text[length] == '月' && (char.IsAsciiDigit(text[length + 1]) || text[length + 1] is '底' or '末' or '上' or '中' or '下' or '前' or '份');
    }

    private static bool IsUnit(char c) => c is '倍' or '万' or '亿' or '元' or '吨' or '米' or '公' or '千' or '微' or '个' or '平' or '立' or '年' or '月' or '亩' or '毫';

    private static Marker ReadDashes(ReadOnlySpan<char> text)
    {
        int length = text.IndexOfAnyExcept('-', '—');
        return length is 1 or 2 && !char.IsAsciiDigit(text[length]) ? new Marker(MarkerStyle.Bullet, 0, length) : default;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        int length = 0;
        for (; length < text.Length && char.IsAsciiDigit(text[length]); length++)
        {
            if (length == MaxDigits)
                return 0;
            number = (number * 10) + (text[length] - '0');
        }

        return length;
    }
}
