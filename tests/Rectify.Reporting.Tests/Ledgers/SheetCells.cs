using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Rectify.Reporting.Tests.Ledgers;

/// <summary>Looks into a workbook with the Open XML SDK.</summary>
internal sealed class SheetCells : IDisposable
{
    private readonly SpreadsheetDocument _document;

    public SheetCells(byte[] workbook) => _document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);

    public string[] SheetNames => [.. Workbook.Workbook!.Descendants<Sheet>().Select(static s => s.Name!.Value!)];

    public WorkbookPart Workbook => _document.WorkbookPart!;

    public string[] Faults => [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(_document).Select(static f => $"{f.Part?.Uri}: {f.Description}")];

    public Worksheet SheetOf(string name)
    {
        string id = Workbook.Workbook!.Descendants<Sheet>().Single(s => s.Name == name).Id!.Value!;
        return ((WorksheetPart)Workbook.GetPartById(id)).Worksheet!;
    }

    public Cell CellOf(string sheet, string address) => SheetOf(sheet).Descendants<Cell>().Single(c => c.CellReference == address);

    public string TextOf(string sheet, string address) => CellOf(sheet, address).InnerText;

    public CellFormat FormatOf(Cell cell) => Workbook.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

    public bool IsLocked(uint style) => Workbook.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)style).Protection?.Locked?.Value ?? true;

    public void Dispose() => _document.Dispose();
}
