using System.Buffers;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Rectify.Text.Formats.Html;

/// <summary>Takes the main text out of a page: its title, its day, and what stands in the element that holds the article.</summary>
internal static class HtmlFile
{
    private const int LongestStart = 2048;

    // A title that holds no more than the name of the site, and one that goes on with it.
    private static readonly SearchValues<char> TitleSeparators = SearchValues.Create("_|-–—");

    private static readonly SearchValues<string> Starts = SearchValues.Create(
        ["<!doctype html", "<html", "<head", "<body", "<div", "<table", "<p>", "<p ", "<meta"], StringComparison.OrdinalIgnoreCase);

    public static bool IsHtml(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \t\r\n\uFEFF");
        return text.StartsWith("<") && text[..Math.Min(text.Length, LongestStart)].ContainsAny(Starts);
    }

    public static FileText Read(FileText file)
    {
        using var page = new HtmlParser().ParseDocument(file.Text);
        if (page.Body is not { } body)
            return new FileText("", file.Notes);
        var main = MainText.Find(body);
        var article = HtmlTextReader.Read(main, except: null);
        string around = main == body ? "" : HtmlTextReader.Read(body, except: main).Text;
        string text = PageHeader.Of(page, TitleOf(page, main), article.Text, around) + article.Text;
        return new FileText(text, [.. file.Notes, .. article.Notes]);
    }

    // The article's own heading; else what the page says of itself.
    private static string TitleOf(IDocument page, IElement main) =>
        Meta(page, "ArticleTitle") ?? Words(main.QuerySelector("h1")) ?? Words(page.QuerySelector("h1")) ?? WithoutSite(page.Title ?? "");

    public static string? Meta(IDocument page, string name)
    {
        foreach (var meta in page.GetElementsByTagName("meta"))
        {
            if (string.Equals(meta.GetAttribute("name"), name, StringComparison.OrdinalIgnoreCase) && meta.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content))
                return content.Trim();
        }

        return null;
    }

    private static string? Words(IElement? element)
    {
        string words = element is null ? "" : HtmlTextReader.Read(element, except: null).Text.Trim();
        return words.Length == 0 ? null : words.ReplaceLineEndings("");
    }

    private static string WithoutSite(string title)
    {
        title = title.Trim();
        for (int end = 1; end < title.Length; end++)
        {
            if (TitleSeparators.Contains(title[end]) && !IsRange(title, end))
                return title[..end].TrimEnd();
        }

        return title;
    }

    // 行动方案(2021—2025年)
    private static bool IsRange(string title, int at)
    {
        var before = title.AsSpan(0, at).TrimEnd(" 年");
        var after = title.AsSpan(at).TrimStart(title[at]).TrimStart();
        return before.Length > 0 && char.IsAsciiDigit(before[^1]) && after.Length > 0 && char.IsAsciiDigit(after[0]);
    }
}
