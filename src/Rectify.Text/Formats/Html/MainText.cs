using AngleSharp.Dom;

namespace Rectify.Text.Formats.Html;

/// <summary>Finds the element of a page that holds its article.</summary>
internal static class MainText
{
    private const int MostLevels = 64;

    // The part of the words outside links that the article must hold for the search to go further down, in per cent.
    private const int MostOfWords = 60;
    private const int LeastWords = 60;

    // What the content systems of government pages call the element of the article.
    private static readonly string[] Known =
    [
        "#UCAP-CONTENT", ".TRS_Editor", ".TRS_UEDITOR", "#zoom", "#Zoom", "#vsb_content", ".v_news_content", ".wp_articlecontent", "#ContentRegion", ".pages_content", ".article-content", ".article_content", ".art_con", ".news_content",
        "#article_content", "#articleContent", ".content_body", "#js_content", "article",
    ];

    private static readonly HashSet<string> Grain = new(["p", "table", "tbody", "tr", "ol", "ul", "li", "pre", "h1", "h2", "h3"], StringComparer.Ordinal);

    public static IElement Find(IElement body)
    {
        foreach (string selector in Known)
        {
            var found = body.QuerySelectorAll(selector).MaxBy(static e => e.TextContent.Length);
            if (found is not null && Words(found) >= LeastWords)
                return found;
        }

        return Descend(body);
    }

    private static IElement Descend(IElement body)
    {
        var main = body;
        int words = Words(body);
        for (int level = 0; level < MostLevels; level++)
        {
            var next = main.Children.FirstOrDefault(child => Words(child) * 100 >= words * MostOfWords);
            if (next is null || (Grain.Contains(next.LocalName) && !IsLayout(next)))
                break;
            main = next;
        }

        return main;
    }

    // A table that holds another table, or one cell, only places what stands in it.
    private static bool IsLayout(IElement element) => element.LocalName is "table" or "tbody" or "tr"
        && (element.QuerySelector("table") is not null || element.QuerySelectorAll("td").Length == 1);

    private static int Words(IElement element)
    {
        int words = 0;
        foreach (var node in element.GetDescendants())
        {
            if (node is IText text && !IsAside(text.ParentElement))
                words += text.Data.AsSpan().Trim().Length;
        }

        return words;
    }

    private static bool IsAside(IElement? parent) => parent?.LocalName is "a" or "script" or "style" or "option" or "noscript";
}
