using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Rectify.Reporting.Calendars;

/// <summary>Writes content lines of iCalendar: escaped, folded at 75 octets between characters, ended by CR and LF (RFC 5545, 3.1 and 3.3.11).</summary>
internal sealed class ContentLines
{
    private const int MostOctets = 75;
    private const string LineEnd = "\r\n";

    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private readonly StringBuilder _text = new();

    /// <summary>A day as iCalendar writes it.</summary>
    public static string Day(LocalDate day) => DayPattern.Format(day);

    /// <summary>A property whose value is not text.</summary>
    public void Line(string name, string value)
    {
        int octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                // The blank that marks a continuation counts too.
                _text.Append(LineEnd).Append(' ');
                octets = 1;
            }

            _text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        _text.Append(LineEnd);
    }

    /// <summary>A property whose value is a number.</summary>
    public void Number(string name, int value) => Line(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A property whose value is text.</summary>
    public void Text(string name, string value) => Line(name, Escape(value));

    /// <summary>All lines.</summary>
    public override string ToString() => _text.ToString();

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text.ReplaceLineEndings("\n"))
        {
            switch (c)
            {
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append(c);
                    break;
                case '\n':
                    escaped.Append("\\n");
                    break;
                // Other control characters have no place in text.
                default:
                    if (!char.IsControl(c) || c == '\t')
                        escaped.Append(c);
                    break;
            }
        }

        return escaped.ToString();
    }
}
