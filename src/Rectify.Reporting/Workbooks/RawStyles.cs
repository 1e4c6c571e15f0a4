using System.Buffers;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rectify.Reporting.Workbooks;

/// <summary>What each style of a workbook says of its cells: as what a number is shown, and whether the cell is locked.</summary>
internal sealed partial class RawStyles
{
    private static readonly SearchValues<char> SignsOfDays = SearchValues.Create("yYdDmMhHsS");

    private readonly (NumberFormat Format, bool IsLocked)[] _byStyle;

    public RawStyles(WorkbookStylesPart? styles)
    {
        var codes = (styles?.Stylesheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .GroupBy(static f => f.NumberFormatId?.Value ?? 0)
            .ToDictionary(static g => g.Key, static g => LookOf(g.Last().FormatCode?.Value ?? ""));
        _byStyle = [.. (styles?.Stylesheet?.CellFormats?.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>() ?? [])
            .Select(style => (codes.TryGetValue(style.NumberFormatId?.Value ?? 0, out var look) ? look : LookOf(style.NumberFormatId?.Value ?? 0), style.Protection?.Locked?.Value ?? true))];
    }

    public NumberFormat FormatOf(uint? style) => style < _byStyle.Length ? _byStyle[style.Value].Format : NumberFormat.Plain;

    public bool IsLocked(uint? style) => !(style < _byStyle.Length) || _byStyle[style.Value].IsLocked;

    // The formats that every spreadsheet knows by number; 27 to 36 and 50 to 58 are days in Chinese and Japanese ones.
    private static NumberFormat LookOf(uint id) => id switch
    {
        9 or 10 => NumberFormat.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => NumberFormat.Day,
        _ => NumberFormat.Plain,
    };

    private static NumberFormat LookOf(string code)
    {
        string signs = Literal().Replace(code, "");
        return signs.Contains('%', StringComparison.Ordinal) ? NumberFormat.Percent
            : signs.AsSpan().ContainsAny(SignsOfDays) ? NumberFormat.Day
            : NumberFormat.Plain;
    }

    // What stands in quotes, after a backslash or in brackets is shown as it is, or says nothing of the kind of number; General has no sign of a day.
    [GeneratedRegex("""
        "[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General
        """, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}
