using System.Globalization;
using System.Text;
using System.Xml;

namespace Rectify.Text.Formats.Docx;

/// <summary>A paragraph of a Word document while it is read.</summary>
internal sealed class DocxParagraph
{
    private string? _list;
    private string? _style;
    private int _level = -1;
    private bool _isInProperties;

    /// <summary>Its words.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>Whether the run that is read is hidden.</summary>
    public bool IsHidden { get; private set; }

    /// <summary>Whether its mark was deleted or moved away, so that it goes on with the next paragraph.</summary>
    public bool IsMarkDeleted { get; private set; }

    /// <summary>Whether its properties are over.</summary>
    public bool IsInRun => !_isInProperties;

    public void Begin()
    {
        (_list, _style, _level) = (null, null, -1);
        (_isInProperties, IsHidden, IsMarkDeleted) = (false, false, false);
    }

    public void EndRun() => IsHidden = false;

    public void EndProperties() => (_isInProperties, IsHidden) = (false, false);

    /// <summary>The list of the paragraph and its level, by itself or by its style.</summary>
    public (string List, int Level)? ListOf(DocxStyles styles)
    {
        if (_list is not null)
            return (_list, Math.Max(0, _level));
        return _style is not null && styles.ListOf(_style) is { } list ? (list.List, _level < 0 ? list.Level : _level) : null;
    }

    /// <summary>Takes a property in; whether the element was one.</summary>
    public bool Set(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "pPr":
                _isInProperties = !xml.IsEmptyElement;
                return true;
            case "pStyle":
                _style = DocxXml.Attribute(xml);
                return true;
            case "ilvl":
                _level = int.TryParse(DocxXml.Attribute(xml), NumberStyles.None, CultureInfo.InvariantCulture, out int level) ? level : _level;
                return true;
            case "numId":
                _list = DocxXml.Attribute(xml);
                return true;
            case "vanish" when !_isInProperties:
                IsHidden = DocxXml.Attribute(xml) is not ("0" or "false" or "off");
                return true;
            case "del" or "moveFrom" when _isInProperties:
                IsMarkDeleted = true;
                return true;
            default:
                return false;
        }
    }
}
