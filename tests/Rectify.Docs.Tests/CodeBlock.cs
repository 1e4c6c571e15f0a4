using Markdig;
using Markdig.Syntax;

namespace Rectify.Docs.Tests;

/// <summary>One fenced block of a page.</summary>
/// <param name="Page">The page, from the root of the repository.</param>
/// <param name="Line">The line of the fence, from 1.</param>
/// <param name="Language">The word after the fence.</param>
/// <param name="Text">What stands between the fences.</param>
public sealed record CodeBlock(string Page, int Line, string Language, string Text)
{
    // "csharp quoted": taken from compiled source, to which another test holds it; "csharp sketch" is no code to run.
    private static readonly string[] HeldElsewhere = ["quoted", "sketch"];

    internal static IEnumerable<CodeBlock> Of(string page, params string[] languages) =>
        from block in Markdown.Parse(File.ReadAllText(Repository.PathOf(page))).Descendants<FencedCodeBlock>()
        where languages.Contains(block.Info, StringComparer.Ordinal) && !HeldElsewhere.Contains(block.Arguments, StringComparer.Ordinal)
        select new CodeBlock(page, block.Line + 1, block.Info!, block.Lines.ToString());

    internal static TheoryData<CodeBlock> Everywhere(params string[] languages) => [.. Pages.All().SelectMany(page => Of(page, languages))];

    public override string ToString() => $"{Page}:{Line}";
}
