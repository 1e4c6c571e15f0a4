using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rectify.Reporting.Workbooks;

/// <summary>Writes one sheet: its cells, and what makes it usable on a screen and on paper.</summary>
internal static class SheetWriter
{
    private const uint A3 = 8;

    public static void Write(WorksheetPart part, Sheet sheet, bool isOpen)
    {
        int lastRow = sheet.Rows.Count + sheet.RowsToFill;
        string all = $"A1:{CellAddress.Of(sheet.Columns.Count - 1, sheet.Rows.Count)}";
        var worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetDimension { Reference = all },
            new SheetViews(View(isOpen)),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(sheet.Columns.Select(static (c, i) => Column(c, (uint)i + 1))),
            new SheetData([Headings(sheet), .. sheet.Rows.Select((row, i) => Row(sheet.Columns, row, i + 1))]),
            new AutoFilter { Reference = $"A1:{CellAddress.Of(sheet.Columns.Count - 1, lastRow)}" });
        if (sheet.RowsToFill > 0 && SheetChoices.Of(sheet, lastRow) is { HasChildren: true } choices)
            worksheet.Append(choices);
        worksheet.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = A3, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddHeader("&C&A"), new OddFooter("&C&P / &N")));
        if (sheet.Columns.Any(static c => c.Note is not null))
            worksheet.Append(SheetNotes.Add(part, sheet.Columns));
        part.Worksheet = worksheet;
    }

    private static SheetView View(bool isOpen) => new(
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
        new Selection { Pane = PaneValues.BottomLeft, ActiveCell = "A2", SequenceOfReferences = new ListValue<StringValue> { InnerText = "A2" } })
    {
        WorkbookViewId = 0,
        TabSelected = isOpen,
    };

    private static Column Column(SheetColumn column, uint number) => new()
    {
        Min = number,
        Max = number,
        Width = column.Width,
        CustomWidth = true,
        Style = WorkbookStyles.Of(column.Format, CellFill.None),
    };

    private static Row Headings(Sheet sheet) => new(sheet.Columns.Select(static (c, i) => TextCell(CellAddress.Of(i, 0), CellText.Encode(c.Heading), WorkbookStyles.Heading)))
    {
        RowIndex = 1,
        Height = RowHeight.Of(sheet.Columns, sheet.Columns.Select(static c => c.Heading)),
    };

    // A blank cell looks as its column does without being written.
    private static Row Row(IReadOnlyList<SheetColumn> columns, CellValue[] values, int row) =>
        new(values.Index().Where(static v => !v.Item.IsBlank).Select(v => Cell(columns[v.Index], v.Item, CellAddress.Of(v.Index, row))))
        {
            RowIndex = (uint)row + 1,
            Height = RowHeight.Of(columns, values.Select(static v => v.Text)),
        };

    private static Cell Cell(SheetColumn column, CellValue value, string address)
    {
        // A text keeps the format of its column, so that what is typed over it is taken for the same.
        uint style = WorkbookStyles.Of(value.Format == CellFormat.Text ? column.Format : value.Format, value.Fill);
        return value.Number is { } number
            ? new Cell(new DocumentFormat.OpenXml.Spreadsheet.CellValue(CellNumber.Format(number))) { CellReference = address, StyleIndex = style }
            : TextCell(address, value.Text!, style);
    }

    private static Cell TextCell(string address, string text, uint style) => new(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }))
    {
        CellReference = address,
        DataType = CellValues.InlineString,
        StyleIndex = style,
    };
}
