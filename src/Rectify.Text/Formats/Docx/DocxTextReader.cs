using System.Globalization;
using System.Text;
using System.Xml;
using Rectify.Text.Formats.Tables;

namespace Rectify.Text.Formats.Docx;

/// <summary>Writes the body of a Word document as lines of text: a paragraph is a line, a table with known columns is labelled paragraphs.</summary>
/// <remarks>Tracked changes are read as accepted. A text box follows the paragraph that it stands beside.</remarks>
internal sealed class DocxTextReader(DocxNumbering numbering, DocxStyles styles)
{
    // Tables deeper than this are read as paragraphs of the cell they stand in.
    private const int MostNested = 4;

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _boxes = new();
    private readonly Stack<DocxParagraph> _outer = new();
    private readonly Stack<DocumentTable> _tables = new();
    private readonly Stack<Stack<DocumentTable>> _outerTables = new();
    private DocxParagraph _paragraph = new();
    private int _flattened;
    private int _hidden;

    /// <summary>What the text does not hold.</summary>
    public List<string> LeftOut { get; } = [];

    public string Read(XmlReader xml)
    {
        for (bool isThere = xml.Read(); isThere;)
        {
            bool isElement = xml.NodeType == XmlNodeType.Element;
            if (isElement && DocxChanges.IsSkipped(xml))
            {
                xml.Skip();
                isThere = !xml.EOF;
                continue;
            }

            if (DocxXml.IsWord(xml) && isElement)
                Open(xml);
            else if (DocxXml.IsWord(xml) && xml.NodeType == XmlNodeType.EndElement)
                Close(xml.LocalName);
            isThere = xml.Read();
        }

        if (_paragraph.Text.Length > 0)
            _text.Append(_paragraph.Text).Append('\n');
        if (_hidden > 0)
            LeftOut.Add(string.Create(CultureInfo.InvariantCulture, $"{_hidden} hidden characters"));
        return _text.ToString();
    }

    private void Open(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "t" when !xml.IsEmptyElement:
                AppendText(xml);
                break;
            case "tab" when _paragraph.IsInRun:
                _paragraph.Text.Append('\t');
                break;
            case "br" or "cr":
                _paragraph.Text.Append('\n');
                break;
            case "noBreakHyphen":
                _paragraph.Text.Append('-');
                break;
            case "p" when xml.IsEmptyElement:
                break;
            case "p":
                _paragraph.Begin();
                break;
            case "txbxContent" when !xml.IsEmptyElement:
                BeginBox();
                break;
            case "tbl" when !xml.IsEmptyElement && _tables.Count == MostNested:
                _flattened++;
                break;
            case "tbl" when !xml.IsEmptyElement:
                _tables.Push(new DocumentTable());
                break;
            default:
                if (!_paragraph.Set(xml))
                    OpenCell(xml);
                break;
        }
    }

    private void OpenCell(XmlReader xml)
    {
        if (_tables.Count == 0)
            return;
        switch (xml.LocalName)
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
            case "del":
                _tables.Peek().DropRow();
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
            case "r":
                _paragraph.EndRun();
                break;
            case "pPr":
                _paragraph.EndProperties();
                break;
            case "p":
                EndParagraph();
                break;
            case "txbxContent" when _outer.Count > 0:
                EndBox();
                break;
            case "tbl" when _flattened > 0:
                _flattened--;
                break;
            case "tbl" when _tables.Count > 0:
                AddLines(_tables.Pop().Write(LeftOut));
                break;
            default:
                break;
        }
    }

    // The reader stands on the last text node afterwards, and the loop goes on from there.
    private void AppendText(XmlReader xml)
    {
        string text = xml.ReadString();
        if (_paragraph.IsHidden)
            _hidden += text.Length;
        else
            _paragraph.Text.Append(text);
    }

    private void BeginBox()
    {
        _outer.Push(_paragraph);
        _paragraph = new DocxParagraph();
        _outerTables.Push(new Stack<DocumentTable>(_tables.Reverse()));
        _tables.Clear();
    }

    private void EndBox()
    {
        _paragraph = _outer.Pop();
        _tables.Clear();
        foreach (var table in _outerTables.Pop().Reverse())
            _tables.Push(table);
    }

    // A paragraph whose mark was deleted goes on with the next.
    private void EndParagraph()
    {
        if (_paragraph.IsMarkDeleted)
            return;
        string number = _paragraph.ListOf(styles) is { } list && _paragraph.Text.Length > 0 ? numbering.Next(list.List, list.Level) : "";
        string line = number + _paragraph.Text;
        _paragraph = new DocxParagraph();
        AddLine(line);
        if (_outer.Count > 0 || _boxes.Length == 0)
            return;
        string boxes = _boxes.ToString();
        _boxes.Clear();
        AddLines(boxes);
    }

    private void AddLine(string line)
    {
        if (_tables.Count > 0)
            _tables.Peek().AddParagraph(line);
        else
            AddLines(line + "\n");
    }

    private void AddLines(string lines)
    {
        if (_tables.Count > 0)
            _tables.Peek().AddParagraph(lines);
        else
            (_outer.Count > 0 ? _boxes : _text).Append(lines);
    }
}
