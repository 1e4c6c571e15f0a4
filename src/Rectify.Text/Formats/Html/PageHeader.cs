using System.Buffers;
using System.Text;
using AngleSharp.Dom;
using Rectify.Text.Plans;

namespace Rectify.Text.Formats.Html;

/// <summary>Writes above the article what a page says of it elsewhere: the title, and the lines that date it.</summary>
internal static class PageHeader
{
    private const int LongestDateLine = 120;
    private const int LinesOfTitle = 6;

    private static readonly SearchValues<string> DateLabels = SearchValues.Create(
        ["成文日期", "成文时间", "印发日期", "印发时间", "发文日期", "发文时间", "发布日期", "发布时间", "生成日期", "公开日期", "日期:", "时间:"], StringComparison.Ordinal);

    /// <summary>The lines, each ended.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">Its title.</param>
    /// <param name="article">The text of the article.</param>
    /// <param name="around">The text of the page without the article.</param>
    public static string Of(IDocument page, string title, string article, string around)
    {
        var header = new StringBuilder();
        if (title.Length > 0 && !HoldsTitle(article, title))
            header.Append(title).Append('\n');
        bool isDated = false;
        foreach (var line in around.EnumerateLines())
        {
            if (!DatesPage(line))
                continue;
            isDated = true;
            header.Append(line.Trim()).Append('\n');
        }

        if (!isDated && HtmlFile.Meta(page, "PubDate") is { } day)
            header.Append("发布时间：").Append(day).Append('\n');
        return header.ToString();
    }

    private static bool DatesPage(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestDateLine)
            return false;
        string folded = TextFold.Fold(line.ToString());
        return folded.AsSpan().ContainsAny(DateLabels) && !DateText.Find(folded, out _).IsEmpty;
    }

    private static bool HoldsTitle(string article, string title)
    {
        string begin = string.Concat(article.Split('\n', LinesOfTitle + 1).Take(LinesOfTitle));
        return Bare(begin).Contains(Bare(title), StringComparison.Ordinal);
    }

    private static string Bare(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}
