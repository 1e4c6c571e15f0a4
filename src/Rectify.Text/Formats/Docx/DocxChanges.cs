using System.Xml;

namespace Rectify.Text.Formats.Docx;

/// <summary>Knows the elements of a Word document that are no text of it: what was moved or deleted, former properties, and the doubles for older programs.</summary>
internal static class DocxChanges
{
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>Whether an element is passed over with all that it holds.</summary>
    public static bool IsSkipped(XmlReader xml) => DocxXml.IsWord(xml)
        ? xml.LocalName is "pPrChange" or "rPrChange" or "tblPrChange" or "trPrChange" or "tcPrChange" or "sectPrChange" or "tblGridChange" or "numberingChange"
            || (xml.LocalName is "del" or "moveFrom" && !xml.IsEmptyElement)
        : xml is { LocalName: "Fallback", NamespaceURI: Compatibility };
}
