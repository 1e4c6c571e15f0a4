using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting.Ledgers;
using Rectify.Reporting.Workbooks;

namespace Rectify.Reporting.Tests.Ledgers;

/// <summary>Forms as they come back.</summary>
internal static class EditedForm
{
    /// <summary>A form that was made with one log and, when it came back, held another.</summary>
    public static byte[] Of(RectificationPlan plan, ProgressLog made, ProgressLog shown) => Of(plan, made, shown, static sheet => sheet);

    /// <summary>Such a form as it was laid out before: without a title, rows above, words beside ids or locks.</summary>
    public static byte[] OfOldLayout(RectificationPlan plan, ProgressLog made, ProgressLog shown) => Of(plan, made, shown, static sheet => sheet with
    {
        Title = null,
        RowsAbove = 0,
        IsForm = false,
        Columns = [.. sheet.Columns.Where(static (_, i) => i != 1)],
        Rows = [.. sheet.Rows.Select(static row => row.Where(static (_, i) => i != 1).ToArray())],
    });

    /// <summary>A workbook with texts typed into cells of a sheet, which take the look of their columns.</summary>
    public static byte[] Typed(byte[] workbook, string sheet, params (string Address, string Text)[] cells)
    {
        var file = new MemoryStream();
        file.Write(workbook);
        using (var document = SpreadsheetDocument.Open(file, isEditable: true))
        {
            string id = document.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single(s => s.Name == sheet).Id!.Value!;
            var worksheet = ((WorksheetPart)document.WorkbookPart.GetPartById(id)).Worksheet!;
            foreach (var (address, text) in cells)
                Type(worksheet, address, text);
        }

        return file.ToArray();
    }

    private static void Type(Worksheet worksheet, string address, string text)
    {
        Assert.True(CellAddress.TryParse(address, out int column, out int row));
        var data = worksheet.Elements<SheetData>().Single();
        var line = data.Elements<Row>().SingleOrDefault(r => r.RowIndex! == (uint)row + 1);
        if (line is null)
        {
            line = new Row { RowIndex = (uint)row + 1 };
            data.InsertAt(line, data.Elements<Row>().Count(r => r.RowIndex! < (uint)row + 1));
        }

        var cell = new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text))) { CellReference = address, DataType = CellValues.InlineString, StyleIndex = worksheet.Descendants<Column>().ElementAt(column).Style };
        line.InsertAt(cell, line.Elements<Cell>().Count(c => CellAddress.TryParse(c.CellReference, out int other, out _) && other < column));
    }

    private static byte[] Of(RectificationPlan plan, ProgressLog made, ProgressLog shown, Func<Workbooks.Sheet, Workbooks.Sheet> change)
    {
        var words = new PlanWords(plan);
        var lists = new ChoiceSheet("zh").Create(plan);
        return WorkbookWriter.Write(
            [
                new AboutSheet("zh").OfTemplate(plan, made),
                change(new FactSheet("zh", FactTable.Events, words).Create(shown, lists)),
                change(new FactSheet("zh", FactTable.Observations, words).Create(shown, lists)),
                lists,
            ],
            LedgerWords.Font.In("zh"));
    }
}
