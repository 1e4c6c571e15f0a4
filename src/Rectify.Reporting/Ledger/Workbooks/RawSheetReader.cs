using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rectify.Reporting.Workbooks;

/// <summary>Reads the cells of sheets, one at a time, so that a long sheet takes no more memory than what it says.</summary>
internal sealed class RawSheetReader(WorkbookPart workbook)
{
    private readonly NumberLooks _looks = new(workbook.WorkbookStylesPart);
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
                row = RowIndex(xml) ?? row + 1;
                column = -1;
            }
            else if (xml.ElementType == typeof(Cell))
            {
                var cell = (Cell)xml.LoadCurrentElement()!;
                column = CellAddress.TryParse(cell.CellReference?.Value, out int named, out _) ? named : column + 1;
                if (ContentOf(cell) is { } content)
                    Add(rows, row, column, content);
            }
            else if (xml.ElementType == typeof(MergeCell) && CellRange.Parse(((MergeCell)xml.LoadCurrentElement()!).Reference?.Value) is { } range)
            {
                merges.Add(range);
            }
        }

        return new RawSheet(name, rows, merges);
    }

    private static void Add(List<RawRow> rows, int row, int column, RawCell content)
    {
        if (rows.Count == 0 || rows[^1].Index != row)
            rows.Add(new RawRow(row, []));
        rows[^1].Cells[column] = content;
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
            return new RawCell(RawCellKind.Formula, value);
        var type = cell.DataType?.Value ?? CellValues.Number;
        if (type == CellValues.InlineString)
            return Text(PlainText(cell.InlineString));
        if (value.Length == 0)
            return null;
        if (type == CellValues.SharedString)
            return Text(_shared.Value[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)]);
        if (type == CellValues.Boolean)
            return new RawCell(RawCellKind.Boolean, value);
        if (type == CellValues.Error)
            return new RawCell(RawCellKind.Error, value);
        return type == CellValues.Number ? new RawCell(RawCellKind.Number, value, _looks.Of(cell.StyleIndex?.Value)) : Text(value);
    }

    private static RawCell? Text(string text)
    {
        string trimmed = CellText.Trim(CellText.Decode(text));
        return trimmed.Length == 0 ? null : new RawCell(RawCellKind.Text, trimmed);
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
            Text plain => plain.Text,
            Run run => run.Text?.Text,
            _ => null,
        }));
}
