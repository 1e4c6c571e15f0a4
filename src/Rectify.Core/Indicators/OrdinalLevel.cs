namespace Rectify.Indicators;

/// <summary>The classes of water quality, best first: Ⅰ类, Ⅱ类, Ⅲ类, Ⅳ类, Ⅴ类, 劣Ⅴ类 (GB 3838-2002).</summary>
/// <remarks>A level compares by quality, so 达到或优于Ⅲ类 is "at least Ⅲ类". A level that is none of these does not compare with any.</remarks>
public static class OrdinalLevel
{
    private static readonly string[] Numerals = ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ"];
    private static readonly string[] Latin = ["I", "II", "III", "IV", "V"];
    private static readonly string[] Chinese = ["一", "二", "三", "四", "五"];

    /// <summary>The quality of a class, from 5 (Ⅰ类) to 1 (Ⅴ类) and 0 (劣Ⅴ类); null for anything else.</summary>
    public static int? Quality(string? level)
    {
        if (string.IsNullOrWhiteSpace(level))
            return null;
        string s = level.Trim();
        bool inferior = s.StartsWith('劣');
        string numeral = (inferior ? s[1..] : s).Replace("类", "", StringComparison.Ordinal).Replace("水质", "", StringComparison.Ordinal).Trim();
        int index = IndexIn(Numerals, numeral) ?? IndexIn(Latin, numeral) ?? IndexIn(Chinese, numeral) ?? -1;
        return (inferior, index) switch
        {
            (_, < 0) => null,
            (true, 4) => 0,
            (true, _) => null,
            _ => 5 - index,
        };
    }

    private static int? IndexIn(string[] names, string numeral)
    {
        int index = Array.IndexOf(names, numeral);
        return index < 0 ? null : index;
    }
}
