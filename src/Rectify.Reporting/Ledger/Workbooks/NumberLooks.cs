using System.Buffers;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rectify.Reporting.Workbooks;

/// <summary>As what the numbers of each style of a workbook are shown.</summary>
internal sealed partial class NumberLooks
{
    private static readonly SearchValues<char> SignsOfDays = SearchValues.Create("yYdDmMhHsS");

    private readonly NumberLook[] _byStyle;

    public NumberLooks(WorkbookStylesPart? styles)
    {
        var codes = (styles?.Stylesheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .GroupBy(static f => f.NumberFormatId?.Value ?? 0)
            .ToDictionary(static g => g.Key, static g => LookOf(g.Last().FormatCode?.Value ?? ""));
        _byStyle = [.. (styles?.Stylesheet?.CellFormats?.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>() ?? [])
            .Select(style => style.NumberFormatId?.Value ?? 0)
            .Select(id => codes.TryGetValue(id, out var look) ? look : LookOf(id))];
    }

    public NumberLook Of(uint? style) => style < _byStyle.Length ? _byStyle[style.Value] : NumberLook.Plain;

    // The formats that every spreadsheet knows by number; 27 to 36 and 50 to 58 are days in Chinese and Japanese ones.
    private static NumberLook LookOf(uint id) => id switch
    {
        9 or 10 => NumberLook.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => NumberLook.Day,
        _ => NumberLook.Plain,
    };

    private static NumberLook LookOf(string code)
    {
        string signs = Literal().Replace(code, "");
        return signs.Contains('%', StringComparison.Ordinal) ? NumberLook.Percent
            : signs.AsSpan().ContainsAny(SignsOfDays) ? NumberLook.Day
            : NumberLook.Plain;
    }

    // What stands in quotes, after a backslash or in brackets is shown as it is, or says nothing of the kind of number; General has no sign of a day.
    [GeneratedRegex("""
        "[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General
        """, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}
