using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Rectify.Text.Formats.Docx;

/// <summary>The automatic numbers that the styles of a Word document give to their paragraphs.</summary>
internal sealed class DocxStyles
{
    private const int MostAncestors = 16;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    public static DocxStyles Read(MainDocumentPart main)
    {
        var styles = new DocxStyles();
        if (main.StyleDefinitionsPart is { } part)
            styles.Load(part);
        return styles;
    }

    /// <summary>The list and the level of a style, its own or inherited; null where it has none.</summary>
    public (string List, int Level)? ListOf(string style)
    {
        string? name = style;
        int level = -1;
        for (int i = 0; i < MostAncestors && name is not null && _styles.TryGetValue(name, out var found); i++)
        {
            level = level < 0 ? found.Level : level;
            if (found.List is { } list)
                return (list, Math.Max(0, level));
            name = found.BasedOn;
        }

        return null;
    }

    private void Load(StyleDefinitionsPart part)
    {
        using var xml = DocxXml.Open(part);
        Style? style = null;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || !DocxXml.IsWord(xml))
                continue;
            if (xml.LocalName is "style")
                _styles[DocxXml.Attribute(xml, "styleId") ?? ""] = style = new Style();
            else if (style is not null)
                style.Set(xml.LocalName, DocxXml.Attribute(xml));
        }
    }

    private sealed class Style
    {
        public string? BasedOn { get; private set; }

        public string? List { get; private set; }

        public int Level { get; private set; } = -1;

        public void Set(string name, string? value)
        {
            switch (name)
            {
                case "basedOn":
                    BasedOn = value;
                    break;
                case "numId":
                    List = value;
                    break;
                case "ilvl" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int level):
                    Level = level;
                    break;
                default:
                    break;
            }
        }
    }
}
