namespace Rectify.Testing.Printing;

/// <summary>Finds Chinese in a text.</summary>
internal static class ChineseText
{
    /// <summary>Determines whether a text has a Chinese character or a sign of Chinese punctuation.</summary>
    public static bool IsIn(string text) => text.EnumerateRunes().Any(static rune => IsChinese(rune.Value));

    /// <summary>Determines whether a character is a Chinese one, or a sign of Chinese punctuation.</summary>
    public static bool IsChinese(int rune) => rune is
        (>= 0x2E80 and <= 0x2FDF) or (>= 0x3000 and <= 0x303F) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x20000 and <= 0x3FFFF);
}
