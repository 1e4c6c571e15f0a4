using System.Globalization;
using System.Text;

namespace Rectify.Reporting.Workbooks;

/// <summary>Text on its way into a cell and out of it.</summary>
/// <remarks>
/// A text that begins like a formula gets an apostrophe before it, so that it is none even after the sheet has gone through CSV, which knows no types.
/// What XML cannot hold is written as spreadsheets do it: <c>_x0007_</c>. What exceeds a cell is cut, visibly.
/// </remarks>
internal static class CellText
{
    /// <summary>The most UTF-16 code units that a cell holds.</summary>
    public const int MaxLength = 32767;

    private const string Cut = " […]";
    private const char Guard = '\'';
    private const int EscapeLength = 7;

    // With their full-width forms, which some spreadsheets take for the same.
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    /// <summary>Whether a spreadsheet might take the text for a formula.</summary>
    public static bool IsLikeFormula(string text)
    {
        string bare = text.TrimStart(Guard);
        return bare.Length > 0 && FormulaStarts.Contains(bare[0], StringComparison.Ordinal);
    }

    /// <summary>Whether a text that was read back is not the whole of what was written.</summary>
    public static bool IsCut(string text) => text.Length >= MaxLength - 2 && text.EndsWith(Cut, StringComparison.Ordinal);

    /// <summary>The text as it stands in the file.</summary>
    public static string Encode(string text) => Escape(Shorten(IsLikeFormula(text) ? Guard + text : text));

    /// <summary>The text that was encoded, or that a person typed.</summary>
    public static string Decode(string cell)
    {
        string text = Unescape(cell);
        return text.Length > 0 && text[0] == Guard && IsLikeFormula(text) ? text[1..] : text;
    }

    /// <summary>The text without blanks at its ends, whether they show or not.</summary>
    public static string Trim(string text)
    {
        var trimmed = text.AsSpan();
        while (trimmed.Length > 0 && IsBlank(trimmed[0]))
            trimmed = trimmed[1..];
        while (trimmed.Length > 0 && IsBlank(trimmed[^1]))
            trimmed = trimmed[..^1];
        return trimmed.ToString();
    }

    /// <summary>The text with the wide forms of Latin letters, digits and signs made plain: ２０１８ becomes 2018.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, wide) =>
    {
        for (int i = 0; i < wide.Length; i++)
            folded[i] = wide[i] switch { >= '\uFF01' and <= '\uFF5E' => (char)(wide[i] - 0xFEE0), '\u3000' => ' ', _ => wide[i] };
    });

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';

    private static string Shorten(string text)
    {
        if (text.Length <= MaxLength)
            return text;
        int length = MaxLength - Cut.Length;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)] + Cut;
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                escaped.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c))
                escaped.Append('\uFFFD');
            else if (!IsXml(c) || IsEscape(text.AsSpan(i)))
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static string Unescape(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (IsEscape(text.AsSpan(i)))
            {
                plain.Append((char)ushort.Parse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += EscapeLength - 1;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    // A carriage return is XML, but readers of XML fold it into a line feed.
    private static bool IsXml(char c) => c is '\t' or '\n' or (>= ' ' and not ('\uFFFE' or '\uFFFF'));

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text.Length >= EscapeLength && text[0] == '_' && text[1] == 'x' && text[6] == '_' && text[2..6].IndexOfAnyExcept(HexDigits) < 0;

    private static ReadOnlySpan<char> HexDigits => "0123456789ABCDEFabcdef";
}
