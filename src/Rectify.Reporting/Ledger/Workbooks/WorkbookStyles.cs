using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using CellFormatElement = DocumentFormat.OpenXml.Spreadsheet.CellFormat;

namespace Rectify.Reporting.Workbooks;

/// <summary>The looks of cells: one for headings, and one for each format on each fill.</summary>
internal static class WorkbookStyles
{
    /// <summary>The style of headings.</summary>
    public const uint Heading = 1;

    private const uint FirstOfCells = 2;
    private const uint GeneralFormat = 0;
    private const uint DayFormat = 164;
    private const uint PercentFormat = 10;
    private const uint TextFormat = 49;
    private const uint HeadingFill = 2;
    private const uint FirstFill = 3;

    // Pale, so that black words on them are easy to read; in the order of CellFill, which has no colour for None.
    private static readonly string[] FillColors = ["FFC6E9CF", "FFC9DDF5", "FFE0E0E0", "FFFFEBA0", "FFF9C2BE"];

    private static readonly CellFill[] Fills = Enum.GetValues<CellFill>();

    /// <summary>The style of a cell.</summary>
    public static uint Of(CellFormat format, CellFill fill) => FirstOfCells + ((uint)format * (uint)Fills.Length) + (uint)fill;

    public static Stylesheet Create(string fontName)
    {
        var cells = Enum.GetValues<CellFormat>().SelectMany(static format => Fills.Select(fill => Cell(format, fill)));
        return new Stylesheet(
            new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" }) { Count = 1 },
            new Fonts(Font(fontName), Font(fontName, new Bold())) { Count = 2 },
            new Fills([Fill(PatternValues.None), Fill(PatternValues.Gray125), Fill("FFDCE6F1"), .. FillColors.Select(Fill)]) { Count = (uint)FillColors.Length + FirstFill },
            new Borders(new Border(), Thin()) { Count = 2 },
            new CellStyleFormats(new CellFormatElement()) { Count = 1 },
            new CellFormats([new CellFormatElement(), HeadingStyle(), .. cells]));
    }

    private static CellFormatElement HeadingStyle() => new()
    {
        FontId = 1,
        FillId = HeadingFill,
        BorderId = 1,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
        Alignment = new Alignment { Horizontal = HorizontalAlignmentValues.Center, Vertical = VerticalAlignmentValues.Center, WrapText = true },
    };

    private static CellFormatElement Cell(CellFormat format, CellFill fill) => new()
    {
        NumberFormatId = FormatOf(format),
        FillId = fill == CellFill.None ? 0 : FirstFill + (uint)fill - 1,
        BorderId = 1,
        QuotePrefix = format == CellFormat.QuotedText ? true : null,
        ApplyNumberFormat = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
        Alignment = new Alignment { Horizontal = format == CellFormat.Day ? HorizontalAlignmentValues.Left : null, Vertical = VerticalAlignmentValues.Top, WrapText = true },
    };

    private static uint FormatOf(CellFormat format) => format switch
    {
        CellFormat.Day => DayFormat,
        CellFormat.Percent => PercentFormat,
        CellFormat.Code => TextFormat,
        // Long text under the format of text is shown as ##### by some spreadsheets; its type keeps it text.
        _ => GeneralFormat,
    };

    private static Font Font(string name, params OpenXmlElement[] before) => new([.. before, new FontSize { Val = 11 }, new FontName { Val = name }]);

    private static Fill Fill(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static Fill Fill(string color) => new(new PatternFill(new ForegroundColor { Rgb = color }) { PatternType = PatternValues.Solid });

    private static Border Thin() => new(
        new LeftBorder(Line()) { Style = BorderStyleValues.Thin },
        new RightBorder(Line()) { Style = BorderStyleValues.Thin },
        new TopBorder(Line()) { Style = BorderStyleValues.Thin },
        new BottomBorder(Line()) { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    private static Color Line() => new() { Rgb = "FFBFBFBF" };
}
