using System.Text;
using Rectify.Cli.Hosting;

namespace Rectify.Cli.Tests.Output;

public class ProgressLineTests
{
    [Theory]
    [InlineData(true, 2500, "\r1,000 lines read\r2,000 lines read\r                \r")]
    [InlineData(true, 999, "")]
    [InlineData(false, 2500, "")]
    public void Long_input_is_counted_for_whoever_waits_at_the_terminal(bool waits, int lines, string told)
    {
        var input = new MemoryStream(Encoding.UTF8.GetBytes(new StringBuilder().Insert(0, "2020年底\n", lines).ToString()));
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter());
        using var host = new ToolHost(input, output, error, DisplaySettings.Redirected) { ShowsProgress = waits };
        Assert.Equal(0, RectifyTool.Run(["parse", "deadline"], host));
        Assert.Equal(told, error.ToString());
        Assert.Equal(lines, output.ToString().Count(static c => c == '\n'));
    }
}
