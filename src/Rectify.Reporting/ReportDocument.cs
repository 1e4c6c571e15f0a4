using Rectify.Reporting.Documents;

namespace Rectify.Reporting;

/// <summary>A report in words, such as a bulletin or a notice, that can be written as Markdown or as a Word document.</summary>
/// <remarks>The same report gives the same bytes, whatever the machine's culture, time zone or clock.</remarks>
public sealed class ReportDocument
{
    private readonly IReadOnlyList<ReportBlock> _blocks;
    private readonly string _language;

    internal ReportDocument(string title, IReadOnlyList<ReportBlock> blocks, string language)
    {
        Title = title;
        _blocks = blocks;
        _language = language;
    }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>Returns the report as Markdown, with lines ended by line feeds. No text of the plan becomes markup.</summary>
    public string ToMarkdown()
    {
        IEnumerable<string> lines = [$"# {MarkdownText.Escape(Title)}", .. _blocks.SelectMany(static block => Lines(block).Prepend(""))];
        return string.Concat(lines.Select(static line => line + "\n"));
    }

    /// <summary>Returns the report as a Word document (.docx).</summary>
    public byte[] ToWord() => new WordWriter(_language).Write(Title, _blocks);

    private static IEnumerable<string> Lines(ReportBlock block) => block switch
    {
        ReportBlock.Heading heading => [$"## {MarkdownText.Escape(heading.Text)}"],
        ReportBlock.Paragraph paragraph => [MarkdownText.Escape(paragraph.Text)],
        ReportBlock.Bullets list => list.Entries.Select(static entry => $"- {MarkdownText.Escape(entry)}"),
        ReportBlock.Table table => MarkdownText.Table(table.Headings, table.Rows),
        _ => throw new InvalidOperationException($"There is no Markdown for a {block.GetType().Name}."),
    };
}
