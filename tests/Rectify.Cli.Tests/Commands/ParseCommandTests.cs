using System.Text.Json;

namespace Rectify.Cli.Tests.Commands;

public class ParseCommandTests
{
    [Fact]
    public void A_phrase_that_states_no_limit_is_none()
    {
        var run = ToolRun.Of("parse", "deadline", "按期推进");
        Assert.Equal((0, """{"text":"按期推进","kind":"none"}""" + "\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_phrase_may_begin_with_any_sign()
    {
        Assert.Equal("""{"text":"@2020","kind":"none"}""" + "\n", ToolRun.Of("parse", "deadline", "@2020").Output);
        Assert.Equal("""{"text":"-x","kind":"none"}""" + "\n", ToolRun.Of("parse", "deadline", "--", "-x").Output);
    }

    [Theory]
    [InlineData("deadline")]
    [InlineData("responsibility")]
    [InlineData("indicators")]
    public void Each_line_of_standard_input_is_answered_by_one_line(string what)
    {
        var run = ToolRun.With("\uFEFF第一句\r\n\n  \n第四“句”", "parse", what);
        Assert.Equal(0, run.ExitCode);
        string[] texts = [.. run.OutputLines.Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)];
        Assert.Equal(["第一句", "", "  ", "第四“句”"], texts);
    }

    [Fact]
    public void Input_without_a_line_is_answered_by_nothing() => Assert.Equal((0, ""), (ToolRun.With("", "parse", "deadline").ExitCode, ToolRun.With("", "parse", "deadline").Output));

    [Fact]
    public void A_line_that_is_not_utf8_is_refused_with_its_place()
    {
        var run = ToolRun.With([.. "长期\n坚持"u8, 0xB3, 0xA4, (byte)'\n'], "parse", "deadline");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("(stdin):2:3: this is not UTF-8 text", Assert.Single(run.ErrorLines));
        Assert.Single(run.OutputLines);
    }

    [Fact]
    public void A_very_long_line_is_answered()
    {
        string phrase = new('年', 200_000);
        Assert.Equal(phrase, JsonDocument.Parse(ToolRun.With(phrase, "parse", "deadline").Output).RootElement.GetProperty("text").GetString());
    }
}
