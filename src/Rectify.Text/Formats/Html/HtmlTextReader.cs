using System.Text;
using AngleSharp.Dom;
using Rectify.Text.Formats.Tables;

namespace Rectify.Text.Formats.Html;

/// <summary>Writes an element of a page as lines of text: a block is a line, a list has its numbers, a table with known columns is labelled paragraphs.</summary>
internal sealed class HtmlTextReader
{
    // Elements deeper than this are read as bare text.
    private const int MostNested = 200;

    private static readonly HashSet<string> Skipped = new(
        ["script", "style", "noscript", "template", "head", "nav", "aside", "footer", "iframe", "object", "svg", "canvas", "audio", "video", "select", "button", "input", "textarea", "option"], StringComparer.Ordinal);

    // What pages call the parts around an article.
    private static readonly string[] Furniture = ["footer", "foot", "nav", "navbar", "crumb", "crumbs", "breadcrumb", "share", "copyright", "sidebar", "pager", "related"];

    private static readonly HashSet<string> Blocks = new(
        [
            "p", "div", "section", "article", "header", "main", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ol", "ul", "dl", "dt", "dd", "blockquote", "pre", "form", "fieldset", "figure", "figcaption", "center", "address", "hr", "td", "th", "tr",
            "caption", "body", "details", "summary",
        ],
        StringComparer.Ordinal);

    private readonly StringBuilder _text = new();
    private readonly List<string> _leftOut = [];
    private IElement? _except;
    private bool _isBlank;

    /// <summary>The text of an element without another one.</summary>
    public static FileText Read(IElement element, IElement? except)
    {
        var reader = new HtmlTextReader { _except = except };
        reader.ReadChildren(element, 0);
        reader.EndLine();
        return FileText.Without(reader._text.ToString(), reader._leftOut);
    }

    private void ReadChildren(INode parent, int depth)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText text)
                Append(text.Data, isKept: parent.NodeName is "PRE");
            else if (node is IElement element && element != _except && !IsHidden(element))
                ReadElement(element, depth + 1);
        }
    }

    private void ReadElement(IElement element, int depth)
    {
        if (depth > MostNested)
        {
            Append(element.TextContent, isKept: false);
            return;
        }

        switch (element.LocalName)
        {
            case "br":
                _text.Append('\n');
                break;
            case "table":
                EndLine();
                _text.Append(new HtmlTable(cell => ReadCell(cell, depth + 1)).Read(element, _leftOut));
                break;
            case "ol" or "ul":
                ReadList(element, depth);
                break;
            case var name:
                bool isBlock = Blocks.Contains(name);
                if (isBlock)
                    EndLine();
                ReadChildren(element, depth);
                if (isBlock)
                    EndLine();
                break;
        }
    }

    private void ReadList(IElement list, int depth)
    {
        EndLine();
        var numbers = new ListNumbers(list);
        foreach (var node in list.ChildNodes)
        {
            // Words that stand in a list beside its items show as any others.
            if (node is IText text)
                Append(text.Data, isKept: false);
            if (node is not IElement element || IsHidden(element))
                continue;
            if (element.LocalName is not "li")
            {
                ReadElement(element, depth + 1);
                continue;
            }

            EndLine();
            _text.Append(numbers.Next(element));
            ReadItem(element, depth + 1);
            EndLine();
        }

        EndLine();
    }

    // The number stands on the line of the words, though they may be in a block of their own.
    private void ReadItem(IElement item, int depth)
    {
        int number = _text.Length;
        ReadChildren(item, depth);
        while (number < _text.Length && _text[number] == '\n')
            _text.Remove(number, 1);
    }

    private string ReadCell(IElement cell, int depth)
    {
        var reader = new HtmlTextReader();
        if (depth > MostNested)
            return cell.TextContent;
        reader.ReadChildren(cell, depth);
        _leftOut.AddRange(reader._leftOut);
        return reader._text.ToString().Trim();
    }

    // Breaks of lines in the source are blanks, and none between Chinese characters.
    private void Append(string words, bool isKept)
    {
        foreach (char c in words)
        {
            if (isKept && c == '\n')
                EndLine();
            else if (c is ' ' or '\t' or '\n' or '\r' or '\f')
                _isBlank = true;
            else
                AppendOne(c);
        }
    }

    private void AppendOne(char c)
    {
        bool isWithinLine = _text.Length > 0 && _text[^1] != '\n';
        if (_isBlank && isWithinLine && !(IsChinese(_text[^1]) && IsChinese(c)))
            _text.Append(' ');
        _isBlank = false;
        _text.Append(c);
    }

    private void EndLine()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
            _text.Append('\n');
        _isBlank = false;
    }

    private static bool IsChinese(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uFF00' and <= '\uFFEF';

    private static bool IsHidden(IElement element)
    {
        if (Skipped.Contains(element.LocalName) || element.HasAttribute("hidden") || Furniture.Any(name => element.ClassList.Contains(name) || string.Equals(element.Id, name, StringComparison.OrdinalIgnoreCase)))
            return true;
        string style = element.GetAttribute("style") is { } value ? string.Concat(value.Where(static c => c != ' ')) : "";
        return style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }
}
