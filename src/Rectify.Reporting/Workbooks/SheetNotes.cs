using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rectify.Reporting.Workbooks;

/// <summary>Writes comments on headings, and the drawing without which a spreadsheet does not show them.</summary>
internal static class SheetNotes
{
    private const string Vml = "urn:schemas-microsoft-com:vml";
    private const string Office = "urn:schemas-microsoft-com:office:office";
    private const string Excel = "urn:schemas-microsoft-com:office:excel";

    /// <summary>Adds the comments to a part, and gives the element that ends its sheet.</summary>
    public static LegacyDrawing Add(WorksheetPart part, Sheet sheet)
    {
        var noted = sheet.Columns.Select(static (column, index) => (column.Note, index)).Where(static c => c.Note is not null).ToArray();
        part.AddNewPart<WorksheetCommentsPart>("rId1").Comments = new Comments(
            new Authors(new Author("Rectify")),
            new CommentList(noted.Select(c => Note(CellAddress.Of(c.index, sheet.HeadingRow), c.Note!))));
        using (var drawing = part.AddNewPart<VmlDrawingPart>("rId2").GetStream(FileMode.Create))
            WriteShapes(drawing, [.. noted.Select(static c => c.index)], sheet.HeadingRow);
        return new LegacyDrawing { Id = "rId2" };
    }

    private static Comment Note(string address, string text) =>
        new(new CommentText(new Run(new Text(CellText.Encode(text)) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }))) { Reference = address, AuthorId = 0 };

    private static void WriteShapes(Stream drawing, int[] columns, int row)
    {
        using var xml = XmlWriter.Create(drawing, new XmlWriterSettings { OmitXmlDeclaration = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        xml.WriteStartElement("xml");
        xml.WriteAttributeString("xmlns", "v", ns: null, Vml);
        xml.WriteAttributeString("xmlns", "o", ns: null, Office);
        xml.WriteAttributeString("xmlns", "x", ns: null, Excel);
        xml.WriteRaw("""<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>""");
        for (int i = 0; i < columns.Length; i++)
        {
            xml.WriteRaw(FormattableString.Invariant($"""<v:shape id="_x0000_s{i + 1025}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{columns[i] + 1}, 10, {row}, 5, {columns[i] + 4}, 10, {row + 6}, 5</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{columns[i]}</x:Column></x:ClientData></v:shape>"""));
        }

        xml.WriteEndElement();
    }
}
