using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Rectify.Docs.Tests;

/// <summary>The Chinese first page says what the English one says: the same parts in the same order, and the same code.</summary>
public sealed class TwinTests
{
    private const string Chinese = "src/Rectify.Core/docs/README.zh-CN.md";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    [Fact]
    public void Each_page_links_the_other_on_its_first_line()
    {
        Assert.Contains(Chinese, FirstLine("README.md"), StringComparison.Ordinal);
        Assert.Contains("../../../README.md", FirstLine(Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_have_the_same_parts_in_the_same_order() => Assert.Equal(Outline("README.md"), Outline(Chinese));

    [Fact]
    public void Both_show_the_same_code_and_commands() =>
        Assert.Equal(Fences("README.md"), Fences(Chinese));

    private static string FirstLine(string page) => File.ReadLines(Repository.PathOf(page)).First();

    private static string[] Outline(string page) =>
        [.. Markdown.Parse(File.ReadAllText(Repository.PathOf(page)), Pipeline).Select(static block => block switch
        {
            HeadingBlock heading => $"heading {heading.Level}",
            Table table => $"table of {table.Count} rows",
            ListBlock list => $"list of {list.Count}",
            _ => block.GetType().Name,
        })];

    private static string[] Fences(string page) => [.. CodeBlock.Of(page, "csharp", "console").Select(static block => block.Text)];
}
