using System.Text;
using System.Xml;

namespace Rectify.Reporting.Charts;

/// <summary>Writes HTML that is well-formed XML too; the framework's writer escapes what it is given.</summary>
/// <remarks>Only void elements and those of SVG may be self-closed in HTML, so every other gets an end tag, empty or not.</remarks>
internal sealed class HtmlWriter : IDisposable
{
    private static readonly HashSet<string> SelfClosed = new(StringComparer.Ordinal)
    {
        "meta", "input", "col", "use", "rect", "line",
    };

    private readonly StringBuilder _text = new();
    private readonly XmlWriter _xml;

    public HtmlWriter() => _xml = XmlWriter.Create(_text, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineChars = "\n" });

    /// <summary>Writes the document type of HTML.</summary>
    public void Doctype() => _xml.WriteDocType("html", pubid: null, sysid: null, subset: null);

    /// <summary>Opens an element; disposing the result closes it. An attribute without a value is left out.</summary>
    public Scope Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
                _xml.WriteAttributeString(attribute, Legal(value));
        }

        return new Scope(this, SelfClosed.Contains(name));
    }

    /// <summary>Writes an element that holds nothing.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => Open(name, attributes).Dispose();

    /// <summary>Writes an element that holds a text.</summary>
    public void Leaf(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Open(name, attributes))
            Text(text);
    }

    /// <summary>Writes a text.</summary>
    public void Text(string text) => _xml.WriteString(Legal(text));

    /// <summary>Starts a new line of the file, for those who read or compare it.</summary>
    public void Line() => _xml.WriteWhitespace("\n");

    /// <summary>Writes a style sheet or script, which HTML does not escape.</summary>
    public void Code(string name, string code)
    {
        using (Open(name))
            Raw(Marked(code));
    }

    /// <summary>A style sheet or script between marks that make it well-formed XML too: they are comments to HTML.</summary>
    public static string Marked(string code) => $"/*<![CDATA[*/\n{code}/*]]>*/";

    /// <summary>Writes well-formed markup as it is.</summary>
    public void Raw(string markup) => _xml.WriteRaw(markup);

    /// <summary>All that was written.</summary>
    public override string ToString()
    {
        _xml.Flush();
        return _text.ToString();
    }

    public void Dispose() => _xml.Dispose();

    // A character that no XML document may hold (U+0000, half a surrogate pair) is shown as U+FFFD.
    private static string Legal(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!XmlConvert.IsXmlChar(text[i]))
                return Replaced(text);
        }

        return text;
    }

    private static string Replaced(string text)
    {
        var legal = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            legal.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        return legal.ToString();
    }

    private void Close(bool selfClosed)
    {
        if (selfClosed)
            _xml.WriteEndElement();
        else
            _xml.WriteFullEndElement();
    }

    /// <summary>An open element.</summary>
    internal readonly struct Scope(HtmlWriter writer, bool selfClosed) : IDisposable
    {
        public void Dispose() => writer.Close(selfClosed);
    }
}
