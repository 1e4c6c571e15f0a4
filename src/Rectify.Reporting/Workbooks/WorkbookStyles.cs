using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using CellFormatElement = DocumentFormat.OpenXml.Spreadsheet.CellFormat;

namespace Rectify.Reporting.Workbooks;

/// <summary>The looks of cells: one for headings, one for titles, and one for each use of each format; and the colours of words that stand out.</summary>
internal static class WorkbookStyles
{
    /// <summary>The style of headings.</summary>
    public const uint Heading = 1;

    /// <summary>The style of the title of a sheet.</summary>
    public const uint Title = 2;

    private const uint FirstOfCells = 3;
    private const uint GeneralFormat = 0;
    private const uint DayFormat = 164;
    private const uint PercentFormat = 10;
    private const uint TextFormat = 49;
    private const uint HeadingFill = 2;
    private const uint RecordedFill = 3;

    private static readonly CellFormat[] Formats = Enum.GetValues<CellFormat>();

    // Pale, so that black words on them are easy to read; in the order of CellFill.
    private static readonly string[] FillColors = ["FFC6E9CF", "FFC9DDF5", "FFE0E0E0", "FFFFEBA0", "FFF9C2BE"];

    /// <summary>The style of a cell.</summary>
    public static uint Of(CellFormat format, CellUse use = CellUse.Plain) => FirstOfCells + ((uint)use * (uint)Formats.Length) + (uint)format;

    public static Stylesheet Create(string fontName)
    {
        var cells = Enum.GetValues<CellUse>().SelectMany(static use => Formats.Select(format => Cell(format, use)));
        return new Stylesheet(
            new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" }) { Count = 1 },
            new Fonts(Font(fontName, 11), Font(fontName, 11, new Bold()), Font(fontName, 16, new Bold())) { Count = 3 },
            new Fills([Fill(PatternValues.None), Fill(PatternValues.Gray125), Fill("FFDCE6F1"), Fill("FFF0F0F0")]) { Count = 4 },
            new Borders(new Border(), Thin()) { Count = 2 },
            new CellStyleFormats(new CellFormatElement()) { Count = 1 },
            new CellFormats([new CellFormatElement(), HeadingStyle(), TitleStyle(), .. cells]),
            new DifferentialFormats(FillColors.Select(static c => new DifferentialFormat(new Fill(new PatternFill(new BackgroundColor { Rgb = c }))))) { Count = (uint)FillColors.Length });
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

    private static CellFormatElement TitleStyle() => new() { FontId = 2, ApplyFont = true, ApplyAlignment = true, Alignment = new Alignment { Vertical = VerticalAlignmentValues.Center } };

    // A cell is locked unless it says that it is not.
    private static CellFormatElement Cell(CellFormat format, CellUse use) => new()
    {
        NumberFormatId = FormatOf(format),
        FillId = use == CellUse.Recorded ? RecordedFill : 0,
        BorderId = 1,
        QuotePrefix = format == CellFormat.QuotedText ? true : null,
        ApplyNumberFormat = true,
        ApplyFill = use == CellUse.Recorded,
        ApplyBorder = true,
        ApplyAlignment = true,
        ApplyProtection = use == CellUse.Open,
        Protection = use == CellUse.Open ? new Protection { Locked = false } : null,
        // A code keeps away from the number before it: 1 and 2.1.1 are not 12.1.1.
        Alignment = new Alignment { Horizontal = format is CellFormat.Day or CellFormat.Code ? HorizontalAlignmentValues.Left : null, Indent = format is CellFormat.Code ? 1u : null, Vertical = VerticalAlignmentValues.Top, WrapText = true },
    };

    private static uint FormatOf(CellFormat format) => format switch
    {
        CellFormat.Day => DayFormat,
        CellFormat.Percent => PercentFormat,
        CellFormat.Code => TextFormat,
        // Long text under the format of text is shown as ##### by some spreadsheets; its type keeps it text.
        _ => GeneralFormat,
    };

    private static Font Font(string name, double size, params OpenXmlElement[] before) => new([.. before, new FontSize { Val = size }, new FontName { Val = name }]);

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
