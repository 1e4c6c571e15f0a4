using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Rectify.Reporting.Workbooks;

namespace Rectify.Reporting.Documents;

/// <summary>Writes a report as a Word document: a title, headings, paragraphs, lists and tables, in the fonts of official documents.</summary>
internal sealed class WordWriter(string language)
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Document = "word/document.xml";
    private const string Styles = "word/styles.xml";

    // A4 with the margins of official documents, in twentieths of a point.
    private const int PageWidth = 11906;
    private const int LeftMargin = 1588;
    private const int RightMargin = 1474;
    private const int TextWidth = PageWidth - LeftMargin - RightMargin;

    private const int MostEntriesTogether = 5;

    private const string ContentTypes = """
        <?xml version="1.0" encoding="utf-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
        """;

    private const string PackageRelations = """
        <?xml version="1.0" encoding="utf-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    private const string DocumentRelations = """
        <?xml version="1.0" encoding="utf-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
        """;

    // Sizes are half points: 16 pt for the text of an official document, 22 pt for its title, 10.5 pt in tables.
    private const string StyleSheet = """
        <?xml version="1.0" encoding="utf-8"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="FangSong" w:hAnsi="Times New Roman"/><w:sz w:val="28"/><w:lang w:val="LANGUAGE" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="240"/><w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:eastAsia="SimSun"/><w:b/><w:sz w:val="44"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:eastAsia="SimHei"/><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Together"><w:name w:val="Together"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Cell"><w:name w:val="Cell"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="21"/></w:rPr></w:style></w:styles>
        """;

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None };

    /// <summary>The document.</summary>
    public byte[] Write(string title, IReadOnlyList<ReportBlock> blocks)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", ContentTypes);
            Add(archive, "_rels/.rels", PackageRelations);
            Add(archive, "word/_rels/document.xml.rels", DocumentRelations);
            Add(archive, Styles, StyleSheet.Replace("LANGUAGE", language is "zh" ? "zh-CN" : "en-GB", StringComparison.Ordinal));
            using var stream = archive.CreateEntry(Document).Open();
            WriteBody(stream, title, blocks);
        }

        zip.Position = 0;
        return DeterministicZip.Rewrite(zip);
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }

    private static void WriteBody(Stream stream, string title, IReadOnlyList<ReportBlock> blocks)
    {
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartElement("w", "document", Main);
        Start(xml, "body");
        Paragraph(xml, "Title", title);
        foreach (var block in blocks)
            Write(xml, block);
        Page(xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, ReportBlock block)
    {
        switch (block)
        {
            case ReportBlock.Heading heading:
                Paragraph(xml, "Heading1", heading.Text);
                break;
            case ReportBlock.Paragraph paragraph:
                Paragraph(xml, style: null, paragraph.Text);
                break;
            case ReportBlock.Bullets list:
                Bullets(xml, list.Entries);
                break;
            case ReportBlock.Table table:
                Table(xml, table);
                break;
        }
    }

    // A short list, such as the lines for signatures, stands on one page.
    private static void Bullets(XmlWriter xml, IReadOnlyList<string> entries)
    {
        for (int i = 0; i < entries.Count; i++)
            Paragraph(xml, entries.Count <= MostEntriesTogether && i < entries.Count - 1 ? "Together" : null, $"• {entries[i]}");
    }

    private static void Paragraph(XmlWriter xml, string? style, string text, bool isBold = false)
    {
        Start(xml, "p");
        if (style is not null)
        {
            Start(xml, "pPr");
            Value(xml, "pStyle", style);
            xml.WriteEndElement();
        }

        Start(xml, "r");
        if (isBold)
        {
            Start(xml, "rPr");
            Start(xml, "b");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        Start(xml, "t");
        xml.WriteAttributeString("xml", "space", ns: null, "preserve");
        xml.WriteString(Clean(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Table(XmlWriter xml, ReportBlock.Table table)
    {
        Start(xml, "tbl");
        Start(xml, "tblPr");
        Start(xml, "tblW");
        Attribute(xml, "w", "5000");
        Attribute(xml, "type", "pct");
        xml.WriteEndElement();
        Start(xml, "tblBorders");
        foreach (string side in (string[])["top", "left", "bottom", "right", "insideH", "insideV"])
        {
            Start(xml, side);
            Attribute(xml, "val", "single");
            Attribute(xml, "sz", "4");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        Start(xml, "tblLayout");
        Attribute(xml, "type", "fixed");
        xml.WriteEndElement();
        xml.WriteEndElement();
        int[] widths = ColumnWidths.Of(table, TextWidth);
        Start(xml, "tblGrid");
        foreach (int width in widths)
            Width(xml, "gridCol", width);
        xml.WriteEndElement();
        Row(xml, table.Headings, widths, isHeading: true);
        foreach (var row in table.Rows)
            Row(xml, row, widths, isHeading: false);
        xml.WriteEndElement();
        // Two tables need a paragraph between them.
        Paragraph(xml, "Cell", "");
    }

    private static void Row(XmlWriter xml, IReadOnlyList<string> cells, int[] widths, bool isHeading)
    {
        Start(xml, "tr");
        // A row stands on one page.
        Start(xml, "trPr");
        Start(xml, "cantSplit");
        xml.WriteEndElement();
        if (isHeading)
        {
            Start(xml, "tblHeader");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();

        foreach (var (cell, width) in cells.Zip(widths))
        {
            Start(xml, "tc");
            Start(xml, "tcPr");
            Width(xml, "tcW", width);
            xml.WriteEndElement();
            Paragraph(xml, "Cell", cell, isHeading);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Page(XmlWriter xml)
    {
        Start(xml, "sectPr");
        Start(xml, "pgSz");
        Attribute(xml, "w", Twips(PageWidth));
        Attribute(xml, "h", "16838");
        xml.WriteEndElement();
        Start(xml, "pgMar");
        foreach (var (side, width) in ((string, string)[])[("top", "2098"), ("right", Twips(RightMargin)), ("bottom", "1985"), ("left", Twips(LeftMargin)), ("header", "851"), ("footer", "992"), ("gutter", "0")])
            Attribute(xml, side, width);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Start(XmlWriter xml, string name) => xml.WriteStartElement("w", name, Main);

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString("w", name, Main, value);

    private static void Width(XmlWriter xml, string name, int width)
    {
        Start(xml, name);
        Attribute(xml, "w", Twips(width));
        if (name is "tcW")
            Attribute(xml, "type", "dxa");
        xml.WriteEndElement();
    }

    private static string Twips(int length) => length.ToString(CultureInfo.InvariantCulture);

    private static void Value(XmlWriter xml, string name, string value)
    {
        Start(xml, name);
        Attribute(xml, "val", value);
        xml.WriteEndElement();
    }

    // What XML cannot hold is left out.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t')
                clean.Append(' ');
            else if (rune.Value is >= ' ' and not (0xFFFE or 0xFFFF))
                clean.Append(rune.ToString());
        }

        return clean.ToString();
    }
}
