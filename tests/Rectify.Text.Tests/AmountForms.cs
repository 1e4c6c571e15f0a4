using System.Globalization;
using System.Text;

namespace Rectify.Text.Tests;

/// <summary>Writes an amount in every form that the grammar of numbers knows.</summary>
internal static class AmountForms
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The forms of a whole amount below a million million.</summary>
    public static IEnumerable<string> Of(long value)
    {
        string plain = value.ToString(CultureInfo.InvariantCulture);
        yield return plain;
        yield return value.ToString("N0", CultureInfo.InvariantCulture);
        yield return string.Concat(plain.Select(static c => (char)(c + 0xFEE0)));
        yield return Spelled(value);
        yield return Spelled(value).Replace('零', '〇');
        yield return Spelled(value, digit: '两');
        if (value is > 100 and < 10_000 && value % 10 == 0 && value % 100 > 0 && value / 100 % 10 > 0)
            yield return Spelled(value)[..^1];
        foreach (string mixed in Mixed(value))
            yield return mixed;
    }

    /// <summary>The forms of an amount with a fraction: 95.5, 九十五点五, 九十五点五〇.</summary>
    public static IEnumerable<string> Of(long whole, int fraction)
    {
        string digits = fraction.ToString("00", CultureInfo.InvariantCulture);
        string spelled = string.Concat(digits.Select(static c => Digits[c - '0']));
        yield return $"{whole}.{digits}";
        yield return $"{Spelled(whole)}点{spelled}";
        yield return $"{Spelled(whole)}点{spelled.Replace('零', '〇')}";
    }

    // 2亿3000万, 12万3千, 1万2千, 3千5百: digits with the scales of Chinese.
    private static IEnumerable<string> Mixed(long value)
    {
        long high = value / 100_000_000;
        long middle = value / 10_000 % 10_000;
        long low = value % 10_000;
        string millions = (high > 0 ? $"{high}亿" : "") + (middle > 0 ? $"{middle}万" : "");
        if (millions.Length > 0 && low == 0)
            yield return millions;
        if (middle > 0 && low > 0 && low % 1000 == 0)
            yield return $"{millions}{low / 1000}千";
        if (middle > 0 && low >= 1000)
            yield return millions + low.ToString(CultureInfo.InvariantCulture);
        if (high == 0 && middle == 0 && low >= 1000 && low % 100 == 0)
            yield return $"{low / 1000}千" + (low % 1000 > 0 ? $"{low % 1000 / 100}百" : "");
        if (value > 0 && low % 100 == 0 && high == 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"{value / 10_000m:0.##}万");
        if (value % 1_000_000 == 0 && high > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"{value / 100_000_000m:0.##}亿");
    }

    /// <summary>The amount in Chinese numerals: 一亿零二百万, 三千零五.</summary>
    public static string Spelled(long value, char digit = '二')
    {
        if (value == 0)
            return "零";
        var text = new StringBuilder();
        bool gap = false;
        foreach (var (scale, name) in ((long, string)[])[(100_000_000, "亿"), (10_000, "万"), (1, "")])
        {
            long part = value / scale % 10_000;
            if (scale == 100_000_000)
                part = value / scale;
            if (part == 0)
            {
                gap |= text.Length > 0;
                continue;
            }

            if (text.Length > 0 && (gap || part < 1000))
                text.Append('零');
            gap = false;
            text.Append(Section(part, digit)).Append(name);
        }

        string spelled = text.ToString();
        return spelled.StartsWith("一十", StringComparison.Ordinal) ? spelled[1..] : spelled;
    }

    private static string Section(long part, char digit)
    {
        var text = new StringBuilder();
        bool gap = false;
        foreach (var (unit, name) in ((int, string)[])[(1000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            int d = (int)(part / unit % 10);
            if (d == 0)
            {
                gap |= text.Length > 0;
                continue;
            }

            if (gap)
                text.Append('零');
            gap = false;
            text.Append(d == 2 && unit >= 100 ? digit : Digits[d]).Append(name);
        }

        return text.ToString();
    }
}
