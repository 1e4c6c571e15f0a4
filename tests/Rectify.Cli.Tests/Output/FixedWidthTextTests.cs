using Rectify.Cli.Output;

namespace Rectify.Cli.Tests.Output;

public class FixedWidthTextTests
{
    [Theory]
    [InlineData("“双随机”", "\"双随机\"")]
    [InlineData("①②⑳", "(1)(2)(20)")]
    [InlineData("Ⅰ类到Ⅴ类,Ⅹ、Ⅻ", "I类到V类,X、XII")]
    [InlineData("2018—2020年……", "2018-2020年....")]
    [InlineData("≥90%,±5℃", ">=90%,+/-5 degC")]
    [InlineData("一行\r\n二行\u001b[31m", "一行 二行 [31m")]
    [InlineData("《方案》,。", "《方案》,。")]
    public void Signs_of_uncertain_width_are_written_plainly(string text, string steady) => Assert.Equal(steady, FixedWidthText.Of(text));
}
