using System.Globalization;
using System.Security;
using Rectify.Text.Tests.Plans;

namespace Rectify.Text.Tests.Lists;

/// <summary>Makes workbooks of one sheet. A cell that begins with # is a number, with @ a day as a number, with % a part shown as a percentage, with = a formula, with ! an error, with ~ true (1) or false (0).</summary>
internal static class SheetFile
{
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static byte[] Of(string name, string merges, params string[][] rows) => Of(name, "", merges, rows);

    /// <summary>A workbook whose sheet people do not see.</summary>
    public static byte[] Hidden(string name, params string[][] rows) => Of(name, " state=\"hidden\"", "", rows);

    private static byte[] Of(string name, string state, string merges, string[][] rows) => WordFile.Zip(
        ("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Type}.sheet.main+xml\"/><Override PartName=\"/xl/sheet.xml\" ContentType=\"{Type}.worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Type}.styles+xml\"/></Types>"),
        ("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"r2\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>"),
        ("xl/workbook.xml", $"<workbook xmlns=\"{Namespace}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"{name}\" sheetId=\"1\"{state} r:id=\"r1\"/></sheets></workbook>"),
        ("xl/styles.xml", $"<styleSheet xmlns=\"{Namespace}\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>"),
        ("xl/sheet.xml", $"<worksheet xmlns=\"{Namespace}\"><sheetData>{string.Concat(rows.Select(Row))}</sheetData>{(merges.Length == 0 ? "" : $"<mergeCells>{string.Concat(merges.Split(' ').Select(static m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>")}</worksheet>"));

    private static string Row(string[] cells, int row) =>
        string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">{string.Concat(cells.Select((cell, column) => Cell(cell, $"{(char)('A' + column)}{row + 1}")))}</row>");

    private static string Cell(string cell, string address) => cell switch
    {
        "" => "",
        ['#', .. var number] => $"<c r=\"{address}\"><v>{number}</v></c>",
        ['@', .. var day] => $"<c r=\"{address}\" s=\"1\"><v>{day}</v></c>",
        ['%', .. var part] => $"<c r=\"{address}\" s=\"2\"><v>{part}</v></c>",
        ['~', .. var truth] => $"<c r=\"{address}\" t=\"b\"><v>{truth}</v></c>",
        ['!', .. var error] => $"<c r=\"{address}\" t=\"e\"><v>{error}</v></c>",
        ['=', .. var formula] => $"<c r=\"{address}\"><f>{SecurityElement.Escape(formula)}</f><v>45000</v></c>",
        _ => $"<c r=\"{address}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(cell)}</t></is></c>",
    };
}
