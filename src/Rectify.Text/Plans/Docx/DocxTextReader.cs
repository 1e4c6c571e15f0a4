using System.Globalization;
using System.Text;
using System.Xml;

namespace Rectify.Text.Plans.Docx;

/// <summary>Writes the body of a Word document as lines of text: a paragraph is a line, a table with known columns is labelled paragraphs.</summary>
internal sealed class DocxTextReader(XmlReader xml, DocxNumbering numbering)
{
    // Tables deeper than this are read as paragraphs of the cell they stand in.
    private const int MostNested = 4;

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _line = new();
    private readonly Stack<DocxTable> _tables = new();
    private string? _list;
    private int _level;
    private int _boxes;
    private int _flattened;

    public string Read()
    {
        while (xml.Read())
        {
            bool isElement = xml.NodeType == XmlNodeType.Element;
            if (!DocxXml.IsWord(xml) || !(isElement || xml.NodeType == XmlNodeType.EndElement) || IsInBox(isElement))
                continue;
            if (isElement)
                Open(xml.LocalName, xml.IsEmptyElement);
            else
                Close(xml.LocalName);
        }

        return _text.ToString();
    }

    // A text box stands beside the text, and twice in files that also serve older programs.
    private bool IsInBox(bool isElement)
    {
        if (xml.LocalName is "txbxContent" && !xml.IsEmptyElement)
            _boxes += isElement ? 1 : -1;
        return _boxes > 0;
    }

    private void Open(string name, bool isEmpty)
    {
        switch (name)
        {
            case "t" when !isEmpty:
                AppendText();
                break;
            case "tab":
                _line.Append('\t');
                break;
            case "br" or "cr":
                _line.Append('\n');
                break;
            case "ilvl":
                _ = int.TryParse(DocxXml.Attribute(xml), NumberStyles.None, CultureInfo.InvariantCulture, out _level);
                break;
            case "numId":
                _list = DocxXml.Attribute(xml);
                break;
            case "p" when isEmpty:
                break;
            case "p":
                BeginParagraph();
                break;
            case "tbl" when !isEmpty && _tables.Count == MostNested:
                _flattened++;
                break;
            case "tbl" when !isEmpty:
                _tables.Push(new DocxTable());
                break;
            default:
                OpenCell(name);
                break;
        }
    }

    private void OpenCell(string name)
    {
        if (_tables.Count == 0)
            return;
        switch (name)
        {
            case "tr":
                _tables.Peek().BeginRow();
                break;
            case "tc":
                _tables.Peek().BeginCell();
                break;
            case "gridSpan" when int.TryParse(DocxXml.Attribute(xml), NumberStyles.None, CultureInfo.InvariantCulture, out int columns):
                _tables.Peek().Span(columns);
                break;
            case "vMerge":
                _tables.Peek().Merge(continues: DocxXml.Attribute(xml) is not "restart");
                break;
            default:
                break;
        }
    }

    private void Close(string name)
    {
        switch (name)
        {
            case "p":
                EndParagraph();
                break;
            case "tbl" when _flattened > 0:
                _flattened--;
                break;
            case "tbl" when _tables.Count > 0:
                EndTable(_tables.Pop());
                break;
            default:
                break;
        }
    }

    // The reader stands on the text node or on the end of the element afterwards, and the loop goes on from there.
    private void AppendText()
    {
        while (xml.Read() && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            _line.Append(xml.Value);
    }

    private void BeginParagraph()
    {
        _line.Clear();
        _list = null;
        _level = 0;
    }

    private void EndParagraph()
    {
        if (_list is not null && _line.Length > 0)
            _line.Insert(0, numbering.Next(_list, _level));
        if (_tables.Count > 0)
            _tables.Peek().AddParagraph(_line.ToString());
        else
            _text.Append(_line).Append('\n');
        _line.Clear();
    }

    private void EndTable(DocxTable table)
    {
        string lines = table.Write();
        if (_tables.Count > 0)
            _tables.Peek().AddParagraph(lines);
        else
            _text.Append(lines);
    }
}
