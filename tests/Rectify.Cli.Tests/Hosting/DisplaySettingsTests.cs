using Rectify.Cli.Hosting;

namespace Rectify.Cli.Tests.Hosting;

public class DisplaySettingsTests
{
    [Theory]
    [InlineData(true, null, true)]
    [InlineData(true, "", true)]
    [InlineData(true, "0", false)]
    [InlineData(false, null, false)]
    public void Colour_needs_a_terminal_and_no_objection(bool isTerminal, string? noColor, bool hasColor) =>
        Assert.Equal(hasColor, DisplaySettings.Of(isTerminal, 80, null, noColor).HasColor);

    [Theory]
    [InlineData(true, 100, null, 100)]
    [InlineData(true, 100, "90", 90)]
    [InlineData(true, 0, null, 120)]
    [InlineData(false, 0, null, 120)]
    [InlineData(false, 0, "80", 80)]
    [InlineData(false, 0, "wide", 120)]
    [InlineData(true, 20, null, 60)]
    [InlineData(true, 999, null, 240)]
    public void Width_is_that_of_the_terminal_unless_said_otherwise(bool isTerminal, int terminalWidth, string? columns, int width) =>
        Assert.Equal(width, DisplaySettings.Of(isTerminal, terminalWidth, columns, noColor: null).Width);
}
