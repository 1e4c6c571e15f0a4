using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Rectify.Text.Formats.Docx;

/// <summary>Opens a part as XML: without a document type, without anything from outside, one node at a time, so that no depth of nesting matters.</summary>
internal static class DocxXml
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string WordStrict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static XmlReader Open(OpenXmlPart part) => XmlReader.Create(
        part.GetStream(FileMode.Open, FileAccess.Read),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true, IgnoreComments = true });

    public static bool IsWord(XmlReader xml) => xml.NamespaceURI is Word or WordStrict;

    /// <summary>The value of an attribute of the current element, w:val by default.</summary>
    public static string? Attribute(XmlReader xml, string name = "val") => xml.GetAttribute(name, Word) ?? xml.GetAttribute(name, WordStrict);
}
