using System.Globalization;
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
        int top = sheet.HeadingRow;
        string all = $"A1:{CellAddress.Of(sheet.Columns.Count - 1, sheet.FirstRow + sheet.Rows.Count - 1)}";
        string rows = $"{CellAddress.Of(0, top)}:{CellAddress.Of(sheet.Columns.Count - 1, sheet.LastRow)}";
        var worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetDimension { Reference = all },
            new SheetViews(View(sheet, isOpen)),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(sheet.Columns.Select((c, i) => Column(c, (uint)i + 1, sheet.IsForm ? CellUse.Open : CellUse.Plain))),
            new SheetData([.. Title(sheet), Headings(sheet), .. BlankRows(sheet), .. sheet.Rows.Select((row, i) => Row(sheet, row, sheet.FirstRow + i))]));
        if (sheet.IsForm)
            worksheet.Append(Protection());
        worksheet.Append(new AutoFilter { Reference = rows });
        if (sheet.Colours is { } colours)
            worksheet.Append(Colours(colours, $"{CellAddress.Of(colours.Column, top + 1)}:{CellAddress.Of(colours.Column, sheet.LastRow)}"));
        if (sheet.RowsToFill > 0 && SheetChoices.Of(sheet) is { HasChildren: true } choices)
            worksheet.Append(choices);
        worksheet.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = A3, Orientation = OrientationValues.Landscape, FitToWidth = (uint)sheet.PagesAcross, FitToHeight = 0 },
            new HeaderFooter(new OddHeader("&C&A"), new OddFooter("&C&P / &N")));
        if (sheet.Columns.Any(static c => c.Note is not null))
            worksheet.Append(SheetNotes.Add(part, sheet));
        part.Worksheet = worksheet;
    }

    private static SheetView View(Sheet sheet, bool isOpen)
    {
        string first = CellAddress.Of(sheet.FrozenColumns, sheet.HeadingRow + 1);
        var active = sheet.FrozenColumns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft;
        var pane = new Pane { VerticalSplit = sheet.HeadingRow + 1, TopLeftCell = first, ActivePane = active, State = PaneStateValues.Frozen };
        if (sheet.FrozenColumns > 0)
            pane.HorizontalSplit = sheet.FrozenColumns;
        return new SheetView(pane, new Selection { Pane = active, ActiveCell = first, SequenceOfReferences = new ListValue<StringValue> { InnerText = first } })
        {
            WorkbookViewId = 0,
            TabSelected = isOpen,
        };
    }

    // The title runs on over the blank cells beside it, so that no cell need be merged.
    private static IEnumerable<Row> Title(Sheet sheet) => sheet.Title is { } title
        ? [new Row([TextCell(CellAddress.Of(0, 0), CellText.Encode(title), WorkbookStyles.Title), .. sheet.IsForm ? LockedTitle(sheet) : []]) { RowIndex = 1, Height = 26, CustomHeight = true }]
        : [];

    private static IEnumerable<Cell> LockedTitle(Sheet sheet) =>
        Enumerable.Range(1, sheet.Columns.Count - 1).Select(static column => new Cell { CellReference = CellAddress.Of(column, 0), StyleIndex = WorkbookStyles.Title });

    // Without a password: it keeps from slips, and whoever lifts it is found out by comparison. Rows may be put in, sorted and filtered.
    private static SheetProtection Protection() => new()
    {
        Sheet = true,
        Objects = true,
        Scenarios = true,
        FormatCells = false,
        FormatColumns = false,
        FormatRows = false,
        InsertRows = false,
        Sort = false,
        AutoFilter = false,
    };

    private static IEnumerable<Row> BlankRows(Sheet sheet) => sheet.Columns.All(static c => c.Formula is null) ? [] : Enumerable.Range(sheet.HeadingRow + 1, sheet.RowsAbove)
        .Select(row => new Row(sheet.Columns.Index().Where(static c => c.Item.Formula is not null).Select(c => FormulaCell(c.Item, c.Index, row))) { RowIndex = (uint)row + 1 });

    // It shows nothing until it is worked out.
    private static Cell FormulaCell(SheetColumn column, int index, int row) =>
        new(new CellFormula(string.Format(CultureInfo.InvariantCulture, column.Formula!, row + 1)), new DocumentFormat.OpenXml.Spreadsheet.CellValue(""))
        {
            CellReference = CellAddress.Of(index, row),
            DataType = CellValues.String,
            StyleIndex = WorkbookStyles.Of(column.Format, CellUse.Open),
        };

    private static ConditionalFormatting Colours(CellColours colours, string range) =>
        new(colours.Words.Select(static (word, i) => new ConditionalFormattingRule(new Formula($"\"{word.Word.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))
        {
            Type = ConditionalFormatValues.CellIs,
            Operator = ConditionalFormattingOperatorValues.Equal,
            Priority = i + 1,
            FormatId = (uint)word.Fill,
        }))
        {
            SequenceOfReferences = new ListValue<StringValue> { InnerText = range },
        };

    private static Column Column(SheetColumn column, uint number, CellUse use) => new()
    {
        Min = number,
        Max = number,
        Width = column.Width,
        CustomWidth = true,
        Style = WorkbookStyles.Of(column.Format, use),
    };

    private static Row Headings(Sheet sheet) => new(sheet.Columns.Select((c, i) => TextCell(CellAddress.Of(i, sheet.HeadingRow), CellText.Encode(c.Heading), WorkbookStyles.Heading)))
    {
        RowIndex = (uint)sheet.HeadingRow + 1,
        Height = RowHeight.Of(sheet.Columns, sheet.Columns.Select(static c => c.Heading)),
    };

    // A blank cell looks as its column does without being written, save where it is locked and its column is not.
    private static Row Row(Sheet sheet, CellValue[] values, int row) =>
        new(values.Index().Where(v => sheet.IsForm || !v.Item.IsBlank).Select(v => Cell(sheet.Columns[v.Index], v.Item, CellAddress.Of(v.Index, row), sheet.IsForm ? CellUse.Recorded : CellUse.Plain)))
        {
            RowIndex = (uint)row + 1,
            Height = RowHeight.Of(sheet.Columns, values.Select(static v => v.Text)),
        };

    private static Cell Cell(SheetColumn column, CellValue value, string address, CellUse use)
    {
        // A text keeps the format of its column, so that what is typed over it is taken for the same.
        uint style = WorkbookStyles.Of(value.IsBlank || value.Format == CellFormat.Text ? column.Format : value.Format, use);
        if (value.IsBlank)
            return new Cell { CellReference = address, StyleIndex = style };
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
