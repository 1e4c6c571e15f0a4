using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Rectify.Docs.Tests;

public sealed class LinkTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub).UsePipeTables().Build();

    public static TheoryData<string> Pages => [.. Rectify.Docs.Tests.Pages.All()];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_of_a_page_lead_to_a_file_and_a_heading_that_are_there(string page)
    {
        string folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        var dead = Parse(Repository.PathOf(page)).Descendants<LinkInline>()
            .Select(static link => link.Url ?? "")
            .Where(static url => !url.Contains("://", StringComparison.Ordinal) && !url.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(url => !Leads(Repository.PathOf(page), folder, url));
        Assert.Empty(dead);
    }

    private static bool Leads(string page, string folder, string url)
    {
        string[] parts = Uri.UnescapeDataString(url).Split('#', 2);
        string target = parts[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(folder, parts[0]));
        if (parts.Length == 1)
            return File.Exists(target) || Directory.Exists(target);
        return File.Exists(target) && Parse(target).Descendants<HeadingBlock>().Any(heading => heading.GetAttributes().Id == parts[1]);
    }

    private static MarkdownDocument Parse(string file) => Markdown.Parse(File.ReadAllText(file), Pipeline);
}
