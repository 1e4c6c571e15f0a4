namespace Rectify.Docs.Tests;

public sealed class CodeTests
{
    public static TheoryData<CodeBlock> Blocks => CodeBlock.Everywhere("csharp");

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Code_of_a_page_compiles_and_runs(CodeBlock block)
    {
        var (image, isProgram) = Compiled.From(block);
        if (!isProgram)
            return;
        using var workplace = new Workplace();
        Compiled.Run(image);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/Rectify.Core/docs/README.zh-CN.md")]
    public void Code_of_the_first_page_finds_what_is_overdue(string page)
    {
        using var workplace = new Workplace();
        string[] lines = Compiled.Run(Compiled.From(CodeBlock.Of(page, "csharp").First()).Image).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["2.1.1.1", "2.4.2.1", "2.7.1.4"], lines.Select(static line => line[..line.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public void A_block_that_does_not_compile_is_found()
    {
        var wrong = new CodeBlock("page.md", 1, "csharp", "int days = \"立行立改\";");
        Assert.Contains("CS0029", Assert.ThrowsAny<Exception>(() => Compiled.From(wrong)).Message, StringComparison.Ordinal);
    }
}
