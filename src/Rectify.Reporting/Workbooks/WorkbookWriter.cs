using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rectify.Reporting.Workbooks;

/// <summary>Writes sheets as a workbook (.xlsx).</summary>
internal static class WorkbookWriter
{
    /// <summary>Writes a workbook: the same sheets, the same bytes.</summary>
    /// <param name="sheets">The sheets; the first is the one that is open.</param>
    /// <param name="fontName">The font.</param>
    public static byte[] Write(IReadOnlyList<Sheet> sheets, string fontName)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, Relationship(0));
            var parts = new Sheets();
            var names = new DefinedNames();
            for (int i = 0; i < sheets.Count; i++)
            {
                SheetWriter.Write(workbook.AddNewPart<WorksheetPart>(Relationship(i)), sheets[i], isOpen: i == 0);
                parts.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = sheets[i].Name, SheetId = (uint)i + 1, Id = Relationship(i) });
                names.Append(new DefinedName(Repeated(sheets[i])) { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i });
            }

            workbook.AddNewPart<WorkbookStylesPart>(Relationship(sheets.Count)).Stylesheet = WorkbookStyles.Create(fontName);
            workbook.Workbook = new Workbook(new BookViews(new WorkbookView { ActiveTab = 0 }), parts, names);
        }

        return DeterministicZip.Rewrite(file);
    }

    // What stands on every page: the headings and, where a sheet takes more than one page across, the columns that stay in sight.
    private static string Repeated(Sheet sheet)
    {
        string rows = string.Create(CultureInfo.InvariantCulture, $"'{sheet.Name}'!$1:${sheet.HeadingRow + 1}");
        return sheet.PagesAcross > 1 && sheet.FrozenColumns > 0 ? $"'{sheet.Name}'!$A:${CellAddress.ColumnName(sheet.FrozenColumns - 1)},{rows}" : rows;
    }

    // Left to itself, the library names relationships at random.
    private static string Relationship(int index) => string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}");
}
