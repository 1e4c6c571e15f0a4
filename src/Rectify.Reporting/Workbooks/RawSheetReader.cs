using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rectify.Reporting.Workbooks;

/// <summary>Reads the cells of sheets, one at a time, so that a long sheet takes no more memory than what it says.</summary>
internal sealed class RawSheetReader(WorkbookPart workbook)
{
    private readonly RawStyles _styles = new(workbook.WorkbookStylesPart);
    private readonly Lazy<string[]> _shared = new(() => [.. SharedTexts(workbook.SharedStringTablePart)]);

    public RawSheet Read(string name, WorksheetPart part)
    {
        var rows = new List<RawRow>();
        var merges = new List<CellRange>();
        int row = -1;
        int column = -1;
        using var xml = OpenXmlReader.Create(part);
        while (xml.Read())
        {
            if (!xml.IsStartElement)
                continue;
            if (xml.ElementType == typeof(Row))
            {
                int next = RowIndex(xml) ?? row + 1;
                row = next > row ? next : throw RawAmbiguityException.OfRow(name, next);
                column = -1;
            }
            else if (xml.ElementType == typeof(Cell))
            {
                var cell = (Cell)xml.LoadCurrentElement()!;
                column = CellAddress.TryParse(cell.CellReference?.Value, out int named, out _) ? named : column + 1;
                if (ContentOf(cell) is { } content)
                    Add(name, RowOf(rows, row), cell, column, content);
            }
            else if (xml.ElementType == typeof(MergeCell) && CellRange.Parse(((MergeCell)xml.LoadCurrentElement()!).Reference?.Value) is { } range)
            {
                merges.Add(range);
            }
        }

        return new RawSheet(name, rows, merges);
    }

    private static RawRow RowOf(List<RawRow> rows, int row)
    {
        if (rows.Count == 0 || rows[^1].Index != row)
            rows.Add(new RawRow(row, []));
        return rows[^1];
    }

    private void Add(string sheet, RawRow row, Cell cell, int column, RawCell content)
    {
        if (!row.Cells.TryAdd(column, content))
            throw RawAmbiguityException.OfCell(sheet, CellAddress.Of(column, row.Index));
        row.IsLocked &= _styles.IsLocked(cell.StyleIndex?.Value);
    }

    private static int? RowIndex(OpenXmlReader xml)
    {
        foreach (var attribute in xml.Attributes)
        {
            if (attribute.LocalName is "r" && int.TryParse(attribute.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                return number - 1;
        }

        return null;
    }

    private RawCell? ContentOf(Cell cell)
    {
        string value = cell.CellValue?.Text ?? "";
        if (cell.CellFormula is not null)
            return new RawCell(RawCellKind.Formula, value, _styles.FormatOf(cell.StyleIndex?.Value));
        var type = cell.DataType?.Value ?? CellValues.Number;
        if (type == CellValues.InlineString)
            return Text(PlainText(cell.InlineString));
        if (string.IsNullOrWhiteSpace(value))
            return null;
        if (type == CellValues.SharedString)
            return Text(_shared.Value[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)]);
        if (type == CellValues.Boolean)
            return new RawCell(RawCellKind.Boolean, value);
        if (type == CellValues.Error)
            return new RawCell(RawCellKind.Error, value);
        return type == CellValues.Number ? new RawCell(RawCellKind.Number, value, _styles.FormatOf(cell.StyleIndex?.Value)) : Text(value);
    }

    private static RawCell? Text(string text)
    {
        // Blanks at the ends may belong to a text; whoever reads something else than text trims.
        string decoded = CellText.Decode(text);
        return CellText.Trim(decoded).Length == 0 ? null : new RawCell(RawCellKind.Text, decoded);
    }

    private static IEnumerable<string> SharedTexts(SharedStringTablePart? part)
    {
        if (part is null)
            yield break;
        using var xml = OpenXmlReader.Create(part);
        while (xml.Read())
        {
            if (xml.IsStartElement && xml.ElementType == typeof(SharedStringItem))
                yield return PlainText((SharedStringItem)xml.LoadCurrentElement()!);
        }
    }

    // Runs of rich text in their order, without the readings that some languages print above the words.
    private static string PlainText(RstType? text) => text is null
        ? ""
        : string.Concat(text.ChildElements.Select(static part => part switch
        {
            DocumentFormat.OpenXml.Spreadsheet.Text plain => plain.Text,
            Run run => run.Text?.Text,
            _ => null,
        }));
}
