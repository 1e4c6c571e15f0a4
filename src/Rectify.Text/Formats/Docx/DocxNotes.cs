using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Rectify.Text.Formats.Docx;

/// <summary>Counts the footnotes and endnotes of a Word document.</summary>
internal static class DocxNotes
{
    public static int Count(MainDocumentPart main) => Count(main.FootnotesPart) + Count(main.EndnotesPart);

    // The lines that part notes from the text are notes with a type.
    private static int Count(OpenXmlPart? part)
    {
        if (part is null)
            return 0;
        int count = 0;
        using var xml = DocxXml.Open(part);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "footnote" or "endnote" } && DocxXml.IsWord(xml) && DocxXml.Attribute(xml, "type") is null or "normal")
                count++;
        }

        return count;
    }
}
