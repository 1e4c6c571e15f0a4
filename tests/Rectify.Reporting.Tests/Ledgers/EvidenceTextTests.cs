using System.Text.Json;
using Rectify.Reporting.Ledgers;

namespace Rectify.Reporting.Tests.Ledgers;

public class EvidenceTextTests
{
    [Theory]
    [InlineData("照片", """[{"title":"照片"}]""")]
    [InlineData("照片 | a/1.pdf", """[{"title":"照片","uri":"a/1.pdf"}]""")]
    [InlineData("照片 |  | ab", """[{"title":"照片","sha256":"ab"}]""")]
    [InlineData("一 | a\n二", """[{"title":"一","uri":"a"},{"title":"二"}]""")]
    [InlineData("\\|\\\\ \\n | \\ x", """[{"title":"|\\ \n","uri":" x"}]""")]
    public void Documents_are_lines_with_bars(string cell, string json)
    {
        Assert.Equal(cell, EvidenceText.Write(JsonDocument.Parse(json).RootElement));
        Assert.Equal(json, EvidenceText.Read(cell)!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Theory]
    [InlineData("照片|a/1.pdf")]
    [InlineData("  照片  |  a/1.pdf  | ")]
    [InlineData("\r\n照片 | a/1.pdf\r\n\n")]
    public void Blanks_and_blank_lines_do_not_count(string cell) => Assert.Equal(
        """[{"title":"\u7167\u7247","uri":"a/1.pdf"}]""", EvidenceText.Read(cell)!.ToJsonString());

    [Theory]
    [InlineData("| a/1.pdf")]
    [InlineData("a | b | c | d")]
    public void A_line_without_a_title_or_with_too_much_is_none(string cell) => Assert.Null(EvidenceText.Read(cell));
}
