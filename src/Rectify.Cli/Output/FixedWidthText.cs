using System.Globalization;
using System.Text;

namespace Rectify.Cli.Output;

/// <summary>Writes a text with characters that every terminal draws equally wide.</summary>
/// <remarks>
/// Unicode leaves the width of “, ①, Ⅲ or — to the font: one column for most terminals, two for some set up for Chinese.
/// A table that holds them is crooked on one or the other, so they are written with signs whose width is beyond doubt.
/// </remarks>
internal static class FixedWidthText
{
    /// <summary>The text on one line, without characters of uncertain width as far as there is a plain way to write them.</summary>
    public static string Of(string text)
    {
        var steady = new StringBuilder(text.Length);
        foreach (char c in OneLine.Of(text))
        {
            if (c < 0x80 || Plain(c) is not { } plain)
                steady.Append(c);
            else
                steady.Append(plain);
        }

        return steady.ToString();
    }

    private static string? Plain(char c) => c switch
    {
        '“' or '”' => "\"",
        '‘' or '’' => "'",
        '—' or '–' or '―' or '─' => "-",
        '…' or '⋯' => "..",
        '·' or '•' => ".",
        '×' => "x",
        '÷' => "/",
        '±' => "+/-",
        '≥' => ">=",
        '≤' => "<=",
        '→' => "->",
        '°' => " deg",
        '℃' => " degC",
        '‰' => " per mille",
        '§' => "S.",
        '²' => "2",
        '³' => "3",
        'μ' => "u",
        '■' or '□' or '●' or '○' or '◆' or '◇' or '▲' or '△' or '★' or '☆' or '※' => "*",
        >= '①' and <= '⑳' => Number("(", c - '①' + 1, ")"),
        >= '⑴' and <= '⒇' => Number("(", c - '⑴' + 1, ")"),
        >= '⒈' and <= '⒛' => Number("", c - '⒈' + 1, "."),
        >= 'Ⅰ' and <= 'Ⅻ' => Roman(c - 'Ⅰ' + 1),
        _ => null,
    };

    private static string Number(string before, int number, string after) => before + number.ToString(CultureInfo.InvariantCulture) + after;

    private static string Roman(int number) => (number >= 10 ? "X" : "") + (number % 10) switch
    {
        1 => "I",
        2 => "II",
        3 => "III",
        4 => "IV",
        5 => "V",
        6 => "VI",
        7 => "VII",
        8 => "VIII",
        9 => "IX",
        _ => "",
    };
}
